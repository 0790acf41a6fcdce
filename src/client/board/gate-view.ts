// A valve on its lane, with its rings and, on the licence tap, its handwheel; moves its jaws by showing the next painted step.
import type Phaser from "phaser";
import type { PlacedGate } from "../viewmodel/places.ts";
import type { Bakery } from "./bakery.ts";
import { GATE_BOX, GATE_STEPS, paintGate, paintWheel, WHEEL_BOX } from "./gate-paint.ts";
import { paintRings } from "./lane-paint.ts";

const RING_BOX = { x: -34, y: -34, width: 68, height: 68 };
/** What a valve beside the one that is asked for keeps of its size. */
const ASIDE = 0.74;
/** The lever whose valve is a tap. */
const TAP = "cn.tap";
/** Where the wheel sits on its valve, and how far it turns from open to shut, radians. */
const WHEEL_Y = -30;
const WHEEL_TURN = Math.PI * 1.5;
/** How far a blow pushes a valve, px. */
const RECOIL = 5;

type Image = Phaser.GameObjects.Image;

export class GateView {
	#bakery: Bakery;
	#image: Image;
	#rings: Image;
	#wheel: Image | null = null;
	/** The former state while the new one fades in over it. */
	#ghost: Image | null = null;
	#place: PlacedGate;
	#size: number;
	#alpha = 1;

	/** `size` shrinks the valve on a phone, 1 elsewhere. */
	constructor(bakery: Bakery, place: PlacedGate, size: number, depth: number) {
		this.#bakery = bakery;
		this.#place = place;
		this.#size = size;
		this.#rings = bakery.sprite("rings", RING_BOX, paintRings).setDepth(depth - 0.1);
		this.#image = bakery
			.sprite(this.#key(0), GATE_BOX, (pen) => this.#paint(pen, 0))
			.setDepth(depth);
		if (place.gate.lever === TAP && size === 1)
			this.#wheel = bakery
				.sprite(`wheel:${place.gate.seat}`, WHEEL_BOX, (pen) => paintWheel(pen, place.gate.seat))
				.setDepth(depth + 0.1);
		this.show(place);
	}

	get place(): PlacedGate {
		return this.#place;
	}

	get #scale(): number {
		return (this.#size * (this.#place.aside ? ASIDE : 1)) / this.#bakery.density;
	}

	/** Takes a new place and state at once; with `haunted` a ghost of the old one stays until `appear` is through. */
	show(place: PlacedGate, haunted = false): void {
		this.#place = place;
		if (!haunted) this.#dropGhost();
		const scale = this.#scale;
		for (const image of [this.#image, this.#rings])
			image.setPosition(place.x, place.y).setRotation(place.angle).setScale(scale);
		this.#wheel
			?.setPosition(
				place.x - Math.sin(place.angle) * WHEEL_Y,
				place.y + Math.cos(place.angle) * WHEEL_Y,
			)
			.setScale(scale);
		this.setClosed(place.gate.closed);
		this.setRing(place.gate.ringed ? 1 : 0);
	}

	/** Keeps what is seen now as a ghost, so that the state given next can come up through it. */
	haunt(): void {
		this.#dropGhost();
		const { x, y, rotation, scale, depth, originX, originY } = this.#image;
		this.#ghost = this.#bakery.scene.add
			.image(x, y, this.#image.texture.key)
			.setOrigin(originX, originY)
			.setRotation(rotation)
			.setScale(scale)
			.setDepth(depth - 0.05);
	}

	/** Comes up through the ghost of what stood here, or out of nothing: larger first, then in its place; 0..1. */
	appear(t: number): void {
		this.#ghost?.setAlpha(this.#alpha * (1 - t));
		this.#image.setAlpha(this.#alpha * t).setScale(this.#scale * (1 + 0.35 * (1 - t)));
		if (t >= 1) this.#dropGhost();
	}

	/** Jaws at 0 open .. 1 shut. */
	setClosed(closed: number): void {
		const step = Math.round(Math.min(Math.max(closed, 0), 1) * GATE_STEPS);
		const key = this.#bakery.texture(this.#key(step), GATE_BOX, (pen) =>
			this.#paint(pen, step / GATE_STEPS),
		);
		this.#image.setTexture(key);
		this.#wheel?.setRotation(this.#place.angle + closed * WHEEL_TURN);
	}

	/** Rings fade in and shrink onto the valve. */
	setRing(t: number): void {
		const shown = this.#place.gate.ringed;
		this.#rings.setVisible(shown && t > 0);
		this.#rings.setAlpha(t).setScale((1 + (1 - t) * 0.5) * this.#scale);
	}

	/** Gives way to a blow and comes back; 0..1. Px are along the lane, away from the owner's shore. */
	recoil(t: number): void {
		const { x, y, angle, gate } = this.#place;
		const way = Math.sin(t * Math.PI * 2) * RECOIL * (1 - t) * (gate.seat === "cn" ? 1 : -1);
		this.#image.setPosition(x + Math.cos(angle) * way, y + Math.sin(angle) * way);
	}

	setAlpha(alpha: number): void {
		this.#alpha = alpha;
		this.#image.setAlpha(alpha);
		this.#wheel?.setAlpha(alpha);
	}

	destroy(): void {
		this.#image.destroy();
		this.#rings.destroy();
		this.#wheel?.destroy();
		this.#dropGhost();
	}

	#dropGhost(): void {
		this.#ghost?.destroy();
		this.#ghost = null;
	}

	#paint(pen: CanvasRenderingContext2D, closed: number): void {
		const { seat, state } = this.#place.gate;
		paintGate(pen, seat, state, closed);
	}

	#key(step: number): string {
		const { seat, state } = this.#place.gate;
		const look = state === "selected" ? "announced" : state;
		return look === "force" ? `gate:${seat}:force:${step}` : `gate:${seat}:${look}`;
	}
}
