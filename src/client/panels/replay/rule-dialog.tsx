// The card of a rule behind a forecast: what it says, and how both capitals see it.
import type { ReactNode } from "react";
import { Dialog } from "../../ui/dialog.tsx";
import type { Words } from "../../viewmodel/build/words.ts";
import "./fact-cards.css";

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
			over={words.t("replay:rule.over", { id })}
			title={rule?.name ?? id ?? ""}
		>
			<div className="rp-rule">
				<p>{rule?.statement}</p>
				<div className="rp-readings">
					<div className="cn">
						<h4>{words.t("replay:rule.cn")}</h4>
						<p>{rule?.forCn}</p>
					</div>
					<div className="us">
						<h4>{words.t("replay:rule.us")}</h4>
						<p>{rule?.forUs}</p>
					</div>
					{rule?.note ? <p className="rp-readings-note">{rule.note}</p> : null}
				</div>
			</div>
		</Dialog>
	);
}
