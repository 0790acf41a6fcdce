// A package in words: what each side gives, and what binds both.
import type { ReactNode } from "react";
import type { Book, Swap } from "../../../../rules/index.ts";
import { ClauseMark } from "../../../panels/talks/clause-mark.tsx";
import { clauseName } from "../../../panels/talks/clause-words.ts";
import { termName } from "../../../viewmodel/game/terms.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { SEATS } from "../../../viewmodel/seat-id.ts";

const SIDES = [...SEATS, "both"] as const;

/** Clauses of the rows, by giver. */
export function PackageList({
	words,
	book,
	rows,
}: {
	words: Words;
	book: Book;
	rows: readonly Swap[];
}): ReactNode {
	return (
		<dl className="fr-package">
			{SIDES.map((side) => {
				const picks = rows.flatMap((row) => row[side]);
				if (picks.length === 0) return null;
				return (
					<div key={side} className={side}>
						<dt>{words.t(`insight:frontier.gives.${side}`)}</dt>
						{picks.map((pick) => {
							const clause = book.clauses[pick.clause];
							return clause ? (
								<dd key={pick.clause}>
									<ClauseMark clause={clause} side={side} size={26} />
									<span>
										{clauseName(words, clause.id)}{" "}
										<small className="frontier-note">{termName(words, clause, pick.months)}</small>
									</span>
								</dd>
							) : null;
						})}
					</div>
				);
			})}
		</dl>
	);
}
