// A valve on its lane, with its rings; moves its jaws by showing the next painted step.
import type Phaser from "phaser";
import type { PlacedGate } from "../viewmodel/places.ts";
import type { Bakery } from "./bakery.ts";
import { GATE_BOX, GATE_STEPS, paintGate } from "./gate-paint.ts";
import { paintRings } from "./lane-paint.ts";

const RING_BOX = { x: -34, y: -34, width: 68, height: 68 };

export class GateView {
	#bakery: Bakery;
	#image: Phaser.GameObjects.Image;
	#rings: Phaser.GameObjects.Image;
	#place: PlacedGate;
	#size: number;

	/** `size` shrinks the valve on a phone, 1 elsewhere. */
	constructor(bakery: Bakery, place: PlacedGate, size: number, depth: number) {
		this.#bakery = bakery;
		this.#place = place;
		this.#size = size;
		this.#rings = bakery.sprite("rings", RING_BOX, paintRings).setDepth(depth - 0.1);
		const { seat, state } = place.gate;
		this.#image = bakery
			.sprite(this.#key(0), GATE_BOX, (pen) => paintGate(pen, seat, state, 0))
			.setDepth(depth);
		this.show(place);
	}

	get place(): PlacedGate {
		return this.#place;
	}

	/** Takes a new place and state at once. */
	show(place: PlacedGate): void {
		this.#place = place;
		const scale = this.#size / this.#bakery.density;
		for (const image of [this.#image, this.#rings])
			image.setPosition(place.x, place.y).setRotation(place.angle).setScale(scale);
		this.setClosed(place.gate.closed);
		this.setRing(place.gate.ringed ? 1 : 0);
	}

	/** Jaws at 0 open .. 1 shut. */
	setClosed(closed: number): void {
		const step = Math.round(Math.min(Math.max(closed, 0), 1) * GATE_STEPS);
		const { seat, state } = this.#place.gate;
		const key = this.#bakery.texture(this.#key(step), GATE_BOX, (pen) =>
			paintGate(pen, seat, state, step / GATE_STEPS),
		);
		this.#image.setTexture(key);
	}

	/** Rings fade in and shrink onto the valve. */
	setRing(t: number): void {
		const shown = this.#place.gate.ringed;
		this.#rings.setVisible(shown && t > 0);
		this.#rings.setAlpha(t).setScale(((1 + (1 - t) * 0.5) * this.#size) / this.#bakery.density);
	}

	setAlpha(alpha: number): void {
		this.#image.setAlpha(alpha);
	}

	destroy(): void {
		this.#image.destroy();
		this.#rings.destroy();
	}

	#key(step: number): string {
		const { seat, state } = this.#place.gate;
		const look = state === "selected" ? "announced" : state;
		return look === "force" ? `gate:${seat}:force:${step}` : `gate:${seat}:${look}`;
	}
}
