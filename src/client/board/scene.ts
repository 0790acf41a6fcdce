// The board's one scene: holds the views, hands them each new model, and lets the loop sleep when nothing moves.
import Phaser from "phaser";
import type { BoardModel, LaneId, LaneModel } from "../viewmodel/board-model.ts";
import { changesBetween, scheduleOf } from "../viewmodel/changes.ts";
import { pointAtX } from "../viewmodel/curve.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { cardLines, type LinkPlace, linkPlaces } from "../viewmodel/links.ts";
import { emblemEnds, type PlacedGate, placeGates, placeTags } from "../viewmodel/places.ts";
import { Bakery, type Sheet } from "./bakery.ts";
import { paintCalendar } from "./calendar-paint.ts";
import { GateView } from "./gate-view.ts";
import { type LanePlace, LaneView } from "./lane-view.ts";
import { paintMap, paintStrip } from "./map.ts";
import { durations, easeBoth, Timeline } from "./motion.ts";
import { type Move, TableView } from "./table-view.ts";
import { crackArea, paintCrack, paintLinks, paintTies, tieAreas, waysArea } from "./ways-paint.ts";

const DEPTH = {
	map: 0,
	lane: 1,
	tie: 2,
	gate: 3,
	link: 4,
	table: 5,
	line: 6,
	crack: 7,
	calendar: 8,
};
/** How dark things go that are not looked at. */
const DIM = { lane: 0.32, laneOnPhone: 0.42, gate: 0.35, tie: 0.3 };

type SheetName = "map" | "tieCn" | "tieUs" | "link" | "line" | "crack" | "calendar";
export type Stage = "cause" | "chips" | "lines" | "numbers" | "settled";

export class BoardScene extends Phaser.Scene {
	readonly line = new Timeline();
	onStage: (stage: Stage) => void = () => {};
	onReady: () => void = () => {};
	#bakery!: Bakery;
	#layout: BoardLayout | null = null;
	#model: BoardModel | null = null;
	#lanes = new Map<LaneId, LaneView>();
	#gates = new Map<string, GateView>();
	#table: TableView | null = null;
	#sheets: Partial<Record<SheetName, Sheet | undefined>> = {};

	constructor() {
		super("board");
	}

	create(): void {
		this.#bakery = new Bakery(this);
		this.cameras.main.setOrigin(0, 0);
		this.onReady();
	}

	/** Kept textures, for tests and for freeing. */
	get textureCount(): number {
		return this.#bakery.size;
	}

	/** Takes a new size: everything is laid out and painted anew, at rest. */
	setLayout(layout: BoardLayout, density: number): void {
		this.#clear();
		this.#layout = layout;
		this.#bakery.setDensity(density);
		this.cameras.main.setZoom(density);
		const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
		const map = this.#bakery.sheet(whole);
		map.image.setDepth(DEPTH.map);
		map.paint((pen) => (layout.kind === "phone" ? paintStrip(pen, layout) : paintMap(pen, layout)));
		this.#sheets.map = map;
		for (const [name, area] of tieAreas(layout)) {
			const sheet = this.#bakery.sheet(area);
			sheet.image.setDepth(DEPTH.tie);
			this.#sheets[name] = sheet;
		}
		if (layout.kind !== "phone") {
			this.#sheets.crack = this.#bakery.sheet(crackArea(layout));
			this.#sheets.crack.image.setDepth(DEPTH.crack);
			this.#sheets.calendar = this.#bakery.sheet(layout.calendar);
			this.#sheets.calendar.image.setDepth(DEPTH.calendar);
			this.#table = new TableView(this.#bakery, DEPTH.table);
		}
		const model = this.#model;
		this.#model = null;
		if (model) this.show(model, false);
	}

