// The pieces lying on the table: makes them from kept textures, finds them by id, clears them away.
import type Phaser from "phaser";
import type { SeatId } from "../viewmodel/board-model.ts";
import { seatEmblem } from "../viewmodel/icons.ts";
import type { Box } from "../viewmodel/layout.ts";
import type { ChipModel } from "../viewmodel/table-model.ts";
import type { CardPlace } from "../viewmodel/table-places.ts";
import type { Bakery, Sheet } from "./bakery.ts";
import type { Pen } from "./paint.ts";
import { CHIP_AREA, paintCardBack, paintCardFace, paintStack } from "./piece-paint.ts";

type Image = Phaser.GameObjects.Image;
/** A piece with its resting place and size. */
export type Piece = { image: Image; x: number; y: number; scale: number };

const BACK: Box = { x: -52, y: -68, width: 106, height: 140 };

export class TablePieces {
	readonly bakery: Bakery;
	readonly root: Phaser.GameObjects.Container;
	readonly chips = new Map<string, Piece>();
	readonly cards = new Map<string, { place: CardPlace; face: Image }>();
	/** Papers and cards as they are laid when the table turns to another moment; by whom, or by nobody. */
	readonly papers: { image: Image; from: SeatId | null }[] = [];
	#sheets: Sheet[] = [];

	constructor(bakery: Bakery, depth: number) {
		this.bakery = bakery;
		this.root = bakery.scene.add.container(0, 0).setDepth(depth);
	}

	clear(): void {
		for (const sheet of this.#sheets) sheet.destroy();
		this.#sheets = [];
		this.root.removeAll(true);
		this.papers.length = 0;
		this.chips.clear();
		this.cards.clear();
	}

	destroy(): void {
		this.clear();
		this.root.destroy();
	}

	/** A sprite of a kept texture at x, y on the table. */
	add(key: string, area: Box, paint: (pen: Pen) => void, x: number, y: number): Image {
		const image = this.bakery.sprite(key, area, paint, x, y);
		this.root.add(image);
		return image;
	}

	/** A canvas of its own on the table. */
	sheet(area: Box): Sheet {
		const sheet = this.bakery.sheet(area);
		this.root.add(sheet.image);
		this.#sheets.push(sheet);
		return sheet;
	}

	/** A stack of chips, painted at its own size so that large ones stay sharp. */
	chip(chip: ChipModel, x: number, y: number, scale: number): void {
		const { seat, icon, weight } = chip;
		const size = Math.max(scale, 1);
		const area: Box = {
			x: CHIP_AREA.x * size,
			y: CHIP_AREA.y * size,
			width: CHIP_AREA.width * size,
			height: CHIP_AREA.height * size,
		};
		const paint = (pen: Pen) => {
			pen.scale(size, size);
			paintStack(pen, seat, icon, weight);
		};
		const image = this.add(`chip:${seat}:${icon}:${weight}:${size}`, area, paint, x, y);
		image.setScale(scale / size / this.bakery.density);
		this.chips.set(chip.id, { image, x, y, scale: scale / size });
	}

	/** The texture of a seat's card back. */
	back(seat: CardPlace["seat"]): string {
		return this.bakery.texture(`back:${seat}`, BACK, (pen) =>
			paintCardBack(pen, seat, 88, 120, seatEmblem(seat)),
		);
	}

	card(place: CardPlace): void {
		const { seat, card, width, height } = place;
		const x = place.x + width / 2;
		const y = place.y + height / 2;
		const face =
			card === null
				? this.add(
						`back:${seat}`,
						BACK,
						(pen) => paintCardBack(pen, seat, 88, 120, seatEmblem(seat)),
						x,
						y,
					)
				: this.add(
						`face:${seat}:${width}x${height}:${card.ordered}:${card.lit}`,
						{ x: -width / 2 - 8, y: -height / 2 - 8, width: width + 18, height: height + 20 },
						(pen) => paintCardFace(pen, seat, width, height, card),
						x,
						y,
					);
		face.setRotation(place.turn);
		this.cards.set(place.key, { place, face });
		this.papers.push({ image: face, from: seat });
		if (card === null) return;
		this.chip(card.chip, place.chipX, place.chipY, Math.min(1, width / 80));
		const chip = this.chips.get(card.chip.id);
		if (chip) this.papers.push({ image: chip.image, from: seat });
	}
}
