// The card of a rule behind a forecast.
import type { ReactNode } from "react";
import { Dialog } from "../../ui/dialog.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { RuleBody } from "../common/rule-body.tsx";

/** Shows a rule; nothing for null. */
export function RuleDialog({
	words,
	id,
	onClose,
}: {
	words: Words;
	id: string | null;
	onClose: () => void;
}): ReactNode {
	const rule = id === null ? undefined : words.texts.rule(id);
	return (
		<Dialog
			open={id !== null}
			onClose={onClose}
			over={words.t("panels:common.ruleCard.over", { id })}
			title={rule?.name ?? id ?? ""}
			className="card-dialog"
		>
			{rule ? <RuleBody rule={rule} words={words} /> : null}
		</Dialog>
	);
}
