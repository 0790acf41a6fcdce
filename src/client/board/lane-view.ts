// One lane on the board: its sheet, its chevrons and its cargo, its emblem, and how its stream changes.
import type Phaser from "phaser";
import type { LaneModel } from "../viewmodel/board-model.ts";
import { type Path, type PathPoint, pointAlong } from "../viewmodel/curve.ts";
import { laneIcon } from "../viewmodel/icons.ts";
import type { Bakery, Sheet } from "./bakery.ts";
import { DRY, paintCargo, paintChevron, paintLane, type RunOut } from "./lane-paint.ts";
import { drawArt, type Pen } from "./paint.ts";
import { AMBER, INK } from "./palette.ts";

const CHEVRON_BOX = { x: -6, y: -7, width: 12, height: 14 };
const CARGO_BOX = { x: -9, y: -9, width: 18, height: 18 };
/** Every second mark is a piece of cargo; they thin out in this order, so that those left stay spread. */
const THINNING = [0.1, 0.55, 0.3, 0.8, 0.2, 0.68, 0.42, 0.92];
/** How far from the middle ships pass each other, px. */
const SIDE = 4.5;
/** Ways from one mark to the next after which the picture is the same again. */
const MARKS = 2;

export type LanePlace = {
	path: Path;
	runOut: RunOut;
	channel: number;
	/** Way from chevron to chevron, and from the lane's ends to the outermost, px. */
	spacing: number;
	margin: number;
	/** Spots along the path that chevrons keep clear of. */
	clear: readonly { at: number; radius: number }[];
	emblem: (PathPoint & { radius: number; icon: number }) | null;
};

/** A chevron or a piece of cargo; `least` is the traffic under which it is not seen. */
type Mark = {
	image: Phaser.GameObjects.Image;
	home: number;
	way: 1 | -1;
	cargo: boolean;
	least: number;
};

export class LaneView {
	#bakery: Bakery;
	#sheet: Sheet;
	#place: LanePlace;
	#model: LaneModel;
	#marks: Mark[] = [];
	#traffic: (at: number) => number = () => 1;
	#emblem: Phaser.GameObjects.Image | null = null;
	#drift = 0;
	#alpha = 1;
	#drawn = "";

	constructor(bakery: Bakery, model: LaneModel, place: LanePlace, depth: number) {
		this.#bakery = bakery;
		this.#model = model;
		this.#place = place;
		this.#sheet = bakery.sheet(areaOf(place, place.channel + 4));
		this.#sheet.image.setDepth(depth);
		this.#settle(depth);
	}

	/** Takes a new model without motion. */
	show(model: LaneModel, place: LanePlace, depth: number): void {
		this.#model = model;
		this.#place = place;
		this.#settle(depth);
	}

