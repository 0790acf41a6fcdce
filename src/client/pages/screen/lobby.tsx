// The projector before the games: code and square as large as the wall, three sentences about the game, names as they come.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useJoinAddress } from "../../stores/class/join-address.ts";
import type { Said } from "../../stores/class/lesson-store.ts";
import { useLesson } from "../../stores/class/use-lesson.tsx";
import { Art } from "../../ui/art.tsx";
import { classes } from "../../ui/seat.ts";
import { JoinBoard } from "../class-common/join-board.tsx";
import { useFresh } from "../class-common/use-fresh.ts";
import { SaidNote } from "./said.tsx";
import { ScreenHead } from "./screen-head.tsx";
import "./lobby.css";

const LESSONS = [
	{ id: "hold", chip: "chip-washington", art: "board-valve" },
	{ id: "answer", chip: "chip-beijing", art: "ui-swap" },
	{ id: "word", chip: "chip-washington", art: "ui-leaders" },
] as const;

function Lessons(): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<ul className="screen-lessons">
			{LESSONS.map(({ id, chip, art }) => (
				<li key={id}>
					<span className="screen-chip" aria-hidden="true">
						<Art name={chip} />
						<Art name={art} className={chip === "chip-beijing" ? "cn" : "us"} />
					</span>
					<b>{t(`screen.lessons.${id}`)}</b>
					<span>{t(`screen.lessons.${id}Text`)}</span>
				</li>
			))}
		</ul>
	);
}

function Names(): ReactNode {
	const { t } = useTranslation("teach");
	const names = useLesson((state) => state.names);
	const size = useLesson((state) => state.class?.size ?? 1);
	const months = useLesson((state) => state.class?.months ?? 0);
	const opened = useLesson((state) => state.class?.stage === "open");
	const code = useLesson((state) => state.code);
	const fresh = useFresh(names, code !== "");
	const crowd = names.length > 72 ? "is-crowd" : names.length > 33 && "is-many";
	return (
		<section className="screen-names on-paper" aria-labelledby="screen-names">
			<h2 id="screen-names">{t("room.roster.count", { count: names.length })}</h2>
			{names.length === 0 ? <p>{opened ? t("screen.nobody") : t("screen.notOpen")}</p> : null}
			<ul className={classes(crowd)}>
				{names.map((name) => (
					<li key={name} className={classes(fresh.has(name) && "is-fresh")}>
						<i aria-hidden="true" />
						<span>{name}</span>
					</li>
				))}
			</ul>
			<footer>
				<p>
					<b>{t(`new.sum.size_${size}`)}</b>
					<span>{t("new.sum.months", { count: months })}</span>
				</p>
				<p>{t("screen.wait")}</p>
			</footer>
		</section>
	);
}

/** The page. */
export function ScreenLobby({ notice, said }: { notice: ReactNode; said: Said | null }): ReactNode {
	const { t } = useTranslation("teach");
	const opened = useLesson((state) => state.class?.stage === "open");
	const code = useLesson((state) => state.code);
	const door = useLesson((state) => state.door);
	const { address } = useJoinAddress();
	return (
		<div className="screen-lobby">
			<div className="screen-board">
				<ScreenHead />
				{notice}
				<main>
					{opened && code !== "" ? (
						<div className={classes("screen-join", !door && "is-shut")}>
							<JoinBoard code={code} address={address}>
								{door ? null : <p className="screen-shut">{t("room.door.board")}</p>}
							</JoinBoard>
						</div>
					) : (
						<p className="screen-soon">{t("screen.soon")}</p>
					)}
					{/* what is said stands in the lessons' place, which is kept: the way in stays where it was */}
					<div className={classes("screen-foot", said && "is-said")}>
						<Lessons />
						{said ? <SaidNote said={said} /> : null}
					</div>
				</main>
			</div>
			<Names />
		</div>
	);
}
