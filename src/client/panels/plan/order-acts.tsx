// The act row with a lever picked: do it now, announce it, each with its price, or why it cannot be done.
import type { ReactNode } from "react";
import type { LeverId, Step } from "../../../rules/index.ts";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { useFrame } from "../../ui/frame-context.ts";
import { announce } from "../../ui/live-region.tsx";
import { monthStart, nearDay } from "../../viewmodel/game/dates.ts";
import { chosenWay } from "../../viewmodel/game/expected.ts";
import { stepDone } from "../../viewmodel/game/lever-words.ts";
import type { ActChoice, Way } from "../../viewmodel/game/plan.ts";
import { useHeld } from "../common/held.tsx";
import { useWords } from "../common/use-words.ts";

/** Buttons for the two ways of doing an act. */
export function OrderActs({
	lever,
	choice,
	onDone,
}: {
	lever: LeverId;
	choice: ActChoice;
	/** Leaves the lever without an order. */
	onDone: () => void;
}): ReactNode {
	const words = useWords();
	const { t } = words;
	const move = useMatch((match) => match.move);
	const month = useMatch((match) => match.view.position.month);
	const clear = useSelection((selection) => selection.clear);
	const held = useHeld()(lever);
	const { layout } = useFrame();
	const order = async (step: Step): Promise<void> => {
		const refusal = await move({ type: "order", lever, act: choice.act.id, step });
		if (refusal !== null) return;
		const done = stepDone(words, { lever, act: choice.act.id, step });
		announce(words.format.told(t("panels:plan.orders"), done));
		clear();
	};
	const costOf = (way: Way): string => {
		const cost = t("common:points.cost", { count: way.cost });
		if (way.step === "now") return cost;
		const date = nearDay(words, monthStart(way.due), monthStart(month));
		return t("panels:plan.announceFor", { date, cost });
	};
	const main = chosenWay(choice);
	const button = (way: Way, primary: boolean): ReactNode => (
		<Button
			kind={primary ? "primary" : "plain"}
			cost={costOf(way)}
			blocked={held ?? (way.refusal === null ? null : t(`panels:refusal.${way.refusal}`))}
			onClick={() => void order(way.step)}
		>
			{t(way.step === "now" ? "panels:plan.now" : "panels:plan.announce")}
		</Button>
	);
	return (
		<>
			{choice.now ? button(choice.now, choice.now === main) : null}
			{choice.announce ? button(choice.announce, choice.announce === main) : null}
			<Button
				className="lever-done"
				kind="quiet"
				aria-label={t("panels:plan.done")}
				onClick={onDone}
			>
				{t(layout === "phone" ? "panels:plan.back" : "panels:plan.done")}
			</Button>
		</>
	);
}
