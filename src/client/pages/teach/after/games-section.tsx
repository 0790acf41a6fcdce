// Every game with who sat at it, how it ended, and its own record to save.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClassDebrief, GameLine } from "../../../../classroom/after/debrief.ts";
import type { Seat } from "../../../../rules/index.ts";
import { useFormats } from "../../../i18n/format.ts";
import { gameRecord } from "../../../stores/class/api.ts";
import type { HeldTile } from "../../../stores/class/lesson-store.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { download } from "../../../ui/download.ts";
import { Notice } from "../../../ui/panel.tsx";
import { SEATS } from "../../../viewmodel/seat-id.ts";
import { type RefusalCode, RefusalText } from "../../class-common/refusal-text.tsx";

function Ending({ line }: { line: GameLine | undefined }): ReactNode {
	const { t } = useTranslation("teach");
	if (!line) return t("after.games.none");
	const ending = line.ending === "" ? "open" : line.ending;
	return t(`after.games.ending_${ending}`, { count: line.months.length });
}

function Names({ tile, seat }: { tile: HeldTile; seat: Seat }): ReactNode {
	const { t } = useTranslation("teach");
	const format = useFormats();
	const { names } = tile.tile.seats[seat];
	return names.length > 0 ? format.list(names) : t("after.games.computer");
}

/** The games; scores come with the debrief. */
export function GamesSection({
	session,
	secret,
	code,
	debrief,
}: {
	session: string;
	secret: string;
	code: string;
	debrief: ClassDebrief | null;
}): ReactNode {
	const { t } = useTranslation(["teach", "common"]);
	const format = useFormats();
	const tiles = useLesson((lesson) => lesson.tiles);
	const [busy, setBusy] = useState(0);
	const [refusal, setRefusal] = useState<{ game: number; code: RefusalCode } | null>(null);
	const games = Object.values(tiles).sort((a, b) => a.tile.n - b.tile.n);
	if (games.length === 0) return null;
	const save = async (game: number): Promise<void> => {
		setBusy(game);
		setRefusal(null);
		const answer = await gameRecord(session, game, secret);
		setBusy(0);
		if (answer.ok)
			download(
				t("teach:after.games.fileName", { code, game: String(game).padStart(3, "0") }),
				new Blob([answer.value], { type: "application/jsonl" }),
			);
		else setRefusal({ game, code: answer.refusal });
	};
	return (
		<section>
			<h2>{t("teach:after.games.title")}</h2>
			<p>{t("teach:after.games.text")}</p>
			{refusal === null ? null : (
				<div role="alert">
					<Notice tone="danger">
						{t("teach:after.games.refused", { game: refusal.game })}
						{format.gap}
						<RefusalText code={refusal.code} />
					</Notice>
				</div>
			)}
			<div className="after-scroll">
				<table className="after-games">
					<thead>
						<tr>
							<th scope="col">{t("teach:after.games.game")}</th>
							{SEATS.map((seat) => (
								<th key={seat} scope="col">
									{t(`common:seat.${seat}`)}
								</th>
							))}
							<th scope="col">{t("teach:after.games.ending")}</th>
							<th scope="col">{t("teach:after.games.scores")}</th>
							<th scope="col">
								<span className="sr-only">{t("teach:after.games.record")}</span>
							</th>
						</tr>
					</thead>
					<tbody>
						{games.map((held) => {
							const { n, round } = held.tile;
							const line = debrief?.games.find(({ game }) => game === n);
							const [us, cn] = [line?.scores.us.at(-1), line?.scores.cn.at(-1)];
							return (
								<tr key={n}>
									<th scope="row">
										{n}
										{round > 1 ? <small> {t("teach:after.games.round", { round })}</small> : null}
									</th>
									{SEATS.map((seat) => (
										<td key={seat} className={seat}>
											<Names tile={held} seat={seat} />
										</td>
									))}
									<td>{debrief ? <Ending line={line} /> : null}</td>
									<td>
										{us === undefined || cn === undefined
											? null
											: t("teach:after.games.pair", {
													us: format.fixed(us),
													cn: format.fixed(cn),
												})}
									</td>
									<td>
										<Button
											size="s"
											blocked={busy === n ? t("teach:after.keep.busy") : null}
											aria-label={t("teach:after.games.saveName", { game: n })}
											onClick={() => save(n)}
										>
											{t("teach:after.games.save")}
										</Button>
									</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</div>
		</section>
	);
}
