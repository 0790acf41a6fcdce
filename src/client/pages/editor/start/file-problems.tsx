// Why a file was not taken in: each place by its name in the file, what stands there, and the remedy.
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../../../scenario/problem.ts";
import { type Formats, useFormats } from "../../../i18n/format.ts";
import { expectedText } from "../../../viewmodel/expected-text.ts";

/** Problems shown at once; the rest are counted. */
const SHOWN = 12;

/** Kinds of values as the schema names them; what else it names, as ranges and ids, is the same in each language. */
const KINDS = ["object", "array", "string", "number", "boolean", "whole"] as const;

function kindIn(
	t: TFunction<["editor", "problems"]>,
	format: Pick<Formats, "number">,
	expected: string,
): string {
	const kind = KINDS.find((one) => one === expected.replace(" number", ""));
	return kind ? t(`kinds.${kind}`) : expectedText(t, format, expected);
}

export function FileProblems({
	file,
	problems,
}: {
	file: string;
	problems: readonly Problem[];
}): ReactNode {
	const { t } = useTranslation(["editor", "problems"]);
	const format = useFormats();
	return (
		<div
			className="ed-refused"
			role="alert"
			// on a phone it would lie below the scenarios, unseen
			ref={(box) => box?.scrollIntoView({ block: "nearest" })}
		>
			<p>
				<b>{t("start.refused", { file })}</b>
				{format.gap}
				{t("start.refusedKept")}
			</p>
			<ul>
				{problems.slice(0, SHOWN).map(({ code, path, value, expected }) => (
					<li key={`${path}|${code}|${value}`}>
						{path === "" ? null : <code>{path}</code>}
						{value === "" ? null : <q>{value}</q>}
						<span>
							{format.sentences([
								t(`${code}.problem`, { ns: "problems", expected: kindIn(t, format, expected) }),
								t(`${code}.remedy`, { ns: "problems", expected: kindIn(t, format, expected) }),
							])}
						</span>
					</li>
				))}
			</ul>
			{problems.length <= SHOWN ? null : (
				<p>{t("checks.more", { count: problems.length - SHOWN })}</p>
			)}
		</div>
	);
}
