// Notes that stand at the top of a panel: what was decided in the reader's place, a move refused, games that cannot be kept.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { IconButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/panel.tsx";
import { useInStead } from "./in-stead.tsx";
import { useWords } from "./use-words.ts";
import "./common.css";

/** What went wrong last, if anything; can be dismissed. */
export function Notices(): ReactNode {
	const { t } = useWords();
	const refusal = useMatch((match) => match.refusal);
	const saving = useMatch((match) => match.saving);
	const dismiss = useMatch((match) => match.dismissRefusal);
	const trouble = useMatch((match) => match.trouble);
	const dismissTrouble = useMatch((match) => match.dismissTrouble);
	const stood = useInStead();
	const troubled = saving === "blocked" || saving === "full";
	if (refusal === null && trouble === null && !troubled && stood === "") return null;
	return (
		<div className="notices">
			{stood === "" ? null : <Notice>{stood}</Notice>}
			{refusal === null ? null : (
				<div role="alert" className="refusal">
					<Notice tone="danger">{t(`panels:refusal.${refusal}`)}</Notice>
					<IconButton label={t("panels:notice.dismiss")} icon="ui-cross" onClick={dismiss} />
				</div>
			)}
			{trouble === null ? null : (
				<div role="status" className="refusal">
					<Notice>{t(`panels:common.trouble.${trouble}`)}</Notice>
					<IconButton label={t("panels:notice.dismiss")} icon="ui-cross" onClick={dismissTrouble} />
				</div>
			)}
			{troubled ? <Notice>{t(`panels:common.saving.${saving}`)}</Notice> : null}
		</div>
	);
}
