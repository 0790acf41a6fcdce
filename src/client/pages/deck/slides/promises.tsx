// Promise against deed: how exact and loose wording fared in all games.
import type { ReactNode } from "react";
import type { Fates } from "../../../../classroom/after/fates.ts";
import { StackBars, type StackPart } from "../../../panels/charts/stack-bars.tsx";
import {
	FATES,
	type FateKind,
	promiseModel,
	type Wording,
} from "../../../viewmodel/deck/promises.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { Calm, Slide, type SlideProps } from "../slide.tsx";
import { gamesText } from "../words.ts";

const TONE: Readonly<Record<FateKind, StackPart["tone"]>> = {
	held: "good",
	late: "late",
	split: "split",
	broken: "bad",
};
const WORDINGS: readonly Wording[] = ["exact", "loose"];

function rowOf({ t, format }: Words, wording: Wording, fates: Fates) {
	const parts = FATES.map((id) => ({
		id,
		count: fates[id],
		text: t(`deck:promises.fate.${id}`, { count: fates[id] }),
		tone: TONE[id],
	}));
	const name = t(`deck:promises.${wording}`);
	const told = parts.filter(({ count }) => count > 0).map(({ text }) => text);
	return {
		id: wording,
		name,
		share: format.percent(fates.held / fates.of),
		note: t("deck:promises.tested", { count: fates.of }),
		parts,
		label: t("deck:promises.label", { name, list: format.list(told) }),
	};
}

function tableOf({ t }: Words, promises: SlideProps["debrief"]["promises"]) {
	return {
		columns: [
			t("deck:column.game"),
			t("deck:promises.wording"),
			...FATES.map((id) => t(`deck:promises.column.${id}`)),
			t("deck:promises.column.of"),
		],
		rows: promises.flatMap((kept) =>
			WORDINGS.map((wording) => [
				String(kept.game),
				t(`deck:promises.${wording}`),
				...FATES.map((id) => String(kept[wording][id])),
				String(kept[wording].of),
			]),
		),
	};
}

/** What became of signed words. */
export function PromiseSlide(props: SlideProps): ReactNode {
	const { words, debrief } = props;
	const { t, texts } = words;
	const { exact, loose, finding } = promiseModel(debrief);
	const title = t(`deck:promises.finding.${finding}`, {
		exactHeld: exact.held,
		exactOf: exact.of,
		looseHeld: loose.held,
		looseOf: loose.of,
	});
	if (finding === "none")
		return (
			<Slide id="promises" props={props} title={title}>
				<Calm>{t("deck:empty.promises")}</Calm>
			</Slide>
		);
	const { split } = debrief.moments;
	return (
		<Slide
			id="promises"
			props={props}
			title={title}
			sub={t("deck:promises.sub")}
			source={t("deck:promises.source")}
			table={tableOf(words, debrief.promises)}
		>
			<StackBars
				rows={WORDINGS.map((wording) => [wording, wording === "exact" ? exact : loose] as const)
					.filter(([, fates]) => fates.of > 0)
					.map(([wording, fates]) => rowOf(words, wording, fates))}
			/>
			{split ? (
				<p className="slide-note">
					{t("deck:promises.split", {
						count: exact.split + loose.split,
						clause: texts.text(["clauses", split.clause, "name"]),
						games: gamesText(words, split.games),
					})}
				</p>
			) : null}
		</Slide>
	);
}
