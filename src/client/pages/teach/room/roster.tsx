// Who is in the room: names as they come, each the way to rename or remove somebody.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RosterLine } from "../../../../classroom/protocol/from-server.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Segmented } from "../../../ui/choice.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { classes } from "../../../ui/seat.ts";
import { useFresh } from "../../class-common/use-fresh.ts";
import { AwayDialog } from "./away-dialog.tsx";
import { PairingView } from "./pairing-view.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import "./roster.css";

/** Milliseconds between two announcements. */
const GAP = 5000;

/** Reads aloud how many there are, at most every few seconds. */
function useSpokenCount(count: number): void {
	const { t } = useTranslation("teach");
	const last = useRef({ count, at: 0 });
	useEffect(() => {
		if (count === last.current.count) return;
		const wait = Math.max(400, last.current.at + GAP - performance.now());
		const timer = setTimeout(() => {
			last.current = { count, at: performance.now() };
			announce(t("room.roster.count", { count }));
		}, wait);
		return () => clearTimeout(timer);
	}, [count, t]);
}

function stateOf({ joined, here }: RosterLine): "here" | "away" | "listed" {
	if (!joined) return "listed";
	return here ? "here" : "away";
}

function Names({
	people,
	onChoose,
}: {
	people: readonly RosterLine[];
	onChoose: (person: string) => void;
}): ReactNode {
	const { t } = useTranslation("teach");
	const fresh = useFresh(
		people.filter(({ joined }) => joined).map(({ person }) => person),
		true,
	);
	return (
		<ul className={classes("roster-names", people.length > 36 && "is-many")}>
			{people.map((line) => {
				const state = stateOf(line);
				return (
					<li key={line.person}>
						<button
							type="button"
							className={classes(`is-${state}`, fresh.has(line.person) && "is-fresh")}
							title={line.name}
							onClick={() => onChoose(line.person)}
						>
							<i aria-hidden="true" />
							<span>{line.name}</span>
							{state === "here" ? null : (
								<span className="sr-only">{t(`room.roster.${state}`)}</span>
							)}
						</button>
					</li>
				);
			})}
		</ul>
	);
}

const VIEWS = ["names", "pairing"] as const;

/** Count and names; once the room is open, who would play whom. */
export function Roster(): ReactNode {
	const { t } = useTranslation("teach");
	const people = useLesson((state) => state.roster);
	const pairing = useLesson((state) => state.pairing);
	const [about, setAbout] = useState("");
	const [view, setView] = useState<(typeof VIEWS)[number]>("names");
	const inside = people.filter(({ joined }) => joined).length;
	const listed = people.length - inside;
	const away = people.filter((line) => stateOf(line) === "away").length;
	const [clearing, setClearing] = useState(false);
	useSpokenCount(inside);
	return (
		<section className="roster" aria-labelledby="roster">
			<h2 id="roster">
				{t("room.roster.count", { count: inside })}
				<small>
					{listed > 0 ? <span>{t("room.roster.expected", { count: listed })}</span> : null}
					{away > 0 ? <span>{t("room.roster.awayCount", { count: away })}</span> : null}
				</small>
			</h2>
			{pairing.length === 0 ? null : (
				<Segmented
					className="roster-view"
					label={t("room.pairing.view")}
					hideLabel
					options={VIEWS.map((id) => ({ id, label: t(`room.pairing.${id}`) }))}
					value={view}
					onChange={setView}
				/>
			)}
			{pairing.length > 0 && view === "pairing" ? (
				<PairingView pairing={pairing} />
			) : people.length === 0 ? (
				<p className="roster-none">{t("room.roster.none")}</p>
			) : (
				<Names people={people} onChoose={setAbout} />
			)}
			{away === 0 ? null : (
				<Button className="roster-away" onClick={() => setClearing(true)}>
					{t("room.away.open")}
				</Button>
			)}
			<AwayDialog open={clearing} onClose={() => setClearing(false)} />
			<PersonDialog person={about} onClose={() => setAbout("")} />
		</section>
	);
}