	/** Shows a model; with `animate`, what changed since the last one plays from cause to effect. */
	show(model: BoardModel, animate: boolean): void {
		const layout = this.#layout;
		if (layout === null) {
			this.#model = model;
			return;
		}
		this.line.finish();
		const before = this.#model;
		this.#model = model;
		const changes = changesBetween(before, model);
		const time = durations(animate && before !== null);
		const schedule = scheduleOf(changes, time);
		const move = schedule.total > 0 ? { changes, schedule, line: this.line } : null;
		const gates = this.#showGates(model, layout, move);
		this.#showLanes(model, layout, gates, move);
		this.#paintWays(model, layout, gates, move);
		this.#table?.show(model.table, layout, move);
		this.#showCrack(model, layout, move);
		if (model.calendar !== before?.calendar)
			this.#sheets.calendar?.paint((pen) => {
				pen.translate(layout.calendar.x, layout.calendar.y);
				paintCalendar(pen, model.calendar, layout.calendar, layout.text);
			});
		if (move === null) {
			this.onStage("settled");
			return;
		}
		this.onStage("cause");
		this.line.call(schedule.turn.end, () => this.onStage("chips"));
		this.line.call(schedule.drop.end, () => this.onStage("lines"));
		this.line.call(schedule.numbers, () => this.onStage("numbers"));
		this.line.call(schedule.total, () => this.onStage("settled"));
	}

	/** Moves today's traffic on. */
	drift(ms: number): void {
		for (const lane of this.#lanes.values()) lane.drift(ms);
	}

	#showLanes(
		model: BoardModel,
		layout: BoardLayout,
		gates: readonly PlacedGate[],
		move: Move | null,
	): void {
		for (const lane of model.lanes) {
			const place = lanePlace(lane, layout, gates);
			const old = this.#lanes.get(lane.id);
			const view = old ?? new LaneView(this.#bakery, lane, place, DEPTH.lane);
			this.#lanes.set(lane.id, view);
			const change = move?.changes.lanes.find((one) => one.id === lane.id);
			const start =
				gates.find((one) => one.gate.id === change?.gate)?.at ??
				(lane.flow === "west" ? place.path.length : 0);
			const draw = (t: number) => {
				if (change) view.change(change.from, change.to, start, t);
			};
			const show = () => {
				view.show(lane, place, DEPTH.lane);
				if (move) draw(0);
			};
			if (move?.changes.reveal) move.line.call(move.schedule.drop.end, show);
			else show();
			if (move && change) move.line.add(move.schedule.lane, draw, easeBoth);
			const dim = layout.kind === "phone" ? DIM.laneOnPhone : DIM.lane;
			const alpha = model.focus === null || model.focus.lanes.includes(lane.id) ? 1 : dim;
			const from = view.alpha;
			if (move && from !== alpha)
				move.line.add(move.schedule.fade, (t) => view.setAlpha(from + (alpha - from) * t));
			else view.setAlpha(alpha);
		}
	}

	#showGates(model: BoardModel, layout: BoardLayout, move: Move | null): PlacedGate[] {
		const tags = placeTags(model.tags, layout);
		const placed = model.lanes.flatMap((lane) => placeGates(lane, tags, layout));
		const keep = new Set(placed.map((one) => one.gate.id));
		for (const [id, view] of this.#gates)
			if (!keep.has(id)) {
				view.destroy();
				this.#gates.delete(id);
			}
		const size = layout.kind === "phone" ? 0.72 : 1;
		for (const place of placed) {
			const old = this.#gates.get(place.gate.id);
			const ringed = old?.place.gate.ringed ?? false;
			const view = old ?? new GateView(this.#bakery, place, size, DEPTH.gate);
			this.#gates.set(place.gate.id, view);
			const change = move?.changes.gates.find((one) => one.id === place.gate.id);
			const show = () => {
				view.show(place);
				view.setAlpha(isDim(model, place) ? DIM.gate : 1);
				if (move && change) view.setClosed(change.from);
				if (move && place.gate.ringed && !ringed) view.setRing(0);
			};
			// While cards turn, a valve must not tell what lies on them.
			if (!move?.changes.reveal) show();
			else {
				if (old === undefined) view.setAlpha(0);
				move.line.call(move.schedule.drop.end, show);
			}
			if (move && place.gate.ringed && !ringed)
				move.line.add(change ? move.schedule.ring : move.schedule.fade, (t) => view.setRing(t));
			if (move && change && change.from !== change.to)
				move.line.add(move.schedule.gate, (t) =>
					view.setClosed(change.from + (change.to - change.from) * t),
				);
		}
		return placed;
	}

	#paintWays(
		model: BoardModel,
		layout: BoardLayout,
		gates: readonly PlacedGate[],
		move: Move | null,
	): void {
		const dim = (gate: PlacedGate) => (isDim(model, gate) ? DIM.tie : 1);
		for (const name of ["tieCn", "tieUs"] as const)
			this.#sheets[name]?.paint((pen) => paintTies(pen, gates, dim));
		const links = linkPlaces(model, layout);
		const lines = cardLines(model, layout);
		const grows = move?.changes.focus && links.length > 0 ? move.schedule.links : null;
		this.#way("link", links, grows, move);
		const reveals = move?.changes.reveal && lines.length > 0 ? move.schedule.line : null;
		this.#way("line", lines, reveals, move);
	}

	/** Dotted ways have a sheet only while there are any. */
	#way(
		name: "link" | "line",
		ways: readonly LinkPlace[],
		span: { start: number; end: number } | null,
		move: Move | null,
	): void {
		this.#sheets[name]?.destroy();
		this.#sheets[name] = undefined;
		if (ways.length === 0) return;
		const sheet = this.#bakery.sheet(waysArea(ways));
		sheet.image.setDepth(DEPTH[name]);
		this.#sheets[name] = sheet;
		const draw = (share: number) => sheet.paint((pen) => paintLinks(pen, ways, share));
		draw(span ? 0 : 1);
		if (move && span) move.line.add(span, draw, easeBoth);
	}

	#showCrack(model: BoardModel, layout: BoardLayout, move: Move | null): void {
		const sheet = this.#sheets.crack;
		if (sheet === undefined) return;
		const { crack } = model;
		const change = move?.changes.crack ?? null;
		const draw = (t: number) =>
			sheet.paint((pen) => {
				if (crack === "none") return;
				paintCrack(pen, layout, change === "opens" ? t : 1, crack === "mended" ? t : 0);
			});
		draw(change === null ? 1 : 0);
		if (move && change) move.line.add(move.schedule.crack, draw);
	}

	#clear(): void {
		this.line.finish();
		for (const view of this.#lanes.values()) view.destroy();
		for (const view of this.#gates.values()) view.destroy();
		for (const sheet of Object.values(this.#sheets)) sheet?.destroy();
		this.#table?.destroy();
		this.#lanes.clear();
		this.#gates.clear();
		this.#sheets = {};
		this.#table = null;
	}

	/** Frees every view and texture. */
	free(): void {
		this.#clear();
		this.#bakery?.clear();
	}
}

function isDim(model: BoardModel, { gate, lane }: PlacedGate): boolean {
	if (model.focus === null || model.focus.tags.includes(gate.id)) return false;
	return !model.focus.lanes.includes(lane) || gate.state === "off";
}

function lanePlace(lane: LaneModel, layout: BoardLayout, gates: readonly PlacedGate[]): LanePlace {
	const path = layout.lanes[lane.id];
	const phone = layout.kind === "phone";
	const own = gates.filter((gate) => gate.lane === lane.id);
	const end = emblemEnds(layout).find((one) => one.lane === lane.id);
	const middle = pointAtX(path, layout.width / 2);
	return {
		path,
		channel: layout.channel,
		spacing: phone ? 28 : 34,
		margin: phone ? 21 : 56,
		clear: [
			...own.map(({ at }) => ({ at, radius: phone ? 12 : 19 })),
			...(phone ? [{ at: middle.at, radius: 18 }] : []),
		],
		emblem: phone
			? { ...middle, radius: 12.5, icon: 16 }
			: end
				? { ...end.at, radius: 17, icon: 20 }
				: null,
	};
}
