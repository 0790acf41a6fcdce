// Who stands in the way of an offer: the clause, and the group at home that will not bear it.
import type { ReactNode } from "react";
import type { Seat } from "../../../rules/index.ts";
import { Notice } from "../../ui/panel.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import type { Check } from "../../viewmodel/talks/offer.ts";
import { clauseName } from "./clause-words.ts";

/** A refusal in a sentence; a block names its clause and group. */
export function refusalText(words: Words, seat: Seat, check: Check): string {
	const { refusal, block } = check;
	if (refusal === null) return "";
	if (block && (refusal === "blockedAtHome" || refusal === "blockedAbroad"))
		return blockText(words, seat, block);
	return words.t(`panels:refusal.${refusal}`);
}

function blockText(words: Words, seat: Seat, block: NonNullable<Check["block"]>): string {
	const values = {
		clause: clauseName(words, block.clause),
		group: block.group === "" ? "" : words.texts.text(["vars", block.group, "name"]),
		seat: words.t(`common:seat.${block.seat}`),
	};
	return words.t(block.seat === seat ? "talks:block.home" : "talks:block.abroad", values);
}

/** The note of an offer that cannot be laid or signed; nothing where it can. */
export function BlockedNote({
	words,
	seat,
	check,
}: {
	words: Words;
	seat: Seat;
	check: Check;
}): ReactNode {
	const said: string[] = [];
	// that only the leaders can sign stands at the head of the page
	const told = ["emptyOffer", "leadersOnly"].includes(check.refusal ?? "");
	if (check.refusal !== null && !told) said.push(refusalText(words, seat, check));
	// An offer may be laid although the other side's people block it; it just cannot be signed.
	else if (check.block) said.push(blockText(words, seat, check.block));
	if (said.length === 0) return null;
	return <Notice tone={check.refusal === null ? "warn" : "danger"}>{said[0]}</Notice>;
}
