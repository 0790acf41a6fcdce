// A class without server, socket or clock: commands in, state out; its logs are kept so that they can be folded again.
import * as cr from "../../../src/classroom/index.ts";
import { hashJson, type Scenario } from "../../../src/scenario/index.ts";
import { dieOf } from "../walk.ts";
import { SETTINGS } from "./api.ts";

export interface PureClass {
	state: cr.ClassState;
	now: number;
	/** People whose pages are connected. */
	readonly present: Set<string>;
	readonly log: { at: number; events: readonly cr.ClassEvent[] }[];
	readonly logs: Map<number, { at: number; events: readonly cr.TableEvent[] }[]>;
	readonly handed: cr.Handed;
	table(n: number): cr.Table;
	/** Somebody joins and is connected; gives the ticket, or the refusal. */
	join(name: string, token?: string): cr.Ticket | string;
	rejoin(code: string): cr.Ticket | string;
	/** An instructor's command; gives its effect, or the refusal. */
	act(command: cr.InstructorCommand): cr.Effect | string;
	preview(command: cr.InstructorCommand): cr.Effect | string;
	/** A person's act at their game; null = done. */
	play(person: string, act: cr.Act): string | null;
	/** Lets time pass, and with it what it brings. */
	wait(ms: number): void;
	/** Both logs folded from nothing. */
	refolded(n: number): { state: cr.ClassState; table: cr.Table };
}

/** Who was let in. @throws Error with the refusal where nobody was */
export function idOf(ticket: { person: string } | string): string {
	if (typeof ticket === "string") throw new Error(ticket);
	return ticket.person;
}

/** Random bytes that are the same each time. */
export function seededBytes(seed: number): cr.RandomBytes {
	const die = dieOf(seed);
	return (n) => Uint8Array.from({ length: n }, () => die.roll("byte", 256));
}

export function pureClass(
	scenario: Scenario,
	settings: Partial<cr.Settings> = {},
	seed = 7,
): PureClass {
	const random = seededBytes(seed);
	const sha256 = hashJson(scenario);
	const { event, handed } = cr.createClass({ ...SETTINGS, ...settings, scenario: sha256 }, random);
	const tables = new Map<number, cr.Table>();
	const fresh = (state: cr.ClassState, n: number): cr.Table => {
		const place = cr.placeOf(state, n);
		if (!place) throw new Error(`no game ${n}`);
		return cr.newTable(place, state.settings, scenario, sha256);
	};
	/** Codes as a server makes them ready; the hash, which there takes its time, is a plain one here. */
	const ready = (): cr.SealedCode[] =>
		Array.from({ length: 40 }, () => {
			const code = cr.makeCode(cr.REJOIN_LETTERS, random);
			return { code, hash: cr.seal("code", code) };
		});
	const around = (): cr.Around => ({
		now: klass.now,
		random,
		codes: ready(),
		present: (person) => klass.present.has(person),
		standing: (n) => cr.standingOf(klass.table(n)),
	});
	const commit = (events: readonly cr.ClassEvent[]): void => {
		if (events.length === 0) return;
		klass.log.push({ at: klass.now, events });
		klass.state = cr.foldCommit(klass.state, events, klass.now);
		settle();
	};
	const commitTable = (n: number, table: cr.Table, events: readonly cr.TableEvent[]): void => {
		if (events.length === 0) return;
		klass.logs.set(n, [...(klass.logs.get(n) ?? []), { at: klass.now, events }]);
		tables.set(n, { ...table, seq: table.seq + 1 });
	};
	const settle = (): void => {
		for (const { n } of klass.state.games) {
			const table = klass.table(n);
			if (!cr.isDue(table, klass.state, klass.now)) continue;
			const next = cr.tick(table, klass.state, around().present, klass.now);
			commitTable(n, next.table, next.events);
		}
	};
	const enter = (decided: cr.Decided<cr.Ticket>): cr.Ticket | string => {
		if (!decided.ok) return decided.refusal;
		klass.present.add(decided.told.person);
		commit(decided.events);
		return decided.told;
	};
	const onGames = (command: cr.GameCommand, store: boolean): cr.Effect | string => {
		const numbers =
			"game" in command ? [command.game] : cr.latest(klass.state, command.games).map(({ n }) => n);
		const effect: cr.Effect = { what: command.do, touched: [], of: numbers.length, people: 0 };
		let refusal = "";
		for (const n of numbers) {
			const done = cr.steerTable(klass.table(n), klass.state, command, klass.now);
			if (!done.ok) {
				refusal = done.refusal;
				continue;
			}
			effect.touched = [...effect.touched, n];
			if (done.steered.undo) effect.undo = done.steered.undo;
			if (store) commitTable(n, done.steered.table, done.steered.events);
		}
		if (store) settle();
		return effect.touched.length > 0 ? effect : refusal;
	};
	const run = (command: cr.InstructorCommand, store: boolean): cr.Effect | string => {
		if (cr.isGameCommand(command)) return onGames(command, store);
		const decided = cr.steer(klass.state, command, around());
		if (!decided.ok) return decided.refusal;
		if (store) commit(decided.events);
		return decided.told;
	};
	const klass: PureClass = {
		state: { ...cr.createdClass(event, 1_700_000_000_000), seq: 1 },
		now: 1_700_000_000_000,
		present: new Set(),
		log: [],
		logs: new Map(),
		handed,
		table: (n) => {
			const known = tables.get(n) ?? fresh(klass.state, n);
			tables.set(n, known);
			return known;
		},
		join: (name, token) => enter(cr.join(klass.state, name, around(), token)),
		rejoin: (code) => {
			const read = cr.readCode(code, cr.REJOIN_LETTERS) ?? "";
			return enter(cr.rejoin(klass.state, cr.seal("code", read), around()));
		},
		act: (command) => run(command, true),
		preview: (command) => run(command, false),
		play: (person, act) => {
			const n = cr.chairOf(klass.state, person)?.place.n ?? 0;
			const decided = cr.decideAct(
				klass.table(n),
				klass.state,
				person,
				act,
				around().present,
				klass.now,
			);
			if (!decided.ok) return decided.refusal;
			commitTable(n, decided.driven.table, decided.driven.events);
			return null;
		},
		wait: (ms) => {
			klass.now += ms;
			settle();
		},
		refolded: (n) => {
			let state = { ...cr.createdClass(event, 1_700_000_000_000), seq: 1 };
			for (const { at, events } of klass.log) state = cr.foldCommit(state, events, at);
			let table = fresh(state, n);
			for (const { at, events } of klass.logs.get(n) ?? [])
				table = cr.foldTableCommit(table, events, at);
			return { state, table };
		},
	};
	return klass;
}

/** A class that has begun with so many people; names are "A1", "A2", ... */
export function startedClass(
	scenario: Scenario,
	people: number,
	settings: Partial<cr.Settings> = {},
	seed = 7,
): { klass: PureClass; people: cr.Ticket[] } {
	const klass = pureClass(scenario, settings, seed);
	klass.act({ do: "open" });
	const tickets: cr.Ticket[] = [];
	for (let n = 1; n <= people; n++) {
		const ticket = klass.join(`A${n}`);
		if (typeof ticket === "string") throw new Error(ticket);
		tickets.push(ticket);
	}
	const done = klass.act({ do: "start" });
	if (typeof done === "string") throw new Error(done);
	return { klass, people: tickets };
}
