// Why a file was not taken in: each place by its name in the file, what stands there, and the remedy.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../../../scenario/problem.ts";

/** Problems shown at once; the rest are counted. */
const SHOWN = 12;

export function FileProblems({
	file,
	problems,
}: {
	file: string;
	problems: readonly Problem[];
}): ReactNode {
	const { t } = useTranslation(["editor", "problems"]);
	return (
		<div
			className="ed-refused"
			role="alert"
			// on a phone it would lie below the scenarios, unseen
			ref={(box) => box?.scrollIntoView({ block: "nearest" })}
		>
			<p>
				<b>{t("start.refused", { file })}</b> {t("start.refusedKept")}
			</p>
			<ul>
				{problems.slice(0, SHOWN).map(({ code, path, value, expected }) => (
					<li key={`${path}|${code}|${value}`}>
						{path === "" ? null : <code>{path}</code>}
						{value === "" ? null : <q>{value}</q>}
						<span>{t(`${code}.problem`, { ns: "problems", expected })}</span>{" "}
						<span>{t(`${code}.remedy`, { ns: "problems", expected })}</span>
					</li>
				))}
			</ul>
			{problems.length <= SHOWN ? null : (
				<p>{t("checks.more", { count: problems.length - SHOWN })}</p>
			)}
		</div>
	);
}
