// The door to the board: makes the Phaser game in a host element, feeds it models, and wakes it only while something moves.
import Phaser from "phaser";
import type { BoardModel, StrikeModel } from "../viewmodel/board-model.ts";
import type { Cue } from "../viewmodel/cues.ts";
import { layoutFor } from "../viewmodel/layout.ts";
import { durations } from "./motion.ts";
import { BoardScene, type Stage } from "./scene.ts";

export type { Stage } from "./scene.ts";

export type BoardOptions = {
	/** The box the board stands in, CSS px. Behind a short opening the canvas is taller than it. */
	width: number;
	height: number;
	/** What the first frame shows, at rest; an empty sea where it is left out. */
	first?: BoardModel;
	/** Device px per CSS px; the screen's own unless told. */
	density?: number;
	/** `canvas` where there is no WebGL, or in tests. */
	renderer?: "auto" | "canvas";
	/** Parts of an animation as they begin, with the model it leads to; "settled" comes last, once for every update. */
	onStage?: (stage: Stage, model: BoardModel) => void;
	/** Something to be heard happens now, so strong (0..1); not called for what is skipped. */
	onCue?: (cue: Cue, strength: number) => void;
	/** A blow lands; not called for what is skipped. */
	onStrike?: (strike: StrikeModel) => void;
	/** The graphics card took the picture away and does not give it back: the board must be made anew. */
	onLost?: () => void;
	/** How long the card is waited for, ms. */
	patience?: number;
};

export type BoardHandle = {
	/** The canvas, for its label. */
	readonly canvas: HTMLCanvasElement;
	/** Shows a model. With animate false, or where motion is unwanted, its last frame at once. */
	update(model: BoardModel, options?: { animate?: boolean }): void;
	/** Ends any sequence at its last frame. */
	skip(): void;
	/** A new box in CSS px. */
	resize(width: number, height: number): void;
	/** Lets today's traffic drift, or stand still. It stands where motion is unwanted. */
	setDrift(on: boolean): void;
	/** Calls when an update has come to rest and is painted; returns the way to stop. */
	onSettled(run: () => void): () => void;
	/** True while the loop runs. */
	readonly awake: boolean;
	/** Frees the game, its canvas and its textures. */
	destroy(): void;
};

/** Traffic left alone drifts this long, ms, then stands, so that an open page costs nothing. */
const DRIFT_LIMIT = 20_000;
/** Traffic is slow: thirty frames a second are enough for it. */
const DRIFT_STEP = 33;
/** In how many lane changes' time traffic comes to a picture like the first: 12 px a second by the tokens. */
const ROUND = 6;
/** Sprites drawn in one go: a board has some hundreds, and what is more than this would be drawn in two goes. */
const BATCH = 1024;
/** A browser gives a lost context back within a second, or not at all. */
const PATIENCE = 2500;

