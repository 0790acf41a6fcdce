// What is wrong with a scenario's file: each place by the name of its field, what stands there, and the remedy.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PROBLEMS, type Problem } from "../../../../scenario/problem.ts";
import { ProblemLines } from "../../class-common/problem-lines.tsx";

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
	const { t } = useTranslation("teach");
	return (
		<div className="problem-list" role="alert">
			<p>{t("new.scenario.wrong", { count: problems.length })}</p>
			<ProblemLines problems={problems.slice(0, SHOWN)} />
			{problems.length <= SHOWN ? null : (
				<p>{t("new.scenario.more", { count: problems.length - SHOWN })}</p>
			)}
		</div>
	);
}
