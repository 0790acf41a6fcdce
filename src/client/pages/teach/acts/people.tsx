// Everybody in the class: who is there, who is lost, where they sit. Each name leads to what can be done for them.
import { type ReactNode, useState } from "react";
import type { RosterLine } from "../../../../classroom/protocol/from-server.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { Button } from "../../../ui/button.tsx";
import { classes } from "../../../ui/seat.ts";
import { waits } from "../../../viewmodel/class/waits.ts";
import { monthStart } from "../../../viewmodel/game/dates.ts";
import { useActs, useLore } from "../dash/dash-context.ts";
import { AwayDialog } from "../room/away-dialog.tsx";
import { ActFrame } from "./act-frame.tsx";
import "./people.css";

/** Who needs help first: at a game and gone; then who has not come; then the others by name. */
const rank = ({ joined, here }: RosterLine): number => (joined ? (here ? 2 : 0) : 1);

/** Where somebody sits, in words. */
export function placeText(
	t: (key: string, values?: Record<string, unknown>) => string,
	{ game, seat, joined }: RosterLine,
): string {
	if (!joined) return t("teach:acts.people.notYet");
	if (game === 0 || seat === "") return t("teach:acts.people.noGame");
	return t("teach:acts.people.at", { n: game, seat: t(`common:seat.${seat}`) });
}

/** The panel. */
export function People(): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const { go } = useActs();
	const tiles = useLesson((state) => state.tiles);
	const [clearing, setClearing] = useState(false);
	const roster = useLesson((state) => state.roster);
	const [find, setFind] = useState("");
	const text = find.trim().toLocaleLowerCase();
	const list = roster
		.filter(({ name }) => name.toLocaleLowerCase().includes(text))
		.sort(
			(a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, undefined, { numeric: true }),
		);
	const here = roster.filter((one) => one.here).length;
	const away = roster.some((one) => one.joined && !one.here);
	return (
		<ActFrame
			title={t("teach:acts.people.title")}
			note={t("teach:acts.people.note", { here, count: roster.length })}
		>
			<div className="act-field">
				<input
					type="search"
					value={find}
					aria-label={t("teach:acts.people.find")}
					placeholder={t("teach:acts.people.find")}
					onChange={(event) => setFind(event.target.value)}
				/>
			</div>
			{away ? (
				<Button className="people-away" size="s" onClick={() => setClearing(true)}>
					{t("teach:room.away.open")}
				</Button>
			) : null}
			<ul className="act-rows people-list">
				{list.map((line) => (
					<li key={line.person}>
						<button type="button" onClick={() => go("person", { person: line.person })}>
							<i className={classes("people-dot", line.here && "is-here")} aria-hidden="true" />
							<span>
								<b>{line.name}</b>
								<small>
									{placeText(t, line)}
									{waits(line, tiles[line.game]?.tile)
										? t("teach:acts.people.from", {
												month: format.date(monthStart(line.from), "monthOnly"),
											})
										: ""}
									{line.joined && !line.here ? <em>{t("teach:acts.person.lost")}</em> : null}
									<span className="sr-only">{line.here ? t("teach:acts.people.here") : ""}</span>
								</small>
							</span>
							<Art name="ui-right" size={18} />
						</button>
					</li>
				))}
			</ul>
			{list.length === 0 ? <p className="act-note">{t("teach:acts.people.nobody")}</p> : null}
			<AwayDialog open={clearing} onClose={() => setClearing(false)} />
		</ActFrame>
	);
}
