// How soon the first page and the first board stand on a slow phone, beside the smallest pages of the same make.
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { initial } from "../../../.ci/sizes.ts";
import { createApp } from "../../../src/server/app.ts";
import { quantile } from "../paired.ts";
import { framesOf } from "./motion.ts";
import { buildPeer, MOVING, type Peer, removePeers } from "./peers.ts";
import { openBrowser, opening, throughNew } from "./phone.ts";
import { longestTask, type Player } from "./tasks.ts";

/** Names of this file's measurements, as `npm run bench` takes them. */
export const CLIENT = [
	"client.firstPage",
	"client.door",
	"client.firstBoard",
	"client.motion",
	"client.longTask",
	"client.initialJs",
];
/** Rounds of peer, product, peer. */
const ROUNDS = 7;
/** Games of which the longest task is told. */
const GAMES = 3;
/** Ms a task may take in play. */
const LONG_TASK = 200;
const PHONE = "4x slower processor, 1.6 Mbit/s, 150 ms, nothing kept";
/** Who plays, and beside what limit the longest task is told. */
const TASKS: readonly [string, Player, string][] = [
	["client.longTask", "phone", `the most a press may take; three months on a phone (${PHONE})`],
	[
		"client.longTask.desk",
		"desk",
		"the most a press may take; three months at 1440x900 on this machine",
	],
];
const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));
/** The address a shared link has: a game at once, no page before it. */
const GAME = "/#/start?seat=us&seed=7";
/** The address that a class's code square has; whether there is such a class, the server says later. */
const DOOR = "/join/ACDEFH";

interface Served {
	address: string;
	stop: () => Promise<void>;
}

/** Serves a built folder as the product is served. */
async function serve(clientDir: string): Promise<Served> {
	const app = await createApp({ version: "0.0.0", clientDir });
	await app.listen({ host: "127.0.0.1", port: 0 });
	const { port } = app.server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		stop: async () => {
			app.server.closeAllConnections();
			await app.close();
		},
	};
}

/** Peer, product, peer, by turns; the peer against itself is the control. */
async function rounds(
	name: string,
	unit: string,
	versus: string,
	peer: () => Promise<number>,
	product: () => Promise<number>,
	say: (text: string) => void,
) {
	const ratios: number[] = [];
	const controls: number[] = [];
	const peers: number[] = [];
	const products: number[] = [];
	await peer();
	await product();
	for (let i = 0; i < ROUNDS; i++) {
		say(`bench: ${name}, round ${i + 1} of ${ROUNDS}`);
		const before = await peer();
		const ours = await product();
		const after = await peer();
		ratios.push((2 * ours) / (before + after));
		controls.push(after / before);
		products.push(ours);
		peers.push(before, after);
	}
	const rounded = (value: number) => Number(value.toPrecision(4));
	return {
		name,
		value: Math.round(quantile(products, 0.5)),
		unit,
		versus,
		peerValue: Math.round(quantile(peers, 0.5)),
		ratio: rounded(quantile(ratios, 0.5)),
		runs: {
			low: rounded(quantile(ratios, 0.25)),
			high: rounded(quantile(ratios, 0.75)),
			pairs: ROUNDS,
			control: rounded(quantile(controls, 0.5)),
		},
	};
}

/** Ms of the longest task in play, beside what a press may take at most. */
async function measureTasks(
	name: string,
	player: Player,
	versus: string,
	browser: Browser,
	address: string,
	say: (text: string) => void,
) {
	const longest: number[] = [];
	for (let i = 0; i < GAMES; i++) {
		say(`bench: ${name}, game ${i + 1} of ${GAMES}`);
		longest.push(await longestTask(browser, address, player, say));
	}
	const ratio = (at: number) => Number((quantile(longest, at) / LONG_TASK).toPrecision(4));
	return {
		name,
		value: Math.round(quantile(longest, 0.5)),
		unit: "ms",
		versus,
		peerValue: LONG_TASK,
		ratio: ratio(0.5),
		runs: { low: ratio(0), high: ratio(1), pairs: GAMES, control: 1 },
	};
}

