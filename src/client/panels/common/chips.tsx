// Rule and fact chips that open their cards.
import { createContext, type ReactNode, useContext } from "react";
import { FactChip as PlainFactChip, RuleChip as PlainRuleChip } from "../../ui/chip.tsx";
import { factLine } from "../../viewmodel/game/fact-line.ts";
import { useWords } from "./use-words.ts";

/** A card by kind and id. */
export interface CardRef {
	kind: "rule" | "fact";
	id: string;
}

/** How chips open cards; `CardsProvider` gives it. */
export const OpenCard = createContext<(card: CardRef) => void>(() => {});

/** Opens a rule or fact card over the page. */
function useOpenCard(): (card: CardRef) => void {
	return useContext(OpenCard);
}

/** A rule as a chip that opens its card; `named` writes its name behind the number, where else only pointer and reader are told it. */
export function RuleChip({ id, named }: { id: string; named?: boolean }): ReactNode {
	const { texts } = useWords();
	const open = useOpenCard();
	if (id === "") return null;
	return (
		<PlainRuleChip
			id={id}
			title={texts.rule(id)?.name}
			bare={!named}
			onOpen={() => open({ kind: "rule", id })}
		/>
	);
}

/** A fact as a chip that opens its card; pointer and reader are told what it says, and who reported it when. */
export function FactChip({ id }: { id: string }): ReactNode {
	const words = useWords();
	const open = useOpenCard();
	if (id === "") return null;
	return (
		<PlainFactChip id={id} title={factLine(words, id)} onOpen={() => open({ kind: "fact", id })} />
	);
}