	/** Draws the stream between two volumes; the change runs from `start` px in the direction of traffic. */
	change(from: number, to: number, start: number | null, t: number): void {
		const { path, runOut, channel } = this.#place;
		const { flow, lastYear, lit } = this.#model;
		const way = flow === "west" ? -1 : 1;
		const soft = 60;
		const traffic = (at: number) => {
			const ahead = start === null ? 0 : (at - start) * way;
			const reach = (path.length + soft) * t;
			const local = ahead < 0 ? t : Math.min(Math.max((reach - ahead) / soft, 0), 1);
			return from + (to - from) * local;
		};
		this.#traffic = traffic;
		const dry = to < DRY ? Math.max(t * 4 - 3, 0) : from < DRY ? Math.max(1 - t * 4, 0) : 0;
		this.#sheet.paint((pen) =>
			paintLane(pen, { path, runOut, channel, lastYear, lit, traffic, dryness: dry }),
		);
		this.#arrange();
	}

	/** Moves the marks to a share of the way after which the picture is the same again. */
	drift(share: number): void {
		this.#drift = share * MARKS * this.#place.spacing;
		this.#arrange();
	}

	setAlpha(alpha: number): void {
		this.#alpha = alpha;
		this.#sheet.image.setAlpha(alpha);
		this.#emblem?.setAlpha(alpha);
		this.#arrange();
	}

	get alpha(): number {
		return this.#alpha;
	}

	destroy(): void {
		this.#sheet.destroy();
		for (const { image } of this.#marks) image.destroy();
		this.#emblem?.destroy();
		this.#marks = [];
	}

	#settle(depth: number): void {
		const { volume, lastYear, lit, flow } = this.#model;
		const now = JSON.stringify([volume, lastYear, lit, flow, this.#place.clear]);
		if (now === this.#drawn) return;
		this.#drawn = now;
		this.change(volume, volume, null, 1);
		this.#sprites(depth);
		this.setAlpha(this.#alpha);
	}

	#sprites(depth: number): void {
		for (const { image } of this.#marks) image.destroy();
		this.#emblem?.destroy();
		const { path, spacing, margin, emblem, channel } = this.#place;
		const { volume, flow, id } = this.#model;
		const dry = volume < DRY;
		const look = dry || volume * channel < 9 ? "light" : "dark";
		this.#marks = [];
		for (let home = margin, index = 0; home < path.length - margin; home += spacing, index++) {
			const pair = index >> 1;
			const way = flow === "both" ? (pair % 2 === 0 ? 1 : -1) : flow === "east" ? 1 : -1;
			const cargo = index % MARKS === 1;
			const image = (
				cargo
					? this.#bakery.sprite(`cargo:${id}:${look}`, CARGO_BOX, (pen) =>
							paintCargo(pen, laneIcon(id), look),
						)
					: this.#bakery.sprite(`chevron:${look}`, CHEVRON_BOX, (pen) => paintChevron(pen, look))
			).setDepth(depth + 0.1);
			const least = cargo ? (THINNING[pair % THINNING.length] ?? 0) : 0;
			this.#marks.push({ image, home, way, cargo, least });
		}
		this.#emblem =
			emblem === null
				? null
				: this.#bakery
						.sprite(
							`emblem:${id}:${dry}:${emblem.radius}`,
							{ x: -20, y: -20, width: 40, height: 40 },
							(pen) => paintEmblem(pen, laneIcon(id), dry, emblem.radius, emblem.icon),
							emblem.x,
							emblem.y,
						)
						.setDepth(depth + 0.2);
	}

	#arrange(): void {
		const { path, clear, margin, channel } = this.#place;
		const both = this.#model.flow === "both" && this.#model.volume * channel > 4 * SIDE;
		for (const { image, home, way, cargo, least } of this.#marks) {
			const at = home + way * this.#drift;
			const point = pointAlong(path, at);
			// Cargo is broader than a chevron.
			const room = cargo ? 7 : 0;
			const hidden = clear.some((spot) => Math.abs(spot.at - at) < spot.radius + room);
			const edge = Math.min(at - margin + 12, path.length - margin + 12 - at, 12) / 12;
			const there = Math.min(Math.max((this.#traffic(at) - least) * 12, 0), 1);
			// A ship keeps its keel down, whichever way it sails.
			const turn = cargo ? 0 : way === 1 ? 0 : Math.PI;
			// Where traffic runs both ways it keeps to its side.
			const aside = both ? way * SIDE : 0;
			image
				.setPosition(
					point.x + Math.sin(point.angle) * aside,
					point.y - Math.cos(point.angle) * aside,
				)
				.setRotation(point.angle + turn)
				.setAlpha(hidden ? 0 : this.#alpha * there * Math.min(Math.max(edge, 0), 1));
		}
	}
}

function areaOf({ path, runOut }: LanePlace, breadth: number) {
	const xs = path.points.map((point) => point.x);
	const ys = path.points.map((point) => point.y);
	const x = Math.floor(Math.min(...xs) - runOut.left);
	const y = Math.floor(Math.min(...ys) - breadth);
	return {
		x,
		y,
		width: Math.ceil(Math.max(...xs) + runOut.right) - x,
		height: Math.ceil(Math.max(...ys) + breadth) - y,
	};
}

function paintEmblem(pen: Pen, icon: string, dry: boolean, radius: number, size: number): void {
	pen.beginPath();
	pen.arc(0, 0, radius, 0, Math.PI * 2);
	pen.fillStyle = INK.dark;
	pen.fill();
	pen.strokeStyle = dry ? INK.dry : AMBER.pale;
	pen.lineWidth = radius > 15 ? 2 : 1.2;
	pen.stroke();
	drawArt(pen, icon, 0, 0, size, dry ? INK.text2 : AMBER.icon);
}
