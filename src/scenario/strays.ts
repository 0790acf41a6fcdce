// After a scenario was laid over another: what the base says of rows that are gone goes with them.
import type { Scenario } from "./schema/body.ts";

type Rows = Scenario["packages"][number]["rows"];

/**
 * The body without what names acts or clauses it no longer has: offers that diplomats would think of, acts of
 * agencies, and the habits and prices of the computer's characters. Everything else that names something missing is a
 * mistake, and is told by the cross-checks. Pure.
 */
export function withoutStrays(body: Scenario): Scenario {
	const clauses = new Set(body.clauses.map(({ id }) => id));
	const acts = new Set(
		body.levers.flatMap((row) =>
			row.acts.flatMap((act) => [`${row.id}/${act.id}`, `${row.id}/drop`]),
		),
	);
	const there = (rows: Rows): boolean =>
		rows.every((row) =>
			[...row.us, ...row.cn, ...row.both].every((pick) => clauses.has(pick.clause)),
		);
	const only = <Value>(
		all: Readonly<Record<string, Value>>,
		known: ReadonlySet<string>,
	): Record<string, Value> =>
		Object.fromEntries(Object.entries(all).filter(([key]) => known.has(key)));
	return {
		...body,
		packages: body.packages.filter(({ rows }) => there(rows)),
		events: {
			...body.events,
			agencies: body.events.agencies.filter(({ lever, act }) => acts.has(`${lever}/${act}`)),
		},
		players: Object.fromEntries(
			Object.entries(body.players).map(([character, temper]) => [
				character,
				{ ...temper, habits: only(temper.habits, acts), prices: only(temper.prices, clauses) },
			]),
		) as Scenario["players"],
	};
}
