// Sets up a game: seat, opponent, length, and which reading of the record it takes.
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CHARACTERS, LEVEL_IDS } from "../../../players/types.ts";
import { navigate } from "../../router/router.tsx";
import { defaultSetup, QUESTION_IDS, type Setup } from "../../router/routes.ts";
import { useDrafts } from "../../stores/editor/use-drafts.ts";
import { minutesFor, shippedOf } from "../../stores/shipped.ts";
import { Button } from "../../ui/button.tsx";
import { RuleChip } from "../../ui/chip.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { classes } from "../../ui/seat.ts";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { type PageProps, preload, preloadAtRest } from "../app/doors.ts";
import { useRules } from "../app/knowledge.ts";
import { PaperPage } from "../app/paper-page.tsx";
import { CardChoice } from "./card-choice.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { EditorLink, useOwnCards } from "./own-scenarios.tsx";
import { ScenarioChoice } from "./scenario-choice.tsx";
import "./page.css";

/** The rule that sets a character apart: see its weights in the scenario's players.json. */
const LEANS = { careful: "R6", historical: "R1", bold: "R2" } as const;

function SeatChoice({ setup, set }: Part): ReactNode {
	const { t } = useTranslation("new");
	return (
		<CardChoice
			legend={t("seat")}
			options={SEATS.map((id) => ({
				id,
				title: t(`seats.${id}`),
				text: t(`seats.${id}Text`),
				mark: <SeatEmblem seat={id} size={56} />,
				className: classes("new-seat", id),
			}))}
			value={setup.seat}
			onChange={(seat) => set({ seat })}
		/>
	);
}

interface Part {
	setup: Setup;
	set: (change: Partial<Setup>) => void;
}

function OpponentChoice({ setup, set }: Part): ReactNode {
	const { t } = useTranslation("new");
	const { rules } = useRules();
	const nameOf = (wanted: string): string => rules.find(([id]) => id === wanted)?.[1].name ?? "";
	const other = t(`seat.${setup.seat === "us" ? "cn" : "us"}`, { ns: "common" });
	const computers = CHARACTERS.map((id) => ({
		id,
		title: t(`opponents.${id}`, { other }),
		text: t(`opponents.${id}Text`),
		note: <RuleChip id={LEANS[id]} title={nameOf(LEANS[id])} />,
	}));
	const person = {
		id: "person" as const,
		title: t("opponents.person"),
		text: t("opponents.personText"),
	};
	return (
		<CardChoice
			legend={t("opponent")}
			options={[...computers, person]}
			value={setup.hotSeat ? "person" : setup.character}
			onChange={(id) =>
				set(id === "person" ? { hotSeat: true } : { hotSeat: false, character: id })
			}
		/>
	);
}

function LevelChoice({ setup, set }: Part): ReactNode {
	const { t } = useTranslation("new");
	return (
		<CardChoice
			legend={t("level")}
			note={t("levelNote")}
			options={(["rules", ...LEVEL_IDS] as const).map((id) => ({
				id,
				title: t(`levels.${id}`),
				text: t(`levels.${id}Text`),
			}))}
			value={setup.level ?? "rules"}
			onChange={(id) => set({ level: id === "rules" ? null : id })}
		/>
	);
}

/** How long: only where the scenario leaves a choice. */
function LengthChoice({ setup, set }: Part): ReactNode {
	const { t } = useTranslation("new");
	const { first = 1, months: lengths = [] } = shippedOf(setup.scenario) ?? {};
	if (lengths.length < 2) return null;
	return (
		<CardChoice
			legend={t("length")}
			options={lengths.map((months) => ({
				id: String(months),
				title: t(`months${months}`),
				text: t(`months${months}Text`, {
					minutes: minutesFor(setup.scenario, months - first + 1),
				}),
			}))}
			value={String(setup.months)}
			onChange={(id) => set({ months: Number(id) })}
		/>
	);
}

/** The page that sets up a game. */
export default function NewPage({ route }: PageProps<"new">): ReactNode {
	const { t } = useTranslation("new");
	const [setup, setSetup] = useState<Setup>(() => ({
		...defaultSetup(route.seat ?? "us"),
		hotSeat: route.hotSeat ?? false,
		...(route.scenario ? { scenario: route.scenario } : {}),
	}));
	const { rows } = useDrafts();
	const own = rows?.find(({ id }) => id === setup.scenario);
	const chosen = own ?? shippedOf(setup.scenario);
	const first = chosen?.first ?? 1;
	const months: readonly number[] = chosen?.months ?? [];
	// a draft's lengths come with the list, after the page was asked for it
	const last = months.length === 0 || months.includes(setup.months) ? setup.months : months[0];
	const more = useOwnCards(rows, setup.scenario);
	useEffect(() => preloadAtRest("play"), []);
	const set = (change: Partial<Setup>): void => setSetup((old) => ({ ...old, ...change }));
	const plain = defaultSetup(setup.seat).switches;
	const changed = QUESTION_IDS.filter((id) => setup.switches[id] !== plain[id]).length;
	return (
		<PaperPage page="new" title={t("title")} lead={t("lead")} wide>
			<form
				className="new-form"
				onSubmit={(event) => {
					event.preventDefault();
					navigate({ page: "start", setup: { ...setup, months: last ?? setup.months } });
				}}
			>
				<ScenarioChoice
					value={setup.scenario}
					more={more}
					onChange={(scenario) => {
						const lengths = shippedOf(scenario) ?? rows?.find(({ id }) => id === scenario);
						set({ scenario, months: lengths?.months[0] ?? setup.months });
					}}
				/>
				<EditorLink />
				<SeatChoice setup={setup} set={set} />
				<OpponentChoice setup={setup} set={set} />
				{setup.hotSeat ? null : <LevelChoice setup={setup} set={set} />}
				<LengthChoice setup={setup} set={set} />
				<Disclosure
					className="new-questions"
					title={t("questions")}
					note={changed === 0 ? t("questionsPlain") : t("questionsChanged", { count: changed })}
				>
					<p>{t("questionsText")}</p>
					<OpenQuestions value={setup.switches} onChange={(switches) => set({ switches })} />
				</Disclosure>
				<div className="new-go">
					<Button
						type="submit"
						seat={setup.seat}
						size="l"
						onPointerEnter={() => preload("play")}
						onFocus={() => preload("play")}
					>
						{setup.hotSeat ? t("goHot") : t(`play.${setup.seat}`)}
					</Button>
					<p className="new-summary">
						{t(`summary${setup.hotSeat ? "Hot" : ""}`, {
							count: (last ?? setup.months) - first + 1,
						})}
					</p>
				</div>
			</form>
		</PaperPage>
	);
}
