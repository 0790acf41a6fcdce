// Five questions to talk about, each with this class's own moments.
import type { ReactNode } from "react";
import { Clauses } from "../../../ui/clauses.tsx";
import { contrastOf, type QuestionId, questionsOf } from "../../../viewmodel/deck/questions.ts";
import { leverName } from "../../../viewmodel/game/lever-words.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { Slide, type SlideProps } from "../slide.tsx";
import { gamesText, monthName, monthYear } from "../words.ts";
import "./questions.css";

type Tell = (props: SlideProps) => string[];

const clauseName = (words: Words, id: string): string => words.texts.text(["clauses", id, "name"]);

const contrast: Tell = ({ words, debrief }) => {
	const { t, format } = words;
	const found = contrastOf(debrief);
	if (!found) return [t("deck:questions.contrast.none")];
	const { high, low, parted } = found;
	const told = t("deck:questions.contrast.told", {
		high: high.game,
		low: low.game,
		highGap: format.signed(high.us + high.cn),
		lowGap: format.signed(low.us + low.cn),
	});
	return parted === null
		? [told]
		: [told, t("deck:questions.contrast.parted", { month: monthName(words, parted) })];
};

const worn: Tell = ({ words, debrief }) => {
	const { t, format } = words;
	const { tap, most } = debrief.moments;
	const said: string[] = [];
	if (tap)
		said.push(
			t(tap.sources > 0 ? "deck:questions.worn.tap" : "deck:questions.worn.tapOnly", {
				count: tap.months,
				game: tap.game,
				sources: format.number(tap.sources),
			}),
		);
	if (most)
		said.push(
			t(`deck:questions.worn.${most.levers.length > 1 ? "level" : "most"}`, {
				count: most.times,
				lever: format.list(most.levers.map((lever) => leverName(words, lever))),
				games: t("deck:gameCount", { count: most.games }),
			}),
		);
	return said.length > 0 ? said : [t("deck:questions.worn.none")];
};

const split: Tell = ({ words, debrief }) => {
	const found = debrief.moments.split;
	if (!found) return [words.t("deck:questions.split.none")];
	return [
		words.t("deck:questions.split.told", {
			count: found.games.length,
			clause: clauseName(words, found.clause),
			games: gamesText(words, found.games),
		}),
	];
};

const restraint: Tell = ({ words, debrief }) => {
	const { t } = words;
	const { paid, exploited, bestPaid, worstExploited } = debrief.moments.restraint;
	if (paid + exploited === 0) return [t("deck:questions.restraint.none")];
	const one = (found: NonNullable<typeof bestPaid>): Record<string, unknown> => ({
		game: found.game,
		month: monthName(words, found.month),
		seat: t(`common:seat.${found.seat}`),
	});
	return [
		t("deck:questions.restraint.told", { count: paid + exploited, paid }),
		...(bestPaid ? [t("deck:questions.restraint.paid", one(bestPaid))] : []),
		...(worstExploited ? [t("deck:questions.restraint.exploited", one(worstExploited))] : []),
	];
};

const forbidden: Tell = ({ words, debrief }) => {
	const { t, format, texts } = words;
	const found = debrief.moments.forbidden;
	if (!found) return [t("deck:questions.forbidden.none")];
	return [
		t("deck:questions.forbidden.told", {
			count: found.clauses.length,
			game: found.game,
			month: monthName(words, found.month),
			group: texts.text(["vars", found.group, "name"]),
			value: format.number(found.value, 0),
			list: format.list(found.clauses.slice(0, 2).map((id) => clauseName(words, id))),
		}),
	];
};

const returning: Tell = ({ words, debrief }) => {
	const found = debrief.moments.returning;
	if (!found) return [words.t("deck:questions.returning.none")];
	const { t, format } = words;
	const list = found.measures.map(({ lever, until }) =>
		t("deck:questions.returning.one", {
			lever: leverName(words, lever),
			month: monthYear(words, until),
		}),
	);
	return [
		t("deck:questions.returning.told", {
			list: format.list(list),
			games: gamesText(words, found.games),
		}),
	];
};

const TELL: Readonly<Record<QuestionId, Tell>> = {
	contrast,
	worn,
	split,
	restraint,
	forbidden,
	returning,
};

/** The questions, numbered. */
export function QuestionSlide(props: SlideProps): ReactNode {
	const { t, format } = props.words;
	return (
		<Slide id="questions" props={props} title={t("deck:questions.title")}>
			<ol className="questions">
				{questionsOf(props.debrief).map((id) => (
					<li key={id}>
						<div>
							<h2>
								<Clauses text={t(`deck:questions.${id}.ask`)} />
							</h2>
							<p>{format.sentences(TELL[id](props))}</p>
						</div>
					</li>
				))}
			</ol>
		</Slide>
	);
}
