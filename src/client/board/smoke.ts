// The two ends of the magnets' lane: works and plant, each with a ring that tells its pace and smoke while it runs.
import type Phaser from "phaser";
import type { IndustryModel } from "../viewmodel/board-model.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { INDUSTRY_RADIUS, industryPlaces } from "../viewmodel/places.ts";
import type { Bakery } from "./bakery.ts";
import { drawArt, type Pen } from "./paint.ts";
import { AMBER, INK } from "./palette.ts";

type Image = Phaser.GameObjects.Image;
type Which = keyof IndustryModel;

const ART: Readonly<Record<Which, string>> = { works: "board-works", plant: "board-plant" };
/** Puffs over a house that runs as always, and how far they rise, px. */
const PUFFS = 3;
const RISE = 30;
/** A house slower than this is dark. */
const HALTS = 0.12;
/** Steps in which a ring is painted. */
const STEPS = 20;
const BOX = { x: -18, y: -18, width: 36, height: 36 };

type House = { which: Which; image: Image; puffs: Image[]; x: number; y: number; running: number };

/** Works and plant of one board. On a phone there is no room for them. */
export class SmokeView {
	#bakery: Bakery;
	#houses: House[] = [];
	#rise = 0;
	#alpha = 1;

	constructor(bakery: Bakery, layout: BoardLayout, depth: number) {
		this.#bakery = bakery;
		for (const [which, { x, y }] of industryPlaces(layout)) {
			const image = bakery
				.sprite(`house:${which}:0`, BOX, (pen) => paintHouse(pen, which, 0), x, y)
				.setDepth(depth);
			const puffs = Array.from({ length: PUFFS }, () =>
				bakery
					.sprite("puff", { x: -6, y: -6, width: 12, height: 12 }, paintPuff, x, y)
					.setDepth(depth + 0.1),
			);
			this.#houses.push({ which, image, puffs, x, y, running: 0 });
		}
	}

	/** Pace of a house, 0 stands .. 1 runs as always: ring, light and number of puffs. */
	pace(which: Which, running: number): void {
		const house = this.#houses.find((one) => one.which === which);
		if (house === undefined) return;
		const step = Math.round(Math.min(Math.max(running, 0), 1) * STEPS);
		house.running = running;
		house.image.setTexture(
			this.#bakery.texture(`house:${which}:${step}`, BOX, (pen) =>
				paintHouse(pen, which, step / STEPS),
			),
		);
		this.#arrange();
	}

	/** Lets the smoke rise by a share of its way, 1 = all of it. */
	drift(share: number): void {
		this.#rise = (this.#rise + share) % 1;
		this.#arrange();
	}

	/** The smoke as it stands on a still board. */
	home(): void {
		this.#rise = 0;
		this.#arrange();
	}

	setAlpha(alpha: number): void {
		this.#alpha = alpha;
		for (const { image } of this.#houses) image.setAlpha(alpha);
		this.#arrange();
	}

	destroy(): void {
		for (const { image, puffs } of this.#houses) {
			image.destroy();
			for (const puff of puffs) puff.destroy();
		}
		this.#houses = [];
	}

	#arrange(): void {
		for (const { puffs, x, y, running, which } of this.#houses)
			for (const [index, puff] of puffs.entries()) {
				const way = (this.#rise + (index + 0.35) / PUFFS) % 1;
				const thin = running < HALTS ? 0 : Math.min(Math.max(running * PUFFS - index, 0), 1);
				const chimney = which === "plant" ? 5 : 3.5;
				puff
					.setPosition(x + chimney + way * 6, y - INDUSTRY_RADIUS + 2 - way * RISE)
					.setScale((0.45 + way * 0.75) / this.#bakery.density)
					.setAlpha(this.#alpha * thin * 0.85 * Math.min(way * 6, 1) * (1 - way));
			}
	}
}

/** A house in its disc; the ring around it is as long as its pace, and broken where it stands still. */
function paintHouse(pen: Pen, which: Which, running: number): void {
	const radius = INDUSTRY_RADIUS;
	const dark = running < HALTS;
	pen.beginPath();
	pen.arc(0, 0, radius, 0, Math.PI * 2);
	pen.fillStyle = INK.dark;
	pen.fill();
	pen.strokeStyle = INK.dry;
	pen.globalAlpha = dark ? 0.9 : 0.35;
	pen.lineWidth = 1.6;
	pen.setLineDash(dark ? [3, 3] : []);
	pen.stroke();
	pen.setLineDash([]);
	pen.globalAlpha = 1;
	if (!dark) {
		pen.beginPath();
		pen.arc(0, 0, radius, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * running);
		pen.strokeStyle = AMBER.pale;
		pen.lineWidth = 2;
		pen.stroke();
	}
	drawArt(pen, ART[which], 0, -0.5, 16, dark ? INK.dry : AMBER.icon);
}

function paintPuff(pen: Pen): void {
	const light = pen.createRadialGradient(0, 0, 0, 0, 0, 5.5);
	light.addColorStop(0, "rgb(241 234 217 / .95)");
	light.addColorStop(0.6, "rgb(220 220 215 / .6)");
	light.addColorStop(1, "rgb(220 220 215 / 0)");
	pen.fillStyle = light;
	pen.fillRect(-6, -6, 12, 12);
}
