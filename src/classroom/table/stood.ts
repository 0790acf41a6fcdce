// Which steps of a seat's people were decided in their stead: by the clock, the instructor's advance, the stand-in.
import { type Game, isPlayed, type Move, PHASE_OF, type Seat } from "../../rules/index.ts";
import type { Mover, Stood, Table } from "./types.ts";

/** Moves that choose nothing: a forecast left out, a plan sealed as it lay. */
const PLAIN: ReadonlySet<Move["type"]> = new Set(["noForecast", "seal"]);

/** Movers that decide in the place of people. */
export const IN_STEAD: ReadonlySet<Mover> = new Set<Stood["by"]>([
	"clock",
	"instructor",
	"standIn",
]);

/** Where nothing was decided for anybody. */
export const NONE_STOOD: Table["stood"] = { us: [], cn: [] };

const isOf = ({ type }: Move, step: Game["phase"]): boolean =>
	isPlayed(type) && PHASE_OF[type] === step;

/** `stood` with the step that has just ended, of which the game is given; entries and `by` reach to its last move. */
export function withStep(
	stood: Table["stood"],
	{ month, phase }: Game,
	{ entries }: Pick<Table["match"], "entries">,
	by: Table["by"],
): Table["stood"] {
	let found: Partial<Record<Seat, Stood>> | null = null;
	let from = entries.length;
	for (let entry = entries[from - 1]; entry && isOf(entry.move, phase); entry = entries[from - 1])
		from--;
	for (let i = from; i < entries.length; i++) {
		const mover = by[i] ?? "";
		const entry = entries[i];
		if (!entry || !IN_STEAD.has(mover)) continue;
		const { seat, move } = entry;
		found ??= {};
		const kept = PLAIN.has(move.type) && (found[seat]?.kept ?? true);
		found[seat] = {
			month,
			step: phase as Stood["step"],
			by: found[seat]?.by ?? (mover as Stood["by"]),
			kept,
		};
	}
	if (!found) return stood;
	const { us, cn } = found;
	return { us: us ? [...stood.us, us] : stood.us, cn: cn ? [...stood.cn, cn] : stood.cn };
}

/** `stood` where the game has gone back to the opening of `month`. */
export const stoodBefore = ({ us, cn }: Table["stood"], month: number): Table["stood"] => {
	const earlier = (one: Stood): boolean => one.month < month;
	return { us: us.filter(earlier), cn: cn.filter(earlier) };
};
