// Why something was refused, in words: what is wrong, and what to do about it.
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

/** The words of refusals; those of the rules stand in the panels' texts, which whoever plays has loaded. */
export function useRefusalText(): (code: RefusalCode) => string {
	const { t, i18n } = useTranslation("class");
	return (code) => {
		if (OWN.has(code)) return t(`refusals.${code}`, { letters: NAME_LETTERS });
		const known = i18n.exists(`panels:refusal.${code}`);
		return known ? i18n.t(`panels:refusal.${code}`) : t("refusals.wrongStage");
	};
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
			<Notice tone="danger">
				<RefusalWhole code={code} problems={problems} />
			</Notice>
		</div>
	);
}
