// What was signed and how it stands: clause, giver, wording, end, state.
import type { ReactNode } from "react";
import type { Promise_ } from "../../../rules/index.ts";
import { monthEnd } from "../../viewmodel/game/dates.ts";
import { promiseState } from "../../viewmodel/game/promise-state.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { clauseName } from "../talks/clause-words.ts";
import "./journal.css";

/** A month no promise reaches: without end. */
const FAR = 900;

function State({ words, promise }: { words: Words; promise: Promise_ }): ReactNode {
	const state = promiseState(promise);
	return <td className={`is-${state}`}>{words.t(`talks:promise.status.${state}`)}</td>;
}

/** Promises as a table, on a phone as short lines; says so where there is none. */
export function Promises({
	words,
	promises,
}: {
	words: Words;
	promises: readonly Promise_[];
}): ReactNode {
	const { t, format } = words;
	if (promises.length === 0) return <p className="jr-none">{t("talks:journal.noPromises")}</p>;
	const columns = ["clause", "by", "wording", "until", "state"] as const;
	return (
		<table className="jr-promises">
			<thead>
				<tr>
					{columns.map((column) => (
						<th key={column} scope="col">
							{t(`talks:promise.${column}`)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{promises.map((one) => (
					<tr key={`${one.by} ${one.clause} ${one.since}`}>
						<th scope="row">{clauseName(words, one.clause)}</th>
						<td>{t(one.by === "both" ? "talks:give.bothSides" : `common:seat.${one.by}`)}</td>
						<td>{t(one.exact ? "talks:row.exact" : "talks:row.loose")}</td>
						<td>
							{one.until > FAR ? (
								t("panels:term.open")
							) : (
								<>
									<span className="jr-until" aria-hidden="true">
										{t("talks:promise.until")}
									</span>
									{format.date(monthEnd(one.until), "monthShort")}
								</>
							)}
						</td>
						<State words={words} promise={one} />
					</tr>
				))}
			</tbody>
		</table>
	);
}
