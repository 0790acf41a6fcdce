// What is broken on purpose during a soak, and how long until everybody plays again.
import { post } from "../support/class/api.ts";
import { openClient } from "../support/class/client.ts";
import type { Crowd } from "../support/class/crowd.ts";
import type { Page } from "./page.ts";
import type { Stage } from "./stage.ts";
import type { SoakGame } from "./tables.ts";

export interface FaultTools {
	stage: Stage;
	crowds: readonly Crowd[];
	pages: readonly Page[];
	games: readonly SoakGame[];
	/** Milliseconds that the longest breaks last. */
	long: number;
}

export interface Fault {
	what: string;
	/** Does it; resolves when what was broken is whole again. */
	run(tools: FaultTools): Promise<void>;
}

const wait = (ms: number): Promise<void> => new Promise((tick) => setTimeout(tick, ms));

const kill: Fault = {
	what: "a server process killed in mid-move",
	run: ({ stage }) => stage.killServer(),
};

const refreshed: Fault = {
	what: "every page reloaded twice",
	run: async ({ pages, games }) => {
		for (let n = 0; n < 2; n++) {
			// what a reloaded page had sent may have arrived or not: nobody waits for it
			for (const game of games) game.going = null;
			for (const page of pages) page.cut(200 + Math.random() * 800, true);
			await wait(1500);
		}
	},
};

const offline: Fault = {
	what: "a page offline for a minute",
	run: async ({ pages, long }) => {
		for (const page of pages.slice(0, 5)) page.cut(long, false);
		await wait(long);
	},
};

/** The instructor comes back with the recovery code on another device, and pauses and goes on from there. */
const moved: Fault = {
	what: "the instructor moved to another device",
	run: async ({ stage, crowds: [crowd] }) => {
		if (!crowd) return;
		const base = stage.bases().at(-1) ?? "";
		const { recovery, session } = crowd.session;
		const found = await post<{ secret: string }>(base, "/api/recover", { recovery });
		const { secret } = found.body;
		const device = await openClient(base, { as: "instructor", session, secret });
		for (const on of [true, false]) {
			const done = await device.act({ do: "pause", on });
			if (done.type !== "done") throw new Error(`the instructor was refused: ${done.type}`);
		}
		await device.close();
		crowd.session.secret = secret;
	},
};

/** Everybody's last commands again, twice, the order turned round; each has been counted already. */
const replayed: Fault = {
	what: "frames duplicated, reordered and replayed",
	run: async ({ games }) => {
		for (const { pages, sent } of games) {
			const last = [...sent.values()].flat().slice(-6).reverse();
			for (const { id, seat, move } of [...last, ...last]) {
				const page = pages.find((one) => one.seat === seat);
				page?.raw({ type: "move", id, step: page.table?.step ?? 0, move });
			}
		}
		await wait(1000);
	},
};

const redisAway: Fault = {
	what: "Redis stopped",
	run: async ({ stage: { redis }, long }) => {
		await redis?.kill();
		await wait(Math.min(20_000, long));
		await redis?.start();
	},
};

const postgresRestarted: Fault = {
	what: "PostgreSQL restarted",
	run: async ({ stage: { postgres } }) => {
		await postgres?.kill();
		await postgres?.start();
	},
};

/** Faults for a stage, in their order. */
export const faultsFor = ({ postgres, redis }: Stage): readonly Fault[] => [
	kill,
	...(redis ? [redisAway] : []),
	...(postgres ? [postgresRestarted] : []),
	refreshed,
	replayed,
	moved,
	offline,
];

/** True where everybody is connected again and every game that goes on has had a move acknowledged since. */
export const recovered = ({ pages, games }: FaultTools, since: number): boolean =>
	pages.every(({ open }) => open) &&
	games.every(
		({ pages: [page], acknowledged }) => acknowledged > since || page?.position?.phase === "over",
	);
