// The board's one scene: holds the views, hands them each new model, and lets the loop sleep when nothing moves.
import Phaser from "phaser";
import type { BoardModel, LaneId, StrikeModel } from "../viewmodel/board-model.ts";
import { type Changes, changesBetween } from "../viewmodel/changes.ts";
import { type Cue, cuesOf } from "../viewmodel/cues.ts";
import { phoneLabels } from "../viewmodel/labels.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { type PlacedGate, placeGates, placeTags } from "../viewmodel/places.ts";
import { scheduleOf, strikeOn } from "../viewmodel/schedule.ts";
import { Bakery, type Sheet } from "./bakery.ts";
import { GateView } from "./gate-view.ts";
import { lanePlace } from "./lane-place.ts";
import { LaneView } from "./lane-view.ts";
import { paintMap, paintStrip } from "./map.ts";
import { durations, easeBoth, easeLay, easeOut, FULL, Timeline } from "./motion.ts";
import { SmokeView } from "./smoke.ts";
import { StrikeView } from "./strike-view.ts";
import { type Move, TableView } from "./table-view.ts";
import { WaysView } from "./ways-view.ts";

/** From the sea up; ties, ways and the crack lie between (ways-view.ts). */
const DEPTH = { map: 0, lane: 1, house: 2.5, gate: 3, table: 5, strike: 6.5 };
/** How dark things go that are not looked at. */
const DIM = { lane: 0.32, laneOnPhone: 0.42, gate: 0.35, aside: 0.6, tie: 0.3 };

export type Stage = "deal" | "cause" | "chips" | "lines" | "numbers" | "settled";

export class BoardScene extends Phaser.Scene {
	readonly line = new Timeline();
	/** A part of a sequence begins; with the model it leads to, for one may overtake another. */
	onStage: (stage: Stage, model: BoardModel) => void = () => {};
	/** A cue, and how strong it is, 0..1. */
	onCue: (cue: Cue, strength: number) => void = () => {};
	/** A blow lands; not called for what is skipped. */
	onStrike: (strike: StrikeModel) => void = () => {};
	onReady: () => void = () => {};
	#bakery!: Bakery;
	#layout: BoardLayout | null = null;
	#model: BoardModel | null = null;
	#lanes = new Map<LaneId, LaneView>();
	#gates = new Map<string, GateView>();
	#table: TableView | null = null;
	#map: Sheet | null = null;
	#ways: WaysView | null = null;
	#smoke: SmokeView | null = null;
	#strikes: StrikeView | null = null;
	#heard: ReturnType<typeof setTimeout> | undefined;
	/** How far traffic stands from home, 0..1 of the way after which the picture is the same again. */
	#flow = 0;

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
		this.#map = map;
		this.#ways = new WaysView(this.#bakery, layout);
		this.#smoke = new SmokeView(this.#bakery, layout, DEPTH.house);
		this.#strikes = new StrikeView(this.#bakery, layout, DEPTH.strike);
		if (layout.kind !== "phone") this.#table = new TableView(this.#bakery, DEPTH.table);
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
		const dim = (gate: PlacedGate) => (isDim(model, gate) ? DIM.tie : 1);
		this.#ways?.show(model, before, gates, dim, move);
		this.#table?.show(model.table, model, layout, move);
		this.#showSmoke(model, move);
		this.#strikes?.show(model, move, (strike) => this.onStrike(strike));
		const tell = (stage: Stage) => this.onStage(stage, model);
		clearTimeout(this.#heard);
		if (move === null) {
			if (animate) this.#hear(changes);
			tell("settled");
			return;
		}
		for (const { cue, at, strength } of cuesOf(changes, schedule)) {
			// What is heard at once is heard even where the next change overtakes this one.
			if (at <= 0) this.onCue(cue, strength);
			else this.line.pass(at, () => this.onCue(cue, strength));
		}
		tell(changes.deal ? "deal" : "cause");
		if (changes.deal) this.line.call(schedule.stamp.end, () => tell("cause"));
		this.line.call(schedule.turn.end, () => tell("chips"));
		this.line.call(schedule.drop.end, () => tell("lines"));
		this.line.call(schedule.numbers, () => tell("numbers"));
		this.line.call(schedule.total, () => tell("settled"));
	}

