// The plan: levers by family, one lever looked at closely, orders so far, and the seal.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { Coins } from "../../ui/coins.tsx";
import { useFrame } from "../../ui/frame-context.ts";
import { Notice, Panel } from "../../ui/panel.tsx";
import { TabPanel, Tabs } from "../../ui/tabs.tsx";
import { chosenAct } from "../../viewmodel/game/expected.ts";
import { leverLong, stateText } from "../../viewmodel/game/lever-words.ts";
import {
	actChoices,
	FAMILIES,
	type Family,
	leverCards,
	pointsOf,
} from "../../viewmodel/game/plan.ts";
import { useLooksOn, useStill } from "../common/held.tsx";
import { Notices } from "../common/notices.tsx";
import { PhaseHint } from "../common/phase-hint.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";
import { useMyTurn, Waiting } from "../common/waiting.tsx";
import { AgreeActs, Agreement } from "./agree.tsx";
import { LeverCards } from "./lever-cards.tsx";
import { Breaches, LeverDetail } from "./lever-detail.tsx";
import { LikelyAnswers } from "./likely-answers.tsx";
import { OrderActs } from "./order-acts.tsx";
import { Orders } from "./orders.tsx";
import "./plan.css";

/** The panel of the plan. */
export function PlanPanel(): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const mine = useMyTurn();
	const looksOn = useLooksOn();
	const { layout, low } = useFrame();
	const pick = useSelection((selection) => selection.pick);
	const { t } = words;
	const game = moment.view.position;
	const cards = leverCards(words, moment);
	const picked = cards.find((card) => card.lever === moment.picked.lever) ?? null;
	// In a delegation the person's own levers come first.
	const holders = useMatch((match) => match.classSeat?.holders);
	const [tab, setTab] = useState<Family>(
		() =>
			picked?.family ??
			FAMILIES.find((id) => cards.some((card) => card.family === id && !holders?.[card.lever])) ??
			"trade",
	);
	// A tag of the board picks a lever of any family.
	const family = picked?.family;
	useEffect(() => {
		if (family) setTab(family);
	}, [family]);
	const choices = picked ? actChoices(moment, picked.lever) : [];
	const choice = chosenAct(choices, moment.picked.act);
	const row = picked ? moment.book.levers[picked.lever] : null;
	const points = pointsOf(moment);
	const drop = (): void => pick({ lever: null, act: "", step: "now" });
	const clear = (): void => {
		// What had the focus goes away with the lever; its card stays, where there is one.
		document.querySelector<HTMLElement>(".lever-card.is-on")?.focus();
		drop();
	};
	useEscape(picked !== null, clear);
	// On a sheet there is room for all levers, or for one and its acts; so in a low window.
	const alone = (layout !== "desk" || low) && picked !== null;
	const seal = !picked || !choice;
	const orders = game[moment.view.seat].orders.length;
	const over = t("panels:plan.over", { count: moment.book.n.orders });
	return (
		<Panel
			over={looksOn ?? over}
			title={alone && picked ? leverLong(words, picked.lever) : t("panels:plan.title")}
			label={t("panels:plan.title")}
			note={alone && row ? stateText(words, game, row) : undefined}
			aside={(alone && layout === "phone") || looksOn ? undefined : <Coins {...points} />}
			{...(picked ? { onClose: clear } : {})}
			{...(alone
				? {}
				: {
						tabs: (
							<Tabs
								name="families"
								label={t("panels:plan.families")}
								items={FAMILIES.map((id) => ({
									id,
									label: t(`panels:plan.family.${id}`),
									count: cards.filter((card) => card.family === id).length,
								})).filter(({ count }) => count > 0)}
								value={tab}
								onChange={(id) => {
									setTab(id);
									drop();
								}}
							/>
						),
					})}
			scrollKey={`plan${game.month}:${orders}${alone ? picked?.lever : ""}`}
			className="plan"
			warning={
				mine && picked && choice ? <Breaches lever={picked.lever} choice={choice} /> : undefined
			}
			actions={
				!mine ? (
					<Sealed />
				) : seal ? (
					<SealActs orders={orders} />
				) : (
					<OrderActs lever={picked.lever} choice={choice} onDone={clear} />
				)
			}
		>
			{picked ? null : looksOn ? (
				<Notice tone="plain">{t("class:play.hold.plan")}</Notice>
			) : (
				<PhaseHint phase="plan" />
			)}
			<Notices />
			{alone ? null : (
				<TabPanel name="families" id={tab}>
					<LeverCards cards={cards.filter((card) => card.family === tab)} />
				</TabPanel>
			)}
			{picked && choice ? (
				<>
					<LeverDetail lever={picked.lever} choices={choices} choice={choice} titled={!alone} />
					<LikelyAnswers lever={picked.lever} choice={choice} />
				</>
			) : (
				<>
					<Orders />
					{mine ? <Agreement /> : null}
				</>
			)}
		</Panel>
	);
}

/** Escape does what the button "Done" does, except where a dialog or a list is open and takes it. */
function useEscape(on: boolean, act: () => void): void {
	const latest = useRef(act);
	useEffect(() => {
		latest.current = act;
	});
	useEffect(() => {
		if (!on) return;
		const press = (event: KeyboardEvent): void => {
			if (event.key !== "Escape" || event.defaultPrevented) return;
			if (document.querySelector("dialog[open]") === null) latest.current();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, [on]);
}

/** While the other side plans on: in a class an own plan that is sealed can still be opened again. */
function Sealed(): ReactNode {
	const { t } = useWords();
	const undo = useMatch((match) => match.undo);
	const mayOpen = useMatch((match) => match.classSeat !== null && match.canUndo);
	return (
		<>
			<Waiting />
			{mayOpen ? <Button onClick={undo}>{t("class:play.unseal")}</Button> : null}
		</>
	);
}

function SealActs({ orders }: { orders: number }): ReactNode {
	const { t } = useWords();
	const move = useMatch((match) => match.move);
	const undo = useMatch((match) => match.undo);
	const canUndo = useMatch((match) => match.canUndo);
	const together = useMatch((match) => (match.classSeat?.members.length ?? 0) > 1);
	const still = useStill();
	const cost = orders > 0 ? t("panels:plan.sealWith", { count: orders }) : undefined;
	return (
		<>
			{together ? (
				<AgreeActs cost={cost} />
			) : (
				<Button
					kind="primary"
					cost={cost}
					blocked={still}
					onClick={() => void move({ type: "seal" })}
				>
					{t(orders > 0 ? "panels:plan.seal" : "panels:plan.sealEmpty")}
				</Button>
			)}
			{canUndo ? <Button onClick={undo}>{t("panels:plan.undoLast")}</Button> : null}
		</>
	);
}
