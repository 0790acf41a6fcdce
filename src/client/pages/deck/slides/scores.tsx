// All games' results against par: a field with a point for each game, Washington across, Beijing upwards.
import type { ReactNode } from "react";
import { ChartBox } from "../../../panels/charts/box.tsx";
import { FieldChart } from "../../../panels/charts/field-chart.tsx";
import type { FieldPoint } from "../../../panels/charts/field-mark.tsx";
import { ownOf } from "../../../viewmodel/deck/figures.ts";
import { type ScoreDot, type ScoreModel, scoreModel } from "../../../viewmodel/deck/scores.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { SEATS } from "../../../viewmodel/seat-id.ts";
import { Calm, Fact, Slide, type SlideProps } from "../slide.tsx";
import { monthName } from "../words.ts";

/** Ruptured games told with their results. */
const TOLD = 3;

function pointOf(dot: ScoreDot, followed: number): FieldPoint {
	return {
		id: String(dot.game),
		x: dot.us,
		y: dot.cn,
		text: String(dot.game),
		kind: dot.ruptured ? "lost" : dot.computer ? "hollow" : "game",
		stress: followed === 0 ? undefined : dot.game === followed ? "up" : "down",
	};
}

/** Ruptured games in words, the first few with their results. */
function lostText({ t, format }: Words, lost: readonly ScoreDot[]): string {
	const told = lost.slice(0, TOLD).map(({ game, us, cn }) =>
		t("deck:scores.lostGame", {
			game,
			us: format.signed(us, 0),
			cn: format.signed(cn, 0),
		}),
	);
	return t(lost.length > TOLD ? "deck:scores.lostMore" : "deck:scores.lost", {
		count: lost.length > TOLD ? lost.length - TOLD : lost.length,
		list: format.list(told),
	});
}

function tableOf(words: Words, { dots }: ScoreModel) {
	const { t, format } = words;
	return {
		columns: ["game", "until", "cn", "cnPar", "cnGap", "us", "usPar", "usGap", "ending"].map((id) =>
			t(`deck:scores.column.${id}`),
		),
		rows: dots.map((dot) => [
			String(dot.game),
			monthName(words, dot.month),
			...SEATS.flatMap((seat) => [
				format.fixed(dot.scores[seat]),
				format.fixed(dot.par[seat]),
				format.signed(dot[seat]),
			]),
			t(
				dot.ruptured
					? "deck:scores.ruptured"
					: dot.computer
						? "deck:scores.computer"
						: "deck:scores.whole",
			),
		]),
	};
}

/** Who beat history. */
export function ScoreSlide(props: SlideProps): ReactNode {
	const { words, debrief, followed } = props;
	const { t, format } = words;
	const model = scoreModel(debrief);
	const { dots, both, usOnly, cnOnly, neither, best, reach, finding } = model;
	const title = t(`deck:scores.finding.${finding}`, { count: dots.length, both });
	if (best === null)
		return (
			<Slide id="scores" props={props} title={title}>
				<Calm>{t("deck:empty.months")}</Calm>
			</Slide>
		);
	const lost = dots.filter(({ ruptured }) => ruptured);
	const own = ownOf(debrief);
	const computer = dots.some((dot) => dot.computer);
	return (
		<Slide
			id="scores"
			props={props}
			title={title}
			sub={t("deck:scores.sub")}
			source={t("deck:scores.source")}
			table={tableOf(words, model)}
		>
			<div className="slide-beside">
				<ChartBox share={0.68} label={t("deck:scores.label", { title })}>
					{(box) => (
						<FieldChart
							box={box}
							points={dots.map((dot) => pointOf(dot, followed))}
							x={[-reach, reach]}
							y={[-reach, reach]}
							xTitle={t("deck:scores.x")}
							yTitle={t("deck:scores.y")}
							corners={{
								both: t("deck:scores.both", { count: both }),
								us: t("deck:scores.usOnly", { count: usOnly }),
								cn: t("deck:scores.cnOnly", { count: cnOnly }),
								neither: t("deck:scores.neither", { count: neither }),
							}}
							zero={t("deck:scores.zero")}
						/>
					)}
				</ChartBox>
				<aside>
					<Fact
						tone="cn"
						value={t("deck:share", { n: both + cnOnly, of: dots.length })}
						text={t("deck:scores.cnBeat", { count: both + cnOnly })}
					/>
					<Fact
						tone="us"
						value={t("deck:share", { n: both + usOnly, of: dots.length })}
						text={t("deck:scores.usBeat", { count: both + usOnly })}
					/>
					<Fact
						value={format.signed(best.us + best.cn)}
						text={t(`deck:scores.${dots.length > 1 ? "best" : "alone"}`, { game: best.game })}
					/>
					{lost.length > 0 ? <p className="slide-aside is-lost">{lostText(words, lost)}</p> : null}
					{own ? (
						<p className="slide-aside">
							{t("deck:scores.own", { percent: format.percent(own.moves / own.of) })}
						</p>
					) : null}
					{computer ? <p className="slide-aside">{t("deck:scores.hollow")}</p> : null}
				</aside>
			</div>
		</Slide>
	);
}