	/** Where nothing moves the ear is still told, in the same order and time. */
	#hear(changes: Changes): void {
		const cues = cuesOf(changes, scheduleOf(changes, FULL));
		const next = (index: number, now: number) => {
			const one = cues[index];
			if (one === undefined) return;
			this.#heard = setTimeout(() => {
				this.onCue(one.cue, one.strength);
				next(index + 1, one.at);
			}, one.at - now);
		};
		next(0, 0);
	}

	/** Moves today's traffic on to a share 0..1 of the way after which the picture is the same again. */
	flow(share: number): void {
		this.#smoke?.drift((share - this.#flow + 1) % 1);
		if (share === 0) this.#smoke?.home();
		this.#flow = share;
		for (const lane of this.#lanes.values()) lane.drift(share);
	}

	#showLanes(
		model: BoardModel,
		layout: BoardLayout,
		gates: readonly PlacedGate[],
		move: Move | null,
	): void {
		const names = layout.kind === "phone" ? phoneLabels(model, layout) : [];
		for (const [index, lane] of model.lanes.entries()) {
			const place = lanePlace(lane, layout, gates, names[index]);
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
			if (move && change) {
				const blow = strikeOn(move.schedule, change.gate);
				move.line.add(blow?.lane ?? move.schedule.lane, draw, blow ? easeOut : easeBoth);
			}
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
			// A measure comes up where it was announced: first its dashed ghost, in force the solid jaws through it.
			const comes = change !== undefined && change.was !== place.gate.state;
			const show = () => {
				if (comes && old !== undefined) view.haunt();
				view.show(place, comes);
				view.setAlpha(isDim(model, place) ? DIM.gate : place.aside ? DIM.aside : 1);
				if (move && change) view.setClosed(change.from);
				if (move && comes) view.appear(0);
				if (move && place.gate.ringed && !ringed) view.setRing(0);
			};
			const blow = move ? strikeOn(move.schedule, place.gate.id) : undefined;
			// While cards turn, a valve must not tell what lies on them; one that is struck waits for its blow.
			if (!move?.changes.reveal && !blow) show();
			else {
				if (old === undefined) view.setAlpha(0);
				move?.line.call(blow?.land ?? move.schedule.drop.end, show);
			}
			if (move === null) continue;
			const { schedule, line } = move;
			if (blow) line.add({ start: blow.land, end: blow.end }, (t) => view.recoil(t));
			if (place.gate.ringed && !ringed)
				line.add(blow?.gate ?? (change ? schedule.ring : schedule.fade), (t) => view.setRing(t));
			if (comes) {
				const { ring, gate } = schedule;
				const half = { start: ring.start, end: ring.end + (gate.end - gate.start) * 0.5 };
				line.add(blow?.gate ?? half, (t) => view.appear(t));
			}
			if (change && change.from !== change.to)
				line.add(
					blow?.gate ?? schedule.gate,
					(t) => view.setClosed(change.from + (change.to - change.from) * t),
					blow ? easeLay : undefined,
				);
		}
		return placed;
	}

	#showSmoke({ industry, focus }: BoardModel, move: Move | null): void {
		const smoke = this.#smoke;
		if (smoke === null) return;
		for (const which of ["works", "plant"] as const) {
			const change = move?.changes[which];
			smoke.pace(which, change ? change.from : industry[which].running);
			if (move && change)
				move.line.add(which === "works" ? move.schedule.gate : move.schedule.plant, (t) =>
					smoke.pace(which, change.from + (change.to - change.from) * t),
				);
		}
		smoke.setAlpha(focus === null || focus.lanes.includes("magnets") ? 1 : DIM.gate);
	}

	#clear(): void {
		this.line.finish();
		for (const view of this.#lanes.values()) view.destroy();
		for (const view of this.#gates.values()) view.destroy();
		this.#map?.destroy();
		this.#ways?.destroy();
		this.#smoke?.destroy();
		this.#strikes?.destroy();
		this.#table?.destroy();
		this.#lanes.clear();
		this.#gates.clear();
		this.#map = null;
		this.#ways = null;
		this.#smoke = null;
		this.#strikes = null;
		this.#table = null;
		this.#flow = 0;
	}

	/** Frees every view and texture. */
	free(): void {
		clearTimeout(this.#heard);
		this.#clear();
		this.#bakery?.clear();
	}
}

function isDim(model: BoardModel, { gate, lane }: PlacedGate): boolean {
	if (model.focus === null || model.focus.tags.includes(gate.id)) return false;
	return !model.focus.lanes.includes(lane) || gate.state === "off";
}
