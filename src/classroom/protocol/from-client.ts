// Frames from a client: their schemas, and the one reader that lets nothing else through.
import * as z from "zod/mini";
import { CHARACTERS } from "../../players/types.ts";
import { move as anyMove } from "../../record/schema.ts";
import type { SeatMove } from "../../rules/index.ts";
import { type Problem, parseJson } from "../../scenario/index.ts";
import { seat, whole } from "../../scenario/schema/common.ts";
import { validate } from "../../scenario/schema/validate.ts";
import type { InstructorCommand } from "../class/commands.ts";
import { ID_LETTERS, MESSAGE_LETTERS, MOST_GAMES, MOST_PEOPLE, MOST_SECONDS } from "../limits.ts";
import { PACES, STEP_SECONDS } from "../pace.ts";
import type { ClassRefusal } from "../refusals.ts";
import { keepMove, knownMove } from "./known-moves.ts";
import { FRAME_LIMITS, VERSION } from "./limits.ts";

const hex = (digits: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const id = z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{1,${ID_LETTERS}}$`)));
const person = hex(12);
const digits = z.string().check(z.regex(/^[0-9]{1,15}$/));
const game = whole(1, MOST_GAMES);
const games = z.union([z.null(), z.array(game).check(z.minLength(1), z.maxLength(MOST_GAMES))]);
const card = z.string().check(z.minLength(1), z.maxLength(64));
const line = (letters: number) => z.string().check(z.maxLength(letters * 4));

const SEAT_MOVES: ReadonlySet<string> = new Set<SeatMove["type"]>([
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
]);
/** A move a person may make; the record's own acts are none. */
const seatMove = z.pipe(
	anyMove.check(z.refine(({ type }) => SEAT_MOVES.has(type))),
	z.transform((move) => move as SeatMove),
);

const on = z.boolean();
/** What an instructor chooses for a session; the scenario is named apart. */
export const settings = z.strictObject({
	title: line(60),
	start: z.enum(["geneva", "prologue"]),
	/** Last month of the games; which it may be is the scenario's business, see `settingsProblems`. */
	months: whole(1, 24),
	switches: z.strictObject({
		octoberCause: z.enum(["prepared", "triggered"]),
		genevaWording: z.enum(["vague", "exact"]),
		commerce: z.enum(["alone", "coordinated"]),
	}),
	size: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
	bot: z.enum(CHARACTERS),
	pace: z.enum(PACES),
	lengths: z.exactOptional(
		z.strictObject({
			news: z.exactOptional(whole(...STEP_SECONDS.news)),
			plan: z.exactOptional(whole(...STEP_SECONDS.plan)),
			contrition: z.exactOptional(whole(...STEP_SECONDS.contrition)),
			answer: z.exactOptional(whole(...STEP_SECONDS.answer)),
			talks: z.exactOptional(whole(...STEP_SECONDS.talks)),
		}),
	),
});

const command = z.discriminatedUnion("do", [
	z.strictObject({ do: z.literal("settings"), settings }),
	z.strictObject({ do: z.literal("open") }),
	z.strictObject({ do: z.literal("door"), open: on }),
	z.strictObject({ do: z.literal("exchange"), person, other: z.union([person, z.literal("")]) }),
	z.strictObject({ do: z.literal("start") }),
	z.strictObject({ do: z.literal("pause"), on }),
	z.strictObject({ do: z.literal("freeze"), on }),
	z.strictObject({ do: z.literal("scores"), on }),
	z.strictObject({ do: z.literal("time"), games, seconds: whole(1, MOST_SECONDS) }),
	z.strictObject({
		do: z.literal("message"),
		text: line(MESSAGE_LETTERS),
		games,
		person: z.union([person, z.literal("")]),
	}),
	z.strictObject({ do: z.literal("unsay"), at: digits }),
	z.strictObject({ do: z.literal("swap"), game }),
	z.strictObject({ do: z.literal("seat"), person, game, seat }),
	z.strictObject({ do: z.literal("rename"), person, name: line(24) }),
	z.strictObject({ do: z.literal("remove"), person }),
	z.strictObject({ do: z.literal("removeAway") }),
	z.strictObject({ do: z.literal("pass"), person }),
	z.strictObject({
		do: z.literal("names"),
		names: z.array(line(24)).check(z.minLength(1), z.maxLength(MOST_PEOPLE)),
	}),
	z.strictObject({ do: z.literal("solo"), person, seat }),
	z.strictObject({ do: z.literal("rematch"), games }),
	z.strictObject({ do: z.literal("end") }),
	z.strictObject({ do: z.literal("advance"), games }),
	z.strictObject({ do: z.literal("inject"), games, card: z.union([z.null(), card]) }),
	z.strictObject({ do: z.literal("recall"), games, card }),
	z.strictObject({ do: z.literal("control"), game, seat, computer: on }),
	z.strictObject({ do: z.literal("undo"), game }),
]);

const frame = z.discriminatedUnion("type", [
	/** First on every connection. `since`: commits of the game's log that the client has seen, and in which seat. */
	z.strictObject({
		type: z.literal("hello"),
		v: whole(1, 1000),
		as: z.enum(["seat", "instructor", "projector"]),
		session: hex(12),
		secret: hex(32),
		since: z.exactOptional(
			z.strictObject({ game, seq: whole(0, 1_000_000), seat: z.exactOptional(seat) }),
		),
	}),
	z.strictObject({ type: z.literal("move"), id, step: whole(0, 1_000_000), move: seatMove }),
	z.strictObject({ type: z.literal("wait"), id, step: whole(0, 1_000_000) }),
	/** Takes the own seat's last order, drop or seal of the present plan back. */
	z.strictObject({ type: z.literal("back"), id, step: whole(0, 1_000_000) }),
	z.strictObject({ type: z.literal("here"), id }),
	/** Asks for the whole view again. */
	z.strictObject({ type: z.literal("resume"), since: whole(0, 1_000_000) }),
	z.strictObject({ type: z.literal("act"), id, command, preview: z.boolean() }),
	/** The instructor looks at one game; 0 = at none. */
	z.strictObject({ type: z.literal("watch"), game: whole(0, MOST_GAMES) }),
	z.strictObject({ type: z.literal("ping"), t: z.number() }),
]);

/** A frame as it came, checked. */
export type ClientFrame = z.infer<typeof frame>;
export type Hello = ClientFrame & { type: "hello" };

/** The frame's schema speaks of the same commands as the class does. */
const _sameCommands = (one: z.infer<typeof command>): InstructorCommand => one;
void _sameCommands;

export type ReadFrame =
	| { ok: true; frame: ClientFrame }
	/**
	 * `id`: that of the command refused, where one could be read; `problems`: what does not hold in it, by field, in the
	 * frame's own terms ("command.settings.months").
	 */
	| { ok: false; refusal: ClassRefusal; id: string; problems?: readonly Problem[] };

/** Problems of one frame that are told. */
const MOST_PROBLEMS = 12;

/** Reads a frame's text. Never throws. */
export function readFrame(text: string): ReadFrame {
	const moved = knownMove(text);
	return moved ? { ok: true, frame: moved } : readAny(text);
}

function readAny(text: string): ReadFrame {
	const parsed = parseJson(text, "frame", FRAME_LIMITS);
	if (!parsed.ok) {
		const code = parsed.problems[0]?.code;
		const refusal = code === "tooLarge" || code === "tooDeep" ? code : "badFrame";
		return { ok: false, refusal, id: "" };
	}
	const read = validate(frame, parsed.value, (path) => ({ file: "", path }));
	if (read.ok) {
		if (read.value.type === "hello" && read.value.v !== VERSION)
			return { ok: false, refusal: "otherVersion", id: "" };
		if (read.value.type === "move")
			keepMove(text, (parsed.value as { move?: unknown }).move, read.value.move);
		return { ok: true, frame: read.value };
	}
	const given = parsed.value as { id?: unknown } | null;
	const known = id.safeParse(given && typeof given === "object" ? given.id : undefined);
	if (!known.success) return { ok: false, refusal: "badFrame", id: "" };
	const problems = read.problems.slice(0, MOST_PROBLEMS);
	return { ok: false, refusal: "badFrame", id: known.data, problems };
}
