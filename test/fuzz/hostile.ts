// Moves that nobody should send: malformed, out of turn, foreign, huge, with keys of the prototype.
import {
	type Book,
	type Chance,
	CN_LEVERS,
	LEVERS,
	type Move,
	US_LEVERS,
} from "../../src/rules/index.ts";

type Die = Chance;
const of = <T>(die: Die, list: readonly T[]): T => list[die.roll("of", list.length)] as T;

const WORDS = [
	"",
	"__proto__",
	"constructor",
	"toString",
	"hasOwnProperty",
	"us",
	"cn",
	"both",
	"now",
	"announce",
	"words",
	"\u0000",
	"x".repeat(300),
	"us.tariff/raise10",
	"us.tariff.lower10",
];
const NUMBERS = [
	0,
	-0,
	-1,
	1,
	0.5,
	3,
	12,
	99,
	100,
	999,
	1e9,
	1e308,
	-1e308,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	Number.MAX_SAFE_INTEGER,
];
const TYPES = [
	"forecast",
	"noForecast",
	"order",
	"drop",
	"seal",
	"withdraw",
	"stand",
	"answer",
	"offer",
	"accept",
	"refuse",
	"leave",
	"call",
	"recordedAct",
	"recordedDrop",
	"recordedDeal",
	"recordedCall",
	"recordedSilence",
	"closeMonth",
	"__proto__",
	"constructor",
	"",
];

/** Anything JSON or a socket could bring, and a little more. */
function junk(die: Die, depth = 0): unknown {
	switch (die.roll("junk", depth > 2 ? 5 : 9)) {
		case 0:
			return of(die, WORDS);
		case 1:
			return of(die, NUMBERS);
		case 2:
			return null;
		case 3:
			return undefined;
		case 4:
			return die.roll("bit", 2) === 0;
		case 5:
			return Array.from({ length: die.roll("length", 9) }, () => junk(die, depth + 1));
		case 6:
			return { length: 1, 0: junk(die, depth + 1) };
		case 7:
			return JSON.parse('{"__proto__":{"type":"seal"},"type":"offer"}');
		default:
			return Object.fromEntries(
				Array.from({ length: 3 }, () => [of(die, WORDS), junk(die, depth + 1)]),
			);
	}
}

const maybe = (die: Die, value: unknown): unknown =>
	die.roll("maybe", 4) === 0 ? junk(die) : value;

function pick(book: Book, die: Die): unknown {
	const clause = of(die, book.data.clauses);
	return maybe(die, {
		clause: maybe(die, clause.id),
		months: maybe(die, of(die, [...clause.months, 1, 7])),
	});
}
const picks = (book: Book, die: Die): unknown =>
	maybe(
		die,
		Array.from({ length: die.roll("picks", 3) }, () => pick(book, die)),
	);

function row(book: Book, die: Die): unknown {
	return maybe(die, {
		us: picks(book, die),
		cn: picks(book, die),
		both: picks(book, die),
		exact: maybe(die, die.roll("exact", 2) === 0),
	});
}

/** One hostile move: of a known type as often as not, with fields that may be anything. */
export function hostileMove(book: Book, die: Die): Move {
	if (die.roll("wild", 12) === 0) return junk(die) as Move;
	const type = of(die, TYPES);
	const lever = of(die, die.roll("foreign", 2) === 0 ? US_LEVERS : CN_LEVERS);
	const used = LEVERS.filter((id) => book.levers[id].acts.length > 0);
	const { acts } = book.levers[of(die, used)];
	const own = book.levers[lever].acts;
	const act = of(die, die.roll("own", 2) === 0 && own.length > 0 ? own : acts).id;
	const rows = Array.from({ length: die.roll("rows", 8) }, () => row(book, die));
	const all: Record<string, unknown> = {
		type,
		given: maybe(die, die.roll("given", 2) === 0 ? "" : lever),
		expects: maybe(die, of(die, LEVERS)),
		percent: maybe(die, of(die, NUMBERS)),
		lever: maybe(die, lever),
		act: maybe(die, act),
		step: maybe(die, of(die, ["now", "announce"])),
		how: maybe(die, of(die, ["match", "exceed", "protest", "silence"])),
		rows: maybe(die, rows),
		offer: maybe(die, { by: of(die, ["us", "cn"]), rows }),
		to: of(die, NUMBERS),
		due: of(die, NUMBERS),
		source: of(die, ["order", "agency", "answer", "due"]),
		leaders: true,
		calmUntil: of(die, NUMBERS),
	};
	return all as unknown as Move;
}

export const hostileSeat = (die: Die): "us" | "cn" =>
	of(die, ["us", "cn", "us", "cn", "__proto__", "", "US"]) as "us" | "cn";