/** Makes the board in `host`. Resolves when the first frame can be drawn. */
export function createBoard(host: HTMLElement, options: BoardOptions): Promise<BoardHandle> {
	const density = options.density ?? Math.min(globalThis.devicePixelRatio || 1, 3);
	const scene = new BoardScene();
	const settledCalls = new Set<() => void>();
	let driftUntil = 0;
	let driftDue = 0;
	/** Traffic's place on its round, 0..1, and whether it still goes on to the round's end. */
	let flow = 0;
	let flowing = false;
	let dying = false;
	/** How long a round takes, ms. */
	let round = 1;
	let pending = false;
	let last = 0;
	/** The last model shown, as text. */
	let shown = "";
	let given: ReturnType<typeof setTimeout> | undefined;

	const measure = (width: number, height: number) => {
		const layout = layoutFor(width, height);
		const unit = density * layout.scale;
		return {
			layout,
			unit,
			width: Math.max(Math.round(layout.width * unit), 1),
			height: Math.max(Math.round(layout.height * unit), 1),
		};
	};
	let now = measure(options.width, options.height);
	let box = { width: options.width, height: options.height };
	const game = new Phaser.Game({
		type: options.renderer === "canvas" ? Phaser.CANVAS : Phaser.AUTO,
		parent: host,
		width: now.width,
		height: now.height,
		scale: { mode: Phaser.Scale.NONE, zoom: 1 / density },
		backgroundColor: "#0e1828",
		banner: false,
		audio: { noAudio: true },
		input: { keyboard: false, mouse: false, touch: false, gamepad: false },
		disableContextMenu: false,
		// One texture a batch: with several, Phaser picks them by an interpolated number, which rounds to the
		// wrong one on turned sprites with some drivers. Few sprites are drawn, and only while they move.
		// Everything is a painted texture with soft edges, so the costly smoothing of shapes is not needed.
		// Phaser's own measure of a batch is megabytes for the card before the first frame.
		render: { maxTextures: 1, antialias: true, antialiasGL: false, batchSize: BATCH },
		scene,
	});

	const settle = () => {
		document.body.dataset.settled = "true";
		for (const run of [...settledCalls]) run();
	};
	/** The frame in which the loop wakes; 0 = none. Waking draws at once, and what changed the board has time of its own. */
	let waking = 0;
	const wake = () => {
		last = 0;
		if (game.loop.running || waking !== 0) return;
		// where nothing is seen there are no frames
		if (document.hidden) game.loop.wake(true);
		else
			waking = requestAnimationFrame(() => {
				waking = 0;
				game.loop.wake(true);
			});
	};
	scene.onCue = (cue, strength) => options.onCue?.(cue, strength);
	scene.onStrike = (strike) => options.onStrike?.(strike);
	scene.onStage = (stage, model) => {
		if (stage === "settled") pending = true;
		options.onStage?.(stage, model);
	};
	const step = () => {
		const time = performance.now();
		const passed = last === 0 ? 0 : time - last;
		last = time;
		if (document.hidden) scene.line.finish();
		else if (scene.line.busy) scene.line.tick(passed);
		if (!flowing) return;
		driftDue += passed;
		if (driftDue < DRIFT_STEP) return;
		const next = flow + driftDue / round;
		driftDue = 0;
		// A round is always finished: a still board looks the same however it came to rest.
		if (next >= 1 && time >= driftUntil) home();
		else {
			flow = next % 1;
			scene.flow(flow);
		}
	};
	/** Sets traffic going for a round; false where motion is unwanted. */
	const setOut = () => {
		const { lane } = durations(true);
		round = Math.max(lane * ROUND, 1);
		flowing = lane > 0;
		return flowing;
	};
	/** Shows a model, unless it is the one that is shown: that must not cut a sequence short. */
	const show = (model: BoardModel, animate: boolean): boolean => {
		const text = JSON.stringify(model);
		if (text === shown) return false;
		shown = text;
		document.body.dataset.settled = "false";
		scene.show(model, animate);
		return true;
	};
	const home = () => {
		flowing = false;
		flow = 0;
		scene.flow(0);
	};
	const rest = () => {
		// Phaser frees itself in its next frame: a loop put to sleep before would keep everything.
		if (dying || scene.line.busy) return;
		if (pending) {
			pending = false;
			settle();
		}
		if (!flowing) game.loop.sleep();
	};

	return new Promise((resolve) => {
		scene.onReady = () => {
			scene.events.on(Phaser.Scenes.Events.UPDATE, step);
			game.events.on(Phaser.Core.Events.POST_RENDER, rest);
			scene.setLayout(now.layout, now.unit);
			if (options.first) show(options.first, false);
			// Phaser makes its textures anew; what they show is painted again, at rest.
			game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => {
				scene.line.finish();
				given = setTimeout(() => options.onLost?.(), options.patience ?? PATIENCE);
			});
			game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
				clearTimeout(given);
				scene.setLayout(now.layout, now.unit);
				wake();
			});
			resolve({
				canvas: game.canvas,
				update(model, { animate = true } = {}) {
					if (!show(model, animate)) return;
					// Every change sets traffic going for one round: it is seen at its new volume.
					if (animate && scene.line.busy) setOut();
					wake();
				},
				skip() {
					scene.line.finish();
					home();
					wake();
				},
				resize(width, height) {
					// Told the size it has, the board would only paint everything again.
					if (width === box.width && height === box.height) return;
					box = { width, height };
					now = measure(width, height);
					document.body.dataset.settled = "false";
					game.scale.resize(now.width, now.height);
					scene.setLayout(now.layout, now.unit);
					flow = 0;
					wake();
				},
				setDrift(on) {
					flowing = false;
					driftUntil = on && setOut() ? performance.now() + DRIFT_LIMIT : 0;
					if (flowing) wake();
				},
				onSettled(run) {
					settledCalls.add(run);
					return () => settledCalls.delete(run);
				},
				get awake() {
					return game.loop.running || waking !== 0;
				},
				destroy() {
					clearTimeout(given);
					cancelAnimationFrame(waking);
					dying = true;
					settledCalls.clear();
					scene.free();
					game.loop.wake(true);
					game.destroy(true);
				},
			});
		};
	});
}
