// Why the computer did what it did: the rules it followed, once its act lies open.
import type { ReactNode } from "react";
import type { Move } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { followed } from "../../viewmodel/game/followed.ts";
import { nextBestText } from "../../viewmodel/game/next-best.ts";
import { RuleChip } from "./chips.tsx";
import { useWords } from "./use-words.ts";
import "./common.css";

/** "Beijing followed R5", for the computer's moves of these types this month; nothing where it made none. */
export function Reasons({
	types,
	month,
}: {
	types: readonly Move["type"][];
	month: number;
}): ReactNode {
	const words = useWords();
	const { t, format } = words;
	const reasons = useMatch((match) => match.reasons);
	const book = useMatch((match) => match.book);
	const own = reasons.filter((one) => one.month === month && types.includes(one.move.type));
	const [first] = own;
	if (!first) return null;
	const rules = followed(book, own);
	const seat = t(`common:seat.${first.seat}`);
	const looked = Math.max(...own.map((one) => one.looked ?? 0));
	if (looked > 0) {
		const next = own.find((one) => one.next)?.next;
		const said = [
			t("panels:common.lookedAhead", { seat, count: looked, number: format.number(looked, 0) }),
			next ? nextBestText(words, next) : "",
		];
		return <p className="reasons">{format.sentences(said.filter(Boolean))}</p>;
	}
	return (
		<p className="reasons">
			{t(rules.length > 0 ? "panels:common.followed" : "panels:common.reasonNone", { seat })}
			{rules.map((id) => (
				<RuleChip key={id} id={id} named />
			))}
		</p>
	);
}
