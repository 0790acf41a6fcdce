// Composes an offer: rows of swaps, clauses to add, its worth, how it would be taken, and the act of laying it.
import { type ReactNode, useState } from "react";
import type { Seat, Swap } from "../../../rules/index.ts";
import { useSelection } from "../../stores/selection.ts";
import { Button } from "../../ui/button.tsx";
import { useFrame } from "../../ui/frame-context.ts";
import { Panel } from "../../ui/panel.tsx";
import {
	checkCall,
	checkOffer,
	firstMonths,
	type OpenClause,
	runsOutEarly,
} from "../../viewmodel/talks/offer.ts";
import {
	addClause,
	copyRows,
	removePick,
	rowKey,
	setExact,
	setMonths,
} from "../../viewmodel/talks/rows.ts";
import { HeldNote } from "../common/held.tsx";
import { Notices } from "../common/notices.tsx";
import { PhaseHint } from "../common/phase-hint.tsx";
import { Voices } from "../common/voices.tsx";
import { AddClauses, RowAdder, Suggested } from "./add-clauses.tsx";
import { Answered } from "./answered.tsx";
import { BlockedNote, refusalText } from "./blocked-note.tsx";
import { LastOffer } from "./last-offer.tsx";
import { OwnThreats } from "./own-threats.tsx";
import { CallButton, Columns, LeaveButton, LowTrust, OneSided } from "./parts.tsx";
import { Called, PassedHere, PassedThere } from "./passed.tsx";
import { ReceptionSection } from "./reception-section.tsx";
import { Starts } from "./starts.tsx";
import { SwapCard } from "./swap-card.tsx";
import { useRanked, useReception, useStarts, useTalks, useWorth } from "./use-talks.ts";
import { NoDeal, WorthSection } from "./worth-section.tsx";
import "./talks.css";

/** The offer builder; a counter-offer where one of theirs stands. */
export function Composer(): ReactNode {
	const desk = useTalks();
	const { words, book, game, seat, them, points, play } = desk;
	const { t, format } = words;
	const rows = useSelection((selection) => selection.rows);
	const pick = useSelection((selection) => selection.pick);
	const set = (next: readonly Swap[]): void => pick({ rows: next });
	const { whole, alone } = useWorth(rows);
	const reception = useReception(rows);
	const check = checkOffer(book, game, seat, rows);
	const open = useRanked(rows);
	const [all, setAll] = useState(false);
	const add = ({ clause }: OpenClause): void => set(addClause(rows, clause, firstMonths(clause)));
	const adder = (index: number, side?: Seat): ReactNode => (
		<RowAdder
			{...{ words, seat, rows, index, open }}
			{...(side ? { side } : {})}
			onAdd={({ clause }) => set(addClause(rows, clause, firstMonths(clause), index))}
		/>
	);
	const starts = useStarts(rows.length === 0);
	const standing = game.talks.standing;
	const laid = book.n.offers - game.talks.offersLeft;
	const title = t(standing ? "talks:title.counter" : "talks:title.offer");
	const cost = check.cost > 0 ? t("common:points.cost", { count: check.cost }) : undefined;
	// in the wide sheet of a tablet the clauses keep their place beside the draft
	const beside = useFrame().layout === "tablet";
	const judged = (
		<>
			<WorthSection
				{...{ words, seat, game }}
				worth={whole}
				early={runsOutEarly(book, game, rows)}
			/>
			{reception ? <ReceptionSection words={words} seat={them} reception={reception} /> : null}
		</>
	);
	return (
		<Panel
			over={desk.over}
			title={title}
			label={title}
			note={t("talks:note", {
				n: laid + 1,
				of: book.n.offers,
				trust: format.number(book.n.trustOffer),
			})}
			scrollKey={`talks:${game.month}:${laid}`}
			className="tk"
			actions={
				<>
					<Button
						className="tk-act"
						kind="primary"
						cost={cost}
						blocked={desk.held ?? (check.refusal === null ? null : refusalText(words, seat, check))}
						onClick={() => void play({ type: "offer", rows: copyRows(rows) }, t("talks:said.laid"))}
					>
						{t(standing ? "talks:act.counter" : "talks:act.lay")}
					</Button>
					<CallButton desk={desk} refusal={checkCall(book, game, seat)} />
					{standing ? (
						<Button className="tk-act" kind="quiet" onClick={() => set([])}>
							{t("talks:act.back")}
						</Button>
					) : (
						<LeaveButton desk={desk} />
					)}
				</>
			}
		>
			<div className="tk-left">
				<Notices />
				{/* what lies on the table has been spoken of where it was read */}
				{standing ? null : <Voices />}
				<PhaseHint phase="talks" />
				<HeldNote />
				{rows.length === 0 ? (
					<>
						<Called desk={desk} />
						<PassedHere desk={desk} />
						<PassedThere desk={desk} />
						<Answered />
					</>
				) : null}
				<LowTrust desk={desk} />
				{rows.length > 0 ? <Columns words={words} seat={seat} /> : null}
				<ol className="tk-swaps">
					{rows.map((row, index) => (
						<SwapCard
							key={rowKey(row)}
							{...{ words, book, game, row, index, seat }}
							worth={alone[index] ?? null}
							spare={points - check.cost}
							onMonths={(side, at, months) => set(setMonths(rows, index, side, at, months))}
							onRemove={(side, at) => set(removePick(rows, index, side, at))}
							onExact={(exact) => set(setExact(rows, index, exact))}
							adder={adder(index)}
							fill={(side) => adder(index, side)}
						/>
					))}
				</ol>
				<OneSided words={words} seat={seat} rows={rows} />
				<OwnThreats desk={desk} rows={rows} />
				<BlockedNote words={words} seat={seat} check={check} />
				{rows.length === 0 ? (
					<>
						<LastOffer desk={desk} onPick={set} />
						<Starts words={words} starts={starts} onPick={(start) => set(copyRows(start))} />
					</>
				) : null}
				{rows.length === 0 || beside ? null : all ? (
					<AddClauses {...{ words, seat, open }} onAdd={add} />
				) : (
					<Suggested {...{ words, seat, open }} onAdd={add} onAll={() => setAll(true)} />
				)}
				{beside && rows.length > 0 ? judged : null}
			</div>
			<div className="tk-right">
				{rows.length === 0 || beside ? (
					<AddClauses
						{...{ words, seat, open }}
						title={t(rows.length === 0 ? "talks:add.bare" : "talks:add.title")}
						onAdd={add}
					/>
				) : null}
				{rows.length === 0 ? <NoDeal {...{ words, game }} worth={whole} /> : null}
				{beside || rows.length === 0 ? null : judged}
			</div>
		</Panel>
	);
}
