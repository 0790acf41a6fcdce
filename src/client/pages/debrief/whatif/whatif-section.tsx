// "What if": the game played on many times from any month, as it was and with one thing changed.
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Debrief } from "../../../../insight/debrief/index.ts";
import type { Difference, WhatIfProblem } from "../../../../insight/whatif/index.ts";
import type { GameRecord } from "../../../../record/index.ts";
import { useMatch } from "../../../stores/use-match.tsx";
import { Clauses } from "../../../ui/clauses.tsx";
import { classes } from "../../../ui/seat.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { Ask, firstQuestion, rangeText } from "./ask.tsx";
import { Fans } from "./fans.tsx";
import { useWhatIf, type WhatIfState } from "./use-what-if.ts";
import "./whatif.css";

/** Why a question was refused, with the remedy. */
function problemText(words: Words, problem: WhatIfProblem): string {
	const { t } = words;
	if (problem.code === "range") return rangeText(words, problem.id);
	return problem.code === "count"
		? t("insight:whatIf.badCount", { least: problem.limits[0], most: problem.limits[1] })
		: t(`insight:whatIf.problem.${problem.code}`);
}

/** What came out, as a sentence or two. */
function findingText(words: Words, state: WhatIfState): string {
	const { t, format } = words;
	const { before, after, difference } = state;
	if (!before) return "";
	const means = t("insight:whatIf.means", {
		us: format.fixed(before.mean.us, 1),
		cn: format.fixed(before.mean.cn, 1),
		rupture: format.percent(before.rupture),
	});
	if (!after || !difference) return means;
	const effect = ({ mean, within }: Difference): string =>
		t(Math.abs(mean) <= within ? "insight:whatIf.unclear" : "insight:whatIf.effect", {
			mean: format.signed(mean, 1),
			within: format.fixed(within, 1),
		});
	return t("insight:whatIf.changed", {
		us: effect(difference.us),
		cn: effect(difference.cn),
		before: format.percent(before.rupture),
		after: format.percent(after.rupture),
	});
}

/**
 * Asks the form's first question once the section comes into sight, so that a picture stands there without a press. A
 * question of the person's own, asked meanwhile, takes its place.
 */
function useOpening(record: GameRecord, { at, open }: ReturnType<typeof useWhatIf>) {
	const section = useRef<HTMLElement>(null);
	const [seen, setSeen] = useState(false);
	useEffect(() => {
		const watch = new IntersectionObserver((entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
		});
		if (section.current) watch.observe(section.current);
		return () => watch.disconnect();
	}, []);
	useEffect(() => {
		const question = seen && at === "idle" ? firstQuestion(record) : null;
		if (question) open(question);
	}, [seen, at, open, record]);
	return section;
}

/** The section. */
export function WhatIfSection({
	words,
	debrief,
	record,
}: {
	words: Words;
	debrief: Debrief;
	record: GameRecord;
}): ReactNode {
	const { t } = words;
	const months = useMatch((match) => match.months);
	const state = useWhatIf();
	const { us, cn } = debrief.results;
	const { at, came, count, before, after, problem } = state;
	const section = useOpening(record, state);
	const numbers = { came: words.format.number(came, 0), whole: words.format.number(count, 0) };
	return (
		<section className="debrief-section whatif" ref={section}>
			<h2>{t("insight:whatIf.title")}</h2>
			<p className="debrief-sub">{t("insight:whatIf.lead")}</p>
			<Ask
				words={words}
				record={record}
				seat={debrief.seat}
				running={at === "running" && !state.opening}
				onAsk={state.ask}
				onStop={state.stop}
			/>
			<div className="whatif-status">
				{at === "running" ? (
					<label className="whatif-progress">
						{t(state.opening ? "insight:whatIf.cameFirst" : "insight:whatIf.came", numbers)}
						<progress value={came} max={count} />
					</label>
				) : null}
				<p role="status" className="frontier-note">
					{at === "done" ? t("insight:whatIf.done", { ...numbers, count: came }) : null}
					{at === "stopped" ? t("insight:whatIf.stopped", numbers) : null}
					{state.again ? t("insight:again") : null}
				</p>
			</div>
			{problem ? <p role="alert">{problemText(words, problem)}</p> : null}
			{at === "failed" && !problem ? <p role="alert">{t("insight:failed")}</p> : null}
			{before && (came > 0 || at === "running") ? (
				// what the last question came to stands, paler, until the new one's answer takes its place
				<div className={classes("whatif-came", came === 0 && "is-old")}>
					<h3 className="whatif-finding">
						<Clauses text={findingText(words, state)} />
					</h3>
					<p className="frontier-note">
						{t("insight:whatIf.ended", {
							us: words.format.fixed(us.score, 1),
							cn: words.format.fixed(cn.score, 1),
						})}
					</p>
					<ul className="whatif-key">
						<li className="is-own">{t("insight:whatIf.own")}</li>
						<li className="is-before">{t(`insight:whatIf.${after ? "before" : "on"}`)}</li>
						{after ? <li className="is-after">{t("insight:whatIf.after")}</li> : null}
					</ul>
					<Fans {...{ words, months, before, after }} book={debrief.book} />
				</div>
			) : null}
		</section>
	);
}
