// The answer: how the own forecast fares, then the ladder from excess to silence, each rung with price and consequence.
import { type ReactNode, useState } from "react";
import type { AnswerHow } from "../../../rules/index.ts";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { Coins } from "../../ui/coins.tsx";
import { useFrame } from "../../ui/frame-context.ts";
import { Notice, Panel } from "../../ui/panel.tsx";
import { forecastStands } from "../../viewmodel/game/brief.ts";
import { changeText, toldChange } from "../../viewmodel/game/figures.ts";
import { atHome, ladder, type Option, type Rung, taken } from "../../viewmodel/game/ladder.ts";
import { actDone, actName, actOf, leverName } from "../../viewmodel/game/lever-words.ts";
import { pointsOf } from "../../viewmodel/game/plan.ts";
import { ForecastScore } from "../common/forecast-score.tsx";
import { HeldNote, useHeld } from "../common/held.tsx";
import { Notices } from "../common/notices.tsx";
import { PhaseHint } from "../common/phase-hint.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";
import { Voices } from "../common/voices.tsx";
import { useMyTurn, Waiting } from "../common/waiting.tsx";
import { Ladder } from "./ladder.tsx";
import "./answer.css";

/** The panel of the answer. */
export function AnswerPanel(): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const mine = useMyTurn();
	const pick = useSelection((selection) => selection.pick);
	const { layout } = useFrame();
	const [options, setOptions] = useState<Readonly<Partial<Record<AnswerHow, Option>>>>({});
	const { t } = words;
	// the first month's hints and the forecast stand above the rungs, which a phone must still show
	const brief = useMatch((match) => match.months.length === 0) && layout === "phone";
	const struck = taken(moment);
	const rungs = ladder(moment, options);
	// nothing is chosen beforehand: whoever only presses on must not strike unawares
	const rung =
		rungs.find(({ how, refusal }) => refusal === null && how === moment.picked.answer) ?? null;
	const choose = (how: AnswerHow, option: Option | null): void => {
		if (option) setOptions((old) => ({ ...old, [how]: option }));
		const shown = option ?? rungs.find((one) => one.how === how)?.chosen ?? null;
		pick({
			answer: how,
			lever: shown?.lever ?? null,
			act: shown?.act ?? "",
			step: shown?.step ?? "now",
		});
	};
	const over = struck.lever
		? t("panels:answer.over", { severity: struck.severity, lever: leverName(words, struck.lever) })
		: t("panels:answer.wait");
	return (
		<Panel
			over={over}
			title={t("panels:answer.title")}
			label={t("panels:answer.title")}
			aside={<Coins {...pointsOf(moment)} />}
			scrollKey={`answer${moment.view.position.month}`}
			className="answer"
			warning={mine && layout === "phone" && rung?.chosen ? <RungAct rung={rung} /> : undefined}
			actions={mine ? <AnswerActs rung={rung} rungs={rungs} /> : <Waiting />}
		>
			{layout === "tablet" ? null : <PhaseHint phase="answer" />}
			<Notices />
			{mine ? <HeldNote lever={rung?.chosen?.lever ?? ""} /> : null}
			{brief || layout === "tablet" ? null : <Voices />}
			<ForecastScore fate={forecastStands(moment)} />
			<TakenBack />
			{mine ? (
				<Ladder
					rungs={rungs}
					chosen={rung?.how ?? null}
					shielded={struck.shielded}
					onChoose={choose}
				/>
			) : (
				<p className="answer-wait">{t("panels:answer.wait")}</p>
			)}
			{/* a tablet's sheet has room for the rungs alone: they come first */}
			{layout === "tablet" ? (
				<>
					<PhaseHint phase="answer" />
					<Voices />
				</>
			) : null}
		</Panel>
	);
}

/** What the other side has taken back since the plans lay open: what it then still calls for. */
function TakenBack(): ReactNode {
	const words = useWords();
	const { view } = useMoment();
	return view.position.blows
		.filter(({ by, withdrawn }) => withdrawn && by !== view.seat)
		.map(({ by, lever, act }) => (
			<Notice key={lever}>
				{words.t("panels:answer.takenBack", {
					seat: words.t(`common:seat.${by}`),
					deed: actDone(words, lever, act),
				})}
			</Notice>
		));
}

/** What the button of a phone has no room for: the act of the rung chosen. */
function RungAct({ rung }: { rung: Rung }): ReactNode {
	const words = useWords();
	if (!rung.chosen) return null;
	const { lever, act, step } = rung.chosen;
	return (
		<p className="answer-act">
			{words.format.items([
				actName(words, lever, act),
				...(step === "announce" ? [words.t("panels:answer.announced")] : []),
			])}
		</p>
	);
}

function AnswerActs({ rung, rungs }: { rung: Rung | null; rungs: readonly Rung[] }): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const move = useMatch((match) => match.move);
	const clear = useSelection((selection) => selection.clear);
	const { layout } = useFrame();
	const held = useHeld();
	const { t } = words;
	const give = (one: Rung): void => {
		const { lever, act, step } = one.chosen ?? ({ lever: "", act: "", step: "now" } as const);
		void move({ type: "answer", how: one.how, lever, act, step }).then((refusal) => {
			if (refusal === null) clear();
		});
	};
	const price = (one: Rung): string => {
		if (one.chosen) {
			const act = actOf(moment.book, one.chosen.lever, one.chosen.act);
			const severity = Math.max(0, (act?.severity ?? 0) - (one.chosen.step === "announce" ? 1 : 0));
			const cost = t("common:points.cost", { count: one.cost });
			if (layout === "phone") return t("panels:answer.price.short", { cost, severity });
			return t(`panels:answer.price.${one.chosen.step}`, {
				act: actName(words, one.chosen.lever, one.chosen.act),
				cost,
				severity,
			});
		}
		const home = atHome(one.changes, moment.view.seat);
		if (toldChange(home) === 0) return t("panels:answer.noPoints");
		return t("panels:answer.price.home", { change: changeText(words, home) });
	};
	const silence = rungs.find(({ how }) => how === "silence");
	return (
		<>
			{rung ? (
				<Button
					kind="primary"
					cost={price(rung)}
					blocked={held(rung.chosen?.lever ?? "")}
					onClick={() => give(rung)}
				>
					{t(`panels:answer.do.${rung.how}`)}
				</Button>
			) : (
				<Button
					kind="primary"
					cost={t("panels:answer.unchosen")}
					blocked={t("panels:answer.chooseFirst")}
				>
					{t("panels:answer.do.any")}
				</Button>
			)}
			{silence && rung?.how !== "silence" ? (
				<Button cost={price(silence)} blocked={held("")} onClick={() => give(silence)}>
					{t("panels:answer.do.silence")}
				</Button>
			) : null}
		</>
	);
}
