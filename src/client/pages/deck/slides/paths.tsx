// One number's path in every game beside the record's; up and down, or a digit, choose the number.
import { type ReactNode, useEffect, useState } from "react";
import { LINES, type LineId } from "../../../../classroom/after/lines.ts";
import { ChartBox } from "../../../panels/charts/box.tsx";
import { ManyLines } from "../../../panels/charts/many-lines.tsx";
import { Segmented } from "../../../ui/choice.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { PATH_FORM, type PathModel, pathModel } from "../../../viewmodel/deck/paths.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { Calm, Slide, type SlideProps } from "../slide.tsx";
import { gamesText, monthName, monthShort } from "../words.ts";

/** Number shown last, so that it is there again when one comes back to the slide. */
let shown: LineId = "tension";

function findingText(words: Words, { id, finding, above, below, of }: PathModel): string {
	const { t } = words;
	return t(`deck:paths.finding.${finding}`, {
		count: of,
		above,
		below,
		over: t(`deck:paths.${id}.over`),
		under: t(`deck:paths.${id}.under`),
		less: t(`deck:paths.${id}.less`),
	});
}

/** What is drawn, and which games the finding counts neither as above nor as below. */
function subText(words: Words, { level }: PathModel, unit: string, paper: boolean): string {
	const { t, format } = words;
	const drawn = t(paper ? "deck:paths.sub" : "deck:paths.subKeys", { unit });
	if (level.games.length === 0) return drawn;
	const games = gamesText(words, level.games);
	const by = format.number(level.by);
	return format.sentences([
		drawn,
		t(level.by === 0 ? "deck:paths.level" : "deck:paths.near", { games, by }),
	]);
}

function tableOf(words: Words, { id, months, record, games }: PathModel) {
	const { t, format } = words;
	const value = (points: PathModel["record"], month: number): string => {
		const point = points.find((one) => one.month === month);
		return point ? format.fixed(point.value, PATH_FORM[id].digits) : t("deck:none");
	};
	return {
		columns: [t("deck:column.game"), ...months.map((month) => monthShort(words, month))],
		rows: [
			[t("deck:record"), ...months.map((month) => value(record, month))],
			...games.map(({ game, points }) => [
				String(game),
				...months.map((month) => value(points, month)),
			]),
		],
	};
}

/** Chooses by key; gives the number shown. */
function useChosen({ words: { t }, paper }: SlideProps): [LineId, (id: LineId) => void] {
	const [chosen, setChosen] = useState(shown);
	const choose = (id: LineId): void => {
		shown = id;
		setChosen(id);
	};
	useEffect(() => {
		if (paper) return;
		const press = (event: KeyboardEvent): void => {
			const free = !(
				event.target instanceof Element && event.target.closest("input, select, .slide-numbers")
			);
			if (!free || event.ctrlKey || event.metaKey || event.altKey) return;
			const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
			const at = LINES.indexOf(shown);
			const next =
				step === 0
					? LINES[Number(event.key) - 1]
					: LINES[(at + step + LINES.length) % LINES.length];
			if (next === undefined) return;
			event.preventDefault();
			shown = next;
			setChosen(next);
			announce(t(`deck:paths.${next}.name`));
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, [paper, t]);
	return [chosen, choose];
}

/** All paths. */
export function PathSlide(props: SlideProps): ReactNode {
	const { words, debrief, followed, paper } = props;
	const { t, format } = words;
	const [chosen, choose] = useChosen(props);
	const model = pathModel(debrief, chosen);
	if (!model || model.finding === "empty")
		return (
			<Slide id="paths" props={props} title={t("deck:paths.none")}>
				<Calm>{t("deck:empty.months")}</Calm>
			</Slide>
		);
	const { kind, digits } = PATH_FORM[chosen];
	const title = findingText(words, model);
	const unit = t(`deck:paths.${chosen}.unit`);
	const end = model.record.at(-1);
	const lost = model.games.filter(({ ruptured }) => ruptured).map(({ game }) => game);
	return (
		<Slide
			id="paths"
			props={props}
			title={title}
			sub={subText(words, model, unit, paper)}
			source={
				lost.length > 0
					? t("deck:paths.sourceLost", { count: lost.length, games: gamesText(words, lost) })
					: t("deck:paths.source")
			}
			table={tableOf(words, model)}
			controls={
				<Segmented
					label={t("deck:paths.choose")}
					hideLabel
					value={chosen}
					options={LINES.map((id) => ({ id, label: t(`deck:paths.${id}.name`) }))}
					onChange={choose}
				/>
			}
		>
			<ChartBox label={t("deck:paths.label", { title, unit })}>
				{(box) => (
					<ManyLines
						box={box}
						kind={kind}
						months={model.months}
						ticks={model.months.map((month) =>
							box.width > box.em * 30 ? monthName(words, month) : monthShort(words, month),
						)}
						range={model.range}
						record={model.record}
						games={model.games}
						followed={paper ? 0 : followed}
						recordText={t("deck:paths.recordAt", {
							value: end ? format.fixed(end.value, digits) : t("deck:none"),
						})}
						{...(chosen === "tension" && debrief.rupture > 0
							? {
									limit: {
										at: debrief.rupture,
										text: t("deck:paths.rupture", { at: format.number(debrief.rupture) }),
									},
								}
							: {})}
					/>
				)}
			</ChartBox>
		</Slide>
	);
}
