// The month's blows: each chip is lifted, strikes its valve, stirs up paper, and stays there for as long as the page tells of it.
import type Phaser from "phaser";
import type { BoardModel, StrikeModel } from "../viewmodel/board-model.ts";
import { cubicAt } from "../viewmodel/curve.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import type { StrikeTime } from "../viewmodel/schedule.ts";
import { type StrikePlace, strikePlaces } from "../viewmodel/strike-places.ts";
import type { Bakery } from "./bakery.ts";
import { easeBoth, easeStrike, type Timeline } from "./motion.ts";
import { CHIP_AREA, paintStack } from "./piece-paint.ts";
import { FLECK_AREA, FLECKS, paintFleck, paintLanding, RING_AREA } from "./strike-paint.ts";
import type { Move } from "./table-view.ts";

type Image = Phaser.GameObjects.Image;

/** How high a chip is lifted before it strikes, px; how much larger it then is, and how large it lands. */
const LIFT = { rise: 20, size: 1.16, lands: 0.74 } as const;
/** Of its time after the landing a chip lies still for this share; then it moves aside. */
const STILL = 0.34;
/** Ring and flecks of a blow of 1 and what each step adds. */
const RING = { least: 0.55, step: 0.13 } as const;
const DUST = { least: 5, step: 2, reach: 30, further: 7, fall: 16 } as const;

export class StrikeView {
	#bakery: Bakery;
	#layout: BoardLayout;
	#depth: number;
	#images: Image[] = [];

	constructor(bakery: Bakery, layout: BoardLayout, depth: number) {
		this.#bakery = bakery;
		this.#layout = layout;
		this.#depth = depth;
	}

	/** Lays the chips of a model; those that `move` brings are seen to strike. `landed` is told where one lands. */
	show(model: BoardModel, move: Move | null, landed: (strike: StrikeModel) => void): void {
		this.destroy();
		for (const place of strikePlaces(model, this.#layout)) {
			const chip = this.#chip(place);
			const at = move?.changes.strikes.findIndex(({ id }) => id === place.strike.id) ?? -1;
			const time = move?.schedule.strikes[at];
			if (move === null || time === undefined) continue;
			this.#fly(chip, place, time, move.line);
			this.#stir(place, time, move.line);
			move.line.pass(time.land, () => landed(place.strike));
		}
	}

	destroy(): void {
		for (const image of this.#images) image.destroy();
		this.#images = [];
	}

	#add(image: Image, above = 0): Image {
		this.#images.push(image.setDepth(this.#depth + above));
		return image;
	}

	#chip({ strike: { seat, icon }, rest, size }: StrikePlace): Image {
		const paint = (pen: CanvasRenderingContext2D) => paintStack(pen, seat, icon, 1);
		const image = this.#bakery.sprite(`chip:${seat}:${icon}:1:1`, CHIP_AREA, paint, rest.x, rest.y);
		return this.#add(image.setScale(size / this.#bakery.density), 0.2);
	}

	#fly(chip: Image, { curve, rest, size }: StrikePlace, time: StrikeTime, line: Timeline): void {
		const unit = 1 / this.#bakery.density;
		const small = this.#layout.kind === "phone" ? 0.7 : 1;
		const [start, , , end] = curve;
		const place = (x: number, y: number, scale: number) =>
			chip.setPosition(x, y).setScale(scale * unit * small);
		chip.setAlpha(0);
		line.add({ start: time.lift, end: time.fly }, (t) => {
			place(start.x, start.y - LIFT.rise * t, 1 + (LIFT.size - 1) * t).setAlpha(Math.min(t * 3, 1));
		});
		line.add(
			{ start: time.fly, end: time.land },
			(t) => {
				const { x, y } = cubicAt(curve, t);
				place(x, y - LIFT.rise * (1 - t), LIFT.size + (LIFT.lands - LIFT.size) * t);
			},
			easeStrike,
		);
		const aside = time.land + (time.end - time.land) * STILL;
		line.add({ start: time.land, end: aside }, (t) => {
			// pressed flat by its own weight, then itself again
			const flat = 0.16 * (1 - t);
			chip
				.setPosition(end.x, end.y)
				.setScale(LIFT.lands * unit * small * (1 + flat), LIFT.lands * unit * small * (1 - flat));
		});
		line.add(
			{ start: aside, end: time.end },
			(t) => {
				const scale = LIFT.lands * small + (size - LIFT.lands * small) * t;
				chip
					.setPosition(end.x + (rest.x - end.x) * t, end.y + (rest.y - end.y) * t)
					.setScale(scale * unit);
			},
			easeBoth,
		);
	}

	/** The ring runs out, paper flies up and falls: the heavier the blow, the more of it. */
	#stir({ strike, curve }: StrikePlace, time: StrikeTime, line: Timeline): void {
		const unit = 1 / this.#bakery.density;
		const [, , , { x, y }] = curve;
		const { seat, severity } = strike;
		const small = this.#layout.kind === "phone" ? 0.6 : 1;
		const span = { start: time.land, end: time.end };
		const size = (RING.least + RING.step * severity) * small;
		const ring = this.#add(
			this.#bakery
				.sprite(`landing:${seat}`, RING_AREA, (pen) => paintLanding(pen, seat), x, y)
				.setAlpha(0),
		);
		line.add(span, (t) => {
			ring.setAlpha((1 - t) * 0.95).setScale(size * (0.5 + 0.9 * t) * unit);
		});
		const many = DUST.least + DUST.step * severity;
		for (let index = 0; index < many; index++) {
			const kind = index % FLECKS;
			const fleck = this.#add(
				this.#bakery
					.sprite(`fleck:${kind}`, FLECK_AREA, (pen) => paintFleck(pen, kind), x, y)
					.setAlpha(0),
				0.1,
			);
			// always the same, and evenly around with a little unrest
			const angle = (index / many) * Math.PI * 2 + (index % 3) * 0.35;
			const reach = (DUST.reach + DUST.further * severity * (0.5 + (index % 4) * 0.25)) * small;
			const fly = (t: number) => {
				const out = reach * (1 - (1 - t) ** 3);
				fleck
					.setPosition(
						x + Math.cos(angle) * out,
						y + Math.sin(angle) * out * 0.7 + DUST.fall * small * t * t,
					)
					.setRotation(angle + t * 3)
					.setAlpha(Math.min((1 - t) * 2, 1));
			};
			line.add(span, fly, (t) => t);
		}
	}
}
