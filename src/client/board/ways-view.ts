// The thin things over the board that are painted anew as they grow: ties, dotted ways, the crack, the calendar, the dark of a rupture.
import type { BoardModel } from "../viewmodel/board-model.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { cardLines, type LinkPlace, linkPlaces } from "../viewmodel/links.ts";
import type { PlacedGate } from "../viewmodel/places.ts";
import type { Bakery, Sheet } from "./bakery.ts";
import { paintCalendar } from "./calendar-paint.ts";
import { crackArea, paintCrack } from "./crack-paint.ts";
import { easeBoth } from "./motion.ts";
import type { Move } from "./table-view.ts";
import { paintLinks, paintTies, tieAreas, waysArea } from "./ways-paint.ts";

/** From the sea up; lanes, valves and the table lie between (scene.ts). */
const DEPTH = { tie: 2, link: 4, dark: 4.5, line: 4.6, crack: 7, calendar: 8 };
/** How dark the sea goes when relations rupture. */
const NIGHT = 0.62;

type Name = "tieCn" | "tieUs" | "link" | "line" | "crack" | "dark" | "calendar";

export class WaysView {
	#bakery: Bakery;
	#layout: BoardLayout;
	#sheets: Partial<Record<Name, Sheet | undefined>> = {};

	constructor(bakery: Bakery, layout: BoardLayout) {
		this.#bakery = bakery;
		this.#layout = layout;
		for (const [name, area] of tieAreas(layout)) this.#add(name, area, DEPTH.tie);
		if (layout.kind === "phone") return;
		this.#add("crack", crackArea(layout), DEPTH.crack);
		this.#add("calendar", layout.calendar, DEPTH.calendar);
	}

	/** Paints everything for a model; `dim` is how bright a valve's tie is. */
	show(
		model: BoardModel,
		before: BoardModel | null,
		gates: readonly PlacedGate[],
		dim: (gate: PlacedGate) => number,
		move: Move | null,
	): void {
		for (const name of ["tieCn", "tieUs"] as const)
			this.#sheets[name]?.paint((pen) => paintTies(pen, gates, dim));
		const links = linkPlaces(model, this.#layout);
		const lines = cardLines(model, this.#layout);
		this.#way("link", links, move?.changes.focus ? move.schedule.links : null, move);
		this.#way("line", lines, move?.changes.reveal ? lineTime(move) : null, move);
		this.#crack(model, move);
		this.#dark(model, move);
		const { calendar, text } = this.#layout;
		if (model.calendar !== before?.calendar)
			this.#sheets.calendar?.paint((pen) => {
				pen.translate(calendar.x, calendar.y);
				paintCalendar(pen, model.calendar, calendar, text);
			});
	}

	destroy(): void {
		for (const sheet of Object.values(this.#sheets)) sheet?.destroy();
		this.#sheets = {};
	}

	#add(name: Name, area: { x: number; y: number; width: number; height: number }, depth: number) {
		const sheet = this.#bakery.sheet(area);
		sheet.image.setDepth(depth);
		this.#sheets[name] = sheet;
		return sheet;
	}

	#drop(name: Name): void {
		this.#sheets[name]?.destroy();
		this.#sheets[name] = undefined;
	}

	/** Dotted ways have a sheet only while there are any. */
	#way(
		name: "link" | "line",
		ways: readonly LinkPlace[],
		span: { start: number; end: number } | null,
		move: Move | null,
	): void {
		this.#drop(name);
		if (ways.length === 0) return;
		const sheet = this.#add(name, waysArea(ways), DEPTH[name]);
		const draw = (share: number) => sheet.paint((pen) => paintLinks(pen, ways, share));
		draw(span ? 0 : 1);
		if (move && span) move.line.add(span, draw, easeBoth);
	}

	#crack({ crack, table }: BoardModel, move: Move | null): void {
		const sheet = this.#sheets.crack;
		if (sheet === undefined) return;
		const change = move?.changes.crack ?? null;
		const covered = table.mode === "offer" || table.mode === "story";
		const draw = (t: number) =>
			sheet.paint((pen) => {
				if (crack === "none") return;
				const grown = change === "opens" ? t : 1;
				paintCrack(pen, this.#layout, grown, crack === "mended" ? t : 0, covered);
			});
		draw(change === null ? 1 : 0);
		if (move && change) move.line.add(move.schedule.crack, draw);
	}

	/** Sea, lanes and valves go dark after a rupture; table and calendar are still read. */
	#dark({ ruptured }: BoardModel, move: Move | null): void {
		this.#drop("dark");
		if (!ruptured) return;
		const { width, height } = this.#layout;
		const sheet = this.#add("dark", { x: 0, y: 0, width, height }, DEPTH.dark);
		const { image } = sheet;
		sheet.paint((pen) => {
			pen.fillStyle = "#04070d";
			pen.fillRect(0, 0, width, height);
		});
		image.setAlpha(NIGHT);
		if (!move?.changes.dark) return;
		image.setAlpha(0);
		move.line.add(move.schedule.dark, (t) => image.setAlpha(NIGHT * t));
	}
}

/** The dotted line runs with the blow that it belongs to. */
function lineTime({ changes, schedule }: Move): { start: number; end: number } {
	const blow = schedule.strikes[changes.strikes.findIndex(({ lit }) => lit)];
	return blow ? { start: blow.lift, end: blow.land } : schedule.line;
}