/** Gzipped kB of what must be there before the first page can be drawn. */
async function measureInitialJs(react: string) {
	const [ours, theirs] = [initial(DIST, "js"), initial(react, "js")];
	const ratio = Number((ours.bytes / theirs.bytes).toPrecision(4));
	const kB = (bytes: number) => Number((bytes / 1000).toFixed(1));
	return {
		name: "client.initialJs",
		value: kB(ours.bytes),
		unit: "kB gz",
		versus: "the smallest React page",
		peerValue: kB(theirs.bytes),
		ratio,
		runs: { low: ratio, high: ratio, pairs: 1, control: 1 },
	};
}

async function measureTimes(
	names: readonly string[],
	browser: Browser,
	addresses: Readonly<Record<Peer | "product", string>>,
	say: (text: string) => void,
) {
	const rows = [];
	const { react, phaser, product } = addresses;
	if (names.includes("client.firstPage"))
		rows.push(
			await rounds(
				"client.firstPage",
				"ms",
				`the smallest React page, both on a phone (${PHONE})`,
				() => opening(browser, react, "heading"),
				() => opening(browser, product, "heading"),
				say,
			),
			await rounds(
				"client.firstPage.frame",
				"ms",
				"the same pages, first frame with anything to read",
				() => opening(browser, react, "frame"),
				() => opening(browser, product, "frame"),
				say,
			),
		);
	if (names.includes("client.door"))
		rows.push(
			await rounds(
				"client.door",
				"ms",
				"the smallest React page; the product from a scanned code until the nickname can be typed and sent, both on that phone",
				() => opening(browser, react, "heading"),
				() => opening(browser, `${product}${DOOR}`, "door"),
				say,
			),
		);
	if (names.includes("client.firstBoard")) {
		const peer = () => opening(browser, phaser, "board");
		rows.push(
			await rounds(
				"client.firstBoard",
				"ms",
				`the smallest Phaser page, both opened directly on a phone (${PHONE})`,
				peer,
				() => opening(browser, `${product}${GAME}`, "board"),
				say,
			),
			await rounds(
				"client.firstBoard.fromNew",
				"ms",
				"the smallest Phaser page opened directly; the product from the press of the button, by way of the first page and the settings, each looked at for 3 s",
				peer,
				() => throughNew(browser, product),
				say,
			),
		);
	}
	if (names.includes("client.motion"))
		rows.push(
			await rounds(
				"client.motion",
				"frames/s",
				`the smallest Phaser page with ${MOVING} sprites; both on a canvas of 1440x375, the board with lanes that thin as well`,
				() => framesOf(browser, addresses.sprites),
				() => framesOf(browser, addresses.traffic),
				say,
			),
		);
	return rows;
}

/** Measures what of `names` is of this file. The client must have been built (`buildClient`). */
export async function measureClient(names: readonly string[], say: (text: string) => void) {
	say("bench: building the smallest pages");
	const peers = ["react", "phaser", "sprites", "traffic"] as const;
	const folders: string[] = [];
	for (const peer of peers) folders.push(await buildPeer(peer));
	const served: Served[] = [];
	const browser = await openBrowser();
	try {
		const places = await Promise.all(
			[...folders, DIST].map(async (folder) => {
				const one = await serve(folder);
				served.push(one);
				return one.address;
			}),
		);
		const addresses = Object.fromEntries(
			[...peers, "product"].map((name, n) => [name, places[n]]),
		) as Record<Peer | "product", string>;
		const rows = await measureTimes(names, browser, addresses, say);
		if (names.includes("client.longTask"))
			for (const [name, player, versus] of TASKS)
				rows.push(await measureTasks(name, player, versus, browser, addresses.product, say));
		if (names.includes("client.initialJs")) rows.push(await measureInitialJs(folders[0] as string));
		return rows;
	} finally {
		await browser.close();
		await Promise.all(served.map(({ stop }) => stop()));
		await removePeers();
	}
}
