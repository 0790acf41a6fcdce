// One side of a watched game: who sits there, what they plan in secret, how their home and their levers stand.
import type { ReactNode } from "react";
import type { SeatPicture } from "../../../../classroom/pictures.ts";
import type { Tile } from "../../../../classroom/tiles.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { Meter } from "../../../ui/meter.tsx";
import { classes } from "../../../ui/seat.ts";
import { SeatEmblem, SeatMark } from "../../../ui/seat-mark.tsx";
import { seatState } from "../../../viewmodel/class/tile.ts";
import type { LeverLine, SideView } from "../../../viewmodel/class/watch-side.ts";
import { useActs, useLore } from "../dash/dash-context.ts";
import "./side.css";

/** The people of a seat; each name leads to what can be done for them. */
function Sitters({
	side,
	people,
	over,
}: {
	side: SideView;
	people: SeatPicture;
	/** The game has been played out: nobody has to be there any more. */
	over: boolean;
}): ReactNode {
	const { t } = useLore().words;
	const { go } = useActs();
	const roster = useLesson((state) => state.roster);
	if (people.people.length === 0) return <p>{t("teach:dash.computer")}</p>;
	return (
		<ul className="watch-people">
			{people.people.map(({ name, here, ready }) => {
				const line = roster.find((one) => one.name === name);
				return (
					<li key={name}>
						<button
							type="button"
							disabled={!line}
							onClick={() => line && go("person", { person: line.person, seat: side.seat })}
						>
							{name}
						</button>
						{here || over ? null : <em>{t("teach:acts.people.away")}</em>}
						{ready ? <Art name="ui-check" size={14} label={t("teach:watch.agrees")} /> : null}
					</li>
				);
			})}
		</ul>
	);
}

function Plan({ side }: { side: SideView }): ReactNode {
	const { t } = useLore().words;
	const { orders, drops, answer, forecast, record, sealed, seat } = side;
	return (
		<section className="watch-secret" aria-labelledby={`watch-side-${seat} watch-plan-${seat}`}>
			<h4 id={`watch-plan-${seat}`}>
				{t("teach:watch.plan")}
				{sealed ? (
					<small>
						<Art name="ui-sealed" size={14} />
						{t("teach:watch.sealed")}
					</small>
				) : null}
			</h4>
			<ul>
				{orders.map(({ id, icon, text, how }) => (
					<li key={id}>
						<SeatMark seat={seat} art={icon} size={24} />
						<span>
							{text} <small>{how}</small>
						</span>
					</li>
				))}
				{drops.map((name) => (
					<li key={name}>{t("teach:dash.move.drop", { lever: name })}</li>
				))}
				{orders.length + drops.length === 0 ? (
					<li className="is-none">{t("teach:watch.noPlan")}</li>
				) : null}
				{answer === "" ? null : (
					<li>
						{t("teach:watch.answer")} {answer}
					</li>
				)}
			</ul>
			<p>
				{forecast === "" ? t("teach:watch.forecast.none") : forecast}
				{record === "" ? null : <small> {record}</small>}
			</p>
		</section>
	);
}

function Levers({ side }: { side: SideView }): ReactNode {
	const { t, format } = useLore().words;
	const { seat, levers, idle } = side;
	const state = ({ standing }: LeverLine) => (standing === "off" ? "off" : standing);
	return (
		<section aria-labelledby={`watch-side-${seat} watch-levers-${seat}`}>
			<h4 id={`watch-levers-${seat}`}>{t("teach:watch.levers")}</h4>
			<ul className="watch-levers">
				{levers.map((line) => (
					<li key={line.id}>
						<SeatMark seat={seat} art={line.icon} size={26} state={state(line)} />
						<span>
							<b>{line.name}</b>
							<small>{line.text}</small>
						</span>
					</li>
				))}
			</ul>
			{idle.length === 0 ? null : (
				<p className="watch-idle">{t("teach:watch.idle", { names: format.list(idle) })}</p>
			)}
		</section>
	);
}

/** A side. */
export function Side({
	side,
	tile,
	people,
}: {
	side: SideView;
	tile: Tile;
	people: SeatPicture;
}): ReactNode {
	const { t } = useLore().words;
	const { seat } = side;
	const state = seatState(tile.seats[seat], tile, seat);
	return (
		<article
			className={classes("watch-box watch-side", seat)}
			aria-labelledby={`watch-side-${seat}`}
		>
			<header>
				<SeatEmblem seat={seat} size={40} />
				<div>
					<h3 id={`watch-side-${seat}`}>{t(`common:seat.${seat}`)}</h3>
					<Sitters side={side} people={people} over={state === "over"} />
				</div>
				<p className={`watch-state is-${state}`}>
					{state === "over" ? null : t(`teach:dash.state.${state}`)}
				</p>
			</header>
			<p className="watch-figures">
				<span>{side.points}</span>
				<span>{side.score}</span>
			</p>
			<Plan side={side} />
			<dl className="watch-groups" aria-label={t("teach:watch.home")}>
				{side.groups.map(({ id, name, value, text, low }) => (
					<div key={id}>
						<dt>{name}</dt>
						<dd>
							<b>
								{text}
								{low ? <span> {t("teach:watch.low")}</span> : null}
							</b>
							<Meter label={name} value={value} valueText={text} seat={seat} />
						</dd>
					</div>
				))}
			</dl>
			<Levers side={side} />
		</article>
	);
}
