// Fields of a request or a file that do not hold: each by its name, what stands there, what is wrong with it, the remedy.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../../scenario/problem.ts";
import { useFormats } from "../../i18n/format.ts";
import { expectedText } from "../../viewmodel/expected-text.ts";
import "./problem-lines.css";

/** Fields of an instructor's commands that have a name on the page, by the end of their place. */
const NAMES: readonly (readonly [field: RegExp, key: string])[] = [
	[/settings\.title$/, "new.title_label"],
	[/settings\.months$/, "new.months.title"],
	[/settings\.size$/, "new.size.title"],
	[/settings\.pace$/, "new.pace.title"],
	[/settings\.start$/, "new.start.title"],
	[/settings\.bot$/, "new.bot.title"],
	[/settings\.switches\b/, "new.readings.title"],
	[/settings\.lengths\.(\w+)$/, "new.lengths.$1"],
];

/** The name a field bears on the page of the instructor; undefined = none. */
function useFieldName(): (path: string) => string | undefined {
	const { i18n } = useTranslation();
	return (path) => {
		for (const [field, key] of NAMES) {
			const found = field.exec(path);
			const whole = found && `teach:${key.replace("$1", found[1] ?? "")}`;
			if (whole && i18n.exists(whole)) return i18n.t(whole);
		}
		return undefined;
	};
}

/** One line for each problem. Suspends while its words come. */
export function ProblemLines({ problems }: { problems: readonly Problem[] }): ReactNode {
	const { t } = useTranslation("problems");
	const format = useFormats();
	const nameOf = useFieldName();
	return (
		<ul className="problem-lines">
			{problems.map(({ code, path, value, expected }) => (
				<li key={`${path}|${code}|${value}`}>
					{path === "" ? null : <b>{nameOf(path) ?? <code>{path}</code>}</b>}
					{value === "" ? null : <q>{value}</q>}
					<span>{t(`${code}.problem`, { expected })}</span>
					<span>{t(`${code}.remedy`, { expected: expectedText(t, format, expected) })}</span>
				</li>
			))}
		</ul>
	);
}
