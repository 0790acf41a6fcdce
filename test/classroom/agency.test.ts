// What nobody ordered stands among a tile's latest moves: an agency's act and its taking back, accidents, a falling market.
import { expect, it } from "vitest";
import { type Table, tilesOf } from "../../src/classroom/index.ts";
import { lastMoves } from "../../src/classroom/tile-parts.ts";
import { headlines } from "../../src/client/pages/screen/grid.ts";
import type { Phase, SeatMove } from "../../src/rules/index.ts";
import { type PureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();

/** A class whose first game stands where an agency has just acted by itself. */
function acted(): PureClass {
	for (let seed = 1; seed < 200; seed++) {
		const { klass } = startedClass(scenario, 2, {}, seed);
		while (klass.table(1).match.game.month < 3) {
			klass.act({ do: "advance", games: null });
			if (klass.table(1).match.game.phase === "contrition") return klass;
		}
	}
	throw new Error("no agency acts by itself");
}

it("an agency's own act is told when both plans turn over, before what follows it", () => {
	const klass = acted();
	const tile = () => {
		const all = tilesOf(klass.state, [klass.table(1)], () => true, klass.now, false);
		return all[0] as NonNullable<(typeof all)[0]>;
	};
	const blow = klass.table(1).revealed?.blows.find(({ source }) => source === "agency");
	const told = { seat: "us", type: "agency", lever: blow?.lever, act: blow?.act, machine: false };
	expect(lastMoves(klass.table(1), false).at(-1)).toMatchObject(told);
	const before = tile();
	const [us] = klass.state.games[0]?.seats.us ?? [];
	const { step } = klass.table(1);
	klass.play(us?.person ?? "", { act: "move", id: "w", step, move: { type: "withdraw" } });
	expect(tile().last.slice(-2)).toMatchObject([told, { type: "withdraw", machine: false }]);
	expect(headlines(before, tile())).toMatchObject([{ kind: "move", move: { type: "withdraw" } }]);
	expect(headlines(undefined, before)).toMatchObject([{ kind: "move", move: told }]);
});

/** Where every blow draws an accident, and every tariff of Washington lets the market fall. */
const stormy = structuredClone(scenario);
for (const [id, value] of [
	["accidentFrom", 0],
	["marketFrom", 0],
	["marketPerMille", 1000],
] as const)
	stormy.numbers.values[id].value = value;

/** Washington moves its tariff in a plan or an answer, where the rules let it. */
function tariff(klass: PureClass, phase: Phase): void {
	const person = klass.state.games[0]?.seats.us[0]?.person ?? "";
	const { step, match } = klass.table(1);
	if (match.game.phase !== phase) return;
	for (const { id } of scenario.levers.find((row) => row.id === "us.tariff")?.acts ?? []) {
		const chosen = { lever: "us.tariff", act: id, step: "now" } as const;
		const move: SeatMove =
			phase === "plan" ? { type: "order", ...chosen } : { type: "answer", how: "match", ...chosen };
		klass.play(person, { act: "move", id: `${step}${id}`, step, move });
	}
}

/** A game at a moment when the end of a step has brought what `found` looks for; Washington's tariff moves in `phase`. */
function brought(
	found: (before: Table, after: Table) => boolean,
	phase: Phase,
): { before: Table; after: Table } {
	for (let seed = 1; seed < 60; seed++) {
		const { klass } = startedClass(stormy, 2, {}, seed);
		for (let before = klass.table(1); before.match.game.phase !== "over"; ) {
			tariff(klass, phase);
			if (klass.table(1).match.game.phase === before.match.game.phase)
				klass.act({ do: "advance", games: null });
			const after = klass.table(1);
			if (found(before, after)) return { before, after };
			before = after;
		}
	}
	throw new Error("it never comes");
}

const deck = new Set<string>(scenario.events.accidents.map(({ id }) => id));
const comes = (kind: "market" | "accident", { match: { game } }: Table): string[] =>
	game.notes
		.filter((note) =>
			kind === "market" ? note.kind === kind : note.kind === "event" && deck.has(note.about),
		)
		.map(({ about }) => about);

it.each([
	["market", "plan"],
	["accident", "plan"],
	["market", "answer"],
	["accident", "answer"],
] as const)(
	"%s that comes with the end of the %s stands behind its moves, for everybody",
	(kind, phase) => {
		const { before, after } = brought(
			(was, is) =>
				was.match.game.phase === phase &&
				is.match.game.month === was.match.game.month &&
				comes(kind, is).length > comes(kind, was).length,
			phase,
		);
		const fresh = comes(kind, after).slice(comes(kind, before).length);
		for (const secrets of [true, false]) {
			const last = lastMoves(after, secrets);
			const told = last.filter(({ type }) => type === kind);
			expect(told.map(({ card }) => card)).toEqual(expect.arrayContaining([...new Set(fresh)]));
			for (const one of told)
				expect(one).toMatchObject({ seat: kind === "market" ? "us" : "both", machine: false });
			expect(["accident", "market"]).toContain(last.at(-1)?.type);
			expect(lastMoves(before, secrets).filter(({ type }) => type === kind)).not.toEqual(told);
		}
	},
);

it("what came by itself is still told when its month has closed, before the moves that followed", () => {
	const { after } = brought(
		({ match: { game: was } }, { match: { game: is } }) =>
			is.month > was.month &&
			is.phase === "news" &&
			is.closedNotes.some(({ kind, about }) => kind === "event" && deck.has(about)) &&
			was.notes.at(-1)?.kind === "event",
		"plan",
	);
	const types = lastMoves(after, false).map(({ type }) => type);
	expect(types).toContain("accident");
});
