// What is wrong with a scenario's file: each place by the name of its field, what stands there, and the remedy.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PROBLEMS, type Problem } from "../../../../scenario/problem.ts";

/** Problems shown at once; the rest are counted. */
const SHOWN = 12;

const CODES: ReadonlySet<unknown> = new Set(PROBLEMS);

/** True for a problem as the server tells it. */
export const isProblem = (value: unknown): value is Problem => {
	const one = (value ?? {}) as Readonly<Record<string, unknown>>;
	return CODES.has(one.code) && typeof one.path === "string" && typeof one.value === "string";
};

/** A list of problems, the first dozen in full. */
export function ProblemList({ problems }: { problems: readonly Problem[] }): ReactNode {
	const { t } = useTranslation(["teach", "problems"]);
	return (
		<div className="problem-list" role="alert">
			<p>{t("new.scenario.wrong", { count: problems.length })}</p>
			<ul>
				{problems.slice(0, SHOWN).map(({ code, path, value, expected }) => (
					<li key={`${path}|${code}|${value}`}>
						{path === "" ? null : <code>{path}</code>}
						{value === "" ? null : <q>{value}</q>}
						<span>{t(`${code}.problem`, { ns: "problems", expected })}</span>
						<span>{t(`${code}.remedy`, { ns: "problems", expected })}</span>
					</li>
				))}
			</ul>
			{problems.length <= SHOWN ? null : (
				<p>{t("new.scenario.more", { count: problems.length - SHOWN })}</p>
			)}
		</div>
	);
}
