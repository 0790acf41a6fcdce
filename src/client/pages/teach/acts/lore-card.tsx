// The card behind a chip of an event: a rule with both sides' view, or a fact with outlet and date.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FactCards } from "../../../panels/replay/fact-cards.tsx";
import { RuleDialog } from "../../../panels/replay/rule-dialog.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { useLore } from "../dash/dash-context.ts";

export interface LoreCardRef {
	kind: "rule" | "fact";
	id: string;
}

/** Shows the card, nothing for null. */
export function LoreCard({
	card,
	onClose,
}: {
	card: LoreCardRef | null;
	onClose: () => void;
}): ReactNode {
	const { words } = useLore();
	const { t } = useTranslation("panels");
	if (!card) return null;
	if (card.kind === "rule") return <RuleDialog words={words} id={card.id} onClose={onClose} />;
	return (
		<Dialog
			open
			onClose={onClose}
			over={t("common.factCard.over", { id: card.id })}
			title={words.texts.fact(card.id)?.short ?? card.id}
		>
			<FactCards words={words} ids={[card.id]} />
		</Dialog>
	);
}
