// What nobody ordered stands among a tile's latest moves, and so does its taking back.
import { expect, it } from "vitest";
import { tilesOf } from "../../src/classroom/index.ts";
import { lastMoves } from "../../src/classroom/tile-parts.ts";
import { headlines } from "../../src/client/pages/screen/grid.ts";
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
