// Why something was refused, in words: what is wrong, and what to do about it.
import type { i18n as I18n } from "i18next";
import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { NAME_LETTERS } from "../../../classroom/limits.ts";
import { type AnyRefusal, CLASS_REFUSALS } from "../../../classroom/refusals.ts";
import type { Problem } from "../../../scenario/problem.ts";
import { Notice } from "../../ui/panel.tsx";
import { ProblemLines } from "./problem-lines.tsx";

/** Any refusal, or no answer at all. */
export type RefusalCode = AnyRefusal | "offline";

interface Refusal {
	code: RefusalCode;
	/** Fields that do not hold, where that is the reason. */
	problems?: readonly Problem[] | undefined;
}

const OWN: ReadonlySet<RefusalCode> = new Set([...CLASS_REFUSALS, "offline"]);

/** The words of a refusal in the language that `i18n` has now; the texts of `class` must be there. */
export function refusalText(code: RefusalCode, i18n: I18n): string {
	if (OWN.has(code)) return i18n.t(`class:refusals.${code}`, { letters: NAME_LETTERS });
	const known = i18n.exists(`panels:refusal.${code}`);
	return known ? i18n.t(`panels:refusal.${code}`) : i18n.t("class:refusals.wrongStage");
}

/** The words of refusals; those of the rules stand in the panels' texts, which whoever plays has loaded. */
export function useRefusalText(): (code: RefusalCode) => string {
	const { i18n } = useTranslation("class");
	return (code) => refusalText(code, i18n);
}

/** The words of one refusal. */
export function RefusalText({ code }: { code: RefusalCode }): ReactNode {
	return useRefusalText()(code);
}

/** The reason, and each field that does not hold with its remedy, where that is the reason. */
export function RefusalWhole({ code, problems = [] }: Refusal): ReactNode {
	const { t } = useTranslation("class");
	if (problems.length === 0) return <RefusalText code={code} />;
	return (
		<>
			{t("wrongFields", { count: problems.length })}
			<Suspense>
				<ProblemLines problems={problems} />
			</Suspense>
		</>
	);
}

/** That it was refused, said at once; nothing where it was not. */
export function Refused({
	code,
	problems,
}: Omit<Refusal, "code"> & { code: RefusalCode | null | undefined }): ReactNode {
	if (!code) return null;
	return (
		<div role="alert">
			<Notice tone="danger" list>
				<RefusalWhole code={code} problems={problems} />
			</Notice>
		</div>
	);
}
