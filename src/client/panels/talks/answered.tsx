// The top of the talks: how each side answered the month's blows, why, and whether the own forecast named it.
import { type ReactNode, useEffect } from "react";
import { announce } from "../../ui/live-region.tsx";
import { classes } from "../../ui/seat.ts";
import {
	answered,
	answeredText,
	foreseenText,
	type SideAnswer,
} from "../../viewmodel/game/answered.ts";
import { beatsCoin } from "../../viewmodel/game/brief.ts";
import { chosenFor } from "../../viewmodel/game/in-stead.ts";
import { Reasons } from "../common/reasons.tsx";
import { useMoment } from "../common/use-moment.ts";
import { DeedCard } from "../reveal/deed-card.tsx";
import { useTalkWords } from "./use-talk-words.ts";
import "./answered.css";

/** Reads the answers aloud once, when the talks open. */
export function useAnsweredAloud(): void {
	const words = useTalkWords();
	const spoken = answeredText(words, answered(useMoment()));
	useEffect(() => {
		if (spoken !== "") announce(spoken);
	}, [spoken]);
}

/** The answers of the month, or one side's of them; nothing where no blow fell. */
export function Answered({ of }: { of?: "them" | "you" }): ReactNode {
	const { t } = useTalkWords();
	const moment = useMoment();
	const own = moment.view.seat;
	const sides = answered(moment).filter(({ seat }) => !of || (seat === own) === (of === "you"));
	const stood = chosenFor(moment, "answer");
	const [first] = sides;
	if (!first) return null;
	return (
		<section className="answered">
			{sides.map((side) => (
				<div key={side.seat} className={side.seat}>
					<h2>{t(`talks:answered.${side.seat !== own ? "they" : stood ? "forYou" : "you"}`)}</h2>
					<Side side={side} />
					{side.seat === own ? null : (
						<Reasons types={["answer"]} month={moment.view.position.month} />
					)}
				</div>
			))}
		</section>
	);
}

function Side({ side }: { side: SideAnswer }): ReactNode {
	const words = useTalkWords();
	const { t } = words;
	const foreseen = foreseenText(words, side);
	const praised = side.foreseen !== null && beatsCoin(side.foreseen, 1);
	return (
		<>
			{side.words ? (
				<p className="answered-words">
					{t(`talks:answered.${side.words}`, { seat: t(`common:seat.${side.seat}`) })}
				</p>
			) : (
				<ul>
					{side.deeds.map((deed) => (
						<DeedCard key={deed.id} deed={deed} />
					))}
				</ul>
			)}
			{foreseen === "" ? null : (
				<p className={classes("answered-foresaw", praised && "is-praised")}>{foreseen}</p>
			)}
		</>
	);
}
