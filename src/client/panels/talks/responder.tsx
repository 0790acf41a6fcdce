// The other side's offer: its rows, what it is worth, what stands in the way, and the answers to it.
import type { ReactNode } from "react";
import type { Offer } from "../../../rules/index.ts";
import { useSelection } from "../../stores/selection.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { changesOf } from "../../viewmodel/talks/changes.ts";
import { checkAccept, checkCall, checkLay, runsOutEarly } from "../../viewmodel/talks/offer.ts";
import { copyRows, rowKey } from "../../viewmodel/talks/rows.ts";
import { HeldNote } from "../common/held.tsx";
import { Notices } from "../common/notices.tsx";
import { PhaseHint } from "../common/phase-hint.tsx";
import { Reasons } from "../common/reasons.tsx";
import { Voices } from "../common/voices.tsx";
import { Answered } from "./answered.tsx";
import { BlockedNote, refusalText } from "./blocked-note.tsx";
import { LastOffer } from "./last-offer.tsx";
import { OwnThreats } from "./own-threats.tsx";
import { CallButton, Columns, LowTrust } from "./parts.tsx";
import { Called, PassedHere } from "./passed.tsx";
import { Dropped, SwapCard } from "./swap-card.tsx";
import { UnsignedNote } from "./unsigned-note.tsx";
import { useTalks, useWorth } from "./use-talks.ts";
import { WorthSection } from "./worth-section.tsx";
import "./talks.css";

/** An offer to be accepted, countered or refused. */
export function Responder({ offer }: { offer: Offer }): ReactNode {
	const desk = useTalks();
	const { words, book, game, seat, themName, play } = desk;
	const { t } = words;
	const pick = useSelection((selection) => selection.pick);
	const { whole, alone } = useWorth(offer.rows);
	const check = checkAccept(book, game, seat);
	const left = game.talks.offersLeft;
	const shut = checkLay(book, game, seat);
	// what the own blow brought is read before the month's first offer, which the same side has laid
	const fresh = desk.laid.length === 0;
	const changed = fresh ? null : changesOf(desk.laid, offer.rows);
	const title = t("talks:title.theirs", { seat: themName });
	return (
		<Panel
			over={desk.over}
			title={title}
			label={title}
			note={left > 0 ? t("talks:offersLeft", { count: left }) : t("talks:lastOffer")}
			scrollKey={`talks:${game.month}:theirs:${left}`}
			className="tk"
			actions={
				<>
					<Button
						className="tk-act tk-accept"
						kind="primary"
						cost={t("talks:act.whole", {
							count: offer.rows.length,
							worth: words.format.signed(whole.total, 1),
						})}
						blocked={desk.held ?? (check.refusal === null ? null : refusalText(words, seat, check))}
						onClick={() => void play({ type: "accept" }, t("talks:said.signed"))}
					>
						{t("talks:act.accept")}
					</Button>
					{check.refusal === "leadersOnly" ? (
						<CallButton desk={desk} refusal={checkCall(book, game, seat)} />
					) : null}
					<Button
						className="tk-act"
						blocked={shut === null ? null : t(`panels:refusal.${shut}`)}
						onClick={() => pick({ rows: copyRows(offer.rows) })}
					>
						{t("talks:act.change")}
					</Button>
					<Button
						className="tk-act"
						blocked={desk.held}
						onClick={() =>
							void play({ type: "refuse" }, t("talks:said.refused", { seat: themName }))
						}
					>
						{t("talks:act.refuse")}
					</Button>
				</>
			}
		>
			<div className="tk-left">
				<Notices />
				{fresh ? <Answered of="them" /> : null}
				<Voices />
				<HeldNote />
				<Called desk={desk} />
				<PassedHere desk={desk} />
				<LowTrust desk={desk} />
				<UnsignedNote words={words} month={game.month} />
				<Columns words={words} seat={seat} />
				<ol className="tk-swaps">
					{offer.rows.map((row, index) => (
						<SwapCard
							key={rowKey(row)}
							{...{ words, book, game, row, index, seat }}
							change={changed?.rows[index]}
							worth={alone[index] ?? null}
						/>
					))}
				</ol>
				<Dropped words={words} clauses={changed?.dropped ?? []} />
				<Reasons types={["offer"]} month={game.month} />
				<OwnThreats desk={desk} rows={offer.rows} />
				<BlockedNote words={words} seat={seat} check={check} />
				<PhaseHint phase="talks" />
				{shut === null ? <LastOffer desk={desk} onPick={(rows) => pick({ rows })} /> : null}
			</div>
			<div className="tk-right">
				<WorthSection
					{...{ words, seat, game }}
					worth={whole}
					early={runsOutEarly(book, game, offer.rows)}
				/>
				<Answered {...(fresh ? { of: "you" } : {})} />
			</div>
		</Panel>
	);
}
