// The table on the board: lays out its pieces for the moment of the month and moves them from one moment to the next.
import type { BoardModel } from "../viewmodel/board-model.ts";
import type { Changes } from "../viewmodel/changes.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import type { Schedule } from "../viewmodel/schedule.ts";
import type {
	CloseTable,
	NewsTable,
	OfferTable,
	StoryTable,
	TableModel,
} from "../viewmodel/table-model.ts";
import {
	type CardPlace,
	CLOSE,
	MIDDLE,
	NEWS,
	offerPlaces,
	revealedPlaces,
	STORY,
	sealedPlaces,
} from "../viewmodel/table-places.ts";
import type { Bakery } from "./bakery.ts";
import { paintLights, signDeal } from "./deal-moves.ts";
import type { Timeline } from "./motion.ts";
import {
	paintArrow,
	paintBeam,
	paintChart,
	paintEvent,
	paintPaper,
	paintPlace,
	paintSwap,
	paintSwapRod,
	paintTeaser,
} from "./paper-paint.ts";
import { layChips, layPapers, turnCards } from "./table-moves.ts";
import { paintTable, TABLE_AREA, TABLE_FACE } from "./table-paint.ts";
import { TablePieces } from "./table-pieces.ts";

/** What the table's own look depends on beside what lies on it. */
export type Mood = Pick<BoardModel, "ruptured" | "summit">;
/** What moves, when, and the line it moves on. */
export type Move = { changes: Changes; schedule: Schedule; line: Timeline };

export class TableView {
	#pieces: TablePieces;
	#old: CardPlace[] = [];
	#tilt = 0;

	constructor(bakery: Bakery, depth: number) {
		this.#pieces = new TablePieces(bakery, depth);
	}

	/** Lays the table for a model at its last frame; `move` then plays what changed on the time line. */
	show(table: TableModel, mood: Mood, layout: BoardLayout, move: Move | null): void {
		if (!move?.changes.deal) {
			this.#lay(table, mood, layout, move);
			return;
		}
		// What was signed is seen to change hands before the month goes on.
		signDeal(this.#pieces, move.schedule, move.line);
		move.line.call(move.schedule.stamp.end, () => this.#lay(table, mood, layout, null));
	}

	destroy(): void {
		this.#pieces.destroy();
	}

	#lay(table: TableModel, mood: Mood, layout: BoardLayout, move: Move | null): void {
		const pieces = this.#pieces;
		const old = this.#old;
		pieces.clear();
		pieces.root.setPosition(layout.table.x, layout.table.y);
		const halves = table.mode !== "story";
		const dark = mood.ruptured;
		const top = (lit: boolean) =>
			pieces.add(`table:${halves}:${lit}`, TABLE_AREA, (pen) => paintTable(pen, halves, lit), 0, 0);
		top(!dark);
		if (dark && move?.changes.dark) {
			const lamp = top(true);
			move.line.add(move.schedule.dark, (t) => lamp.setAlpha(1 - t));
		}
		if (mood.summit) {
			const lights = pieces.sheet(TABLE_FACE);
			const draw = (t: number) => lights.paint((pen) => paintLights(pen, t));
			draw(move?.changes.summit ? 0 : 1);
			if (move?.changes.summit) move.line.add(move.schedule.lights, draw);
		}
		this.#old = [];
		switch (table.mode) {
			case "sealed": {
				const { cards, adds } = sealedPlaces(table);
				for (const place of cards) pieces.card(place);
				for (const { box } of adds) this.#place(box);
				this.#old = cards;
				break;
			}
			case "revealed":
				this.#old = revealedPlaces(table);
				for (const place of this.#old) pieces.card(place);
				if (move?.changes.reveal) turnCards(pieces, old, this.#old, move.schedule, move.line);
				break;
			case "offer":
				this.#offer(table, move);
				break;
			case "news":
				this.#news(table);
				break;
			case "close":
				this.#close(table, move);
				break;
			case "story":
				this.#story(table);
		}
		if (move) layChips(pieces, move.changes.laid, move.schedule.lay, move.line);
		if (move?.changes.turned && !move.changes.reveal)
			layPapers(pieces, move.schedule.lay, move.line);
	}

	#place({ x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
		this.#pieces.add(
			`place:${width}x${height}`,
			{ x: -2, y: -2, width: width + 4, height: height + 4 },
			(pen) => paintPlace(pen, width, height),
			x,
			y,
		);
	}

	#offer(table: OfferTable, move: Move | null): void {
		const rows = offerPlaces(table);
		const lines = this.#pieces.sheet({ x: 40, y: 40, width: 444, height: 236 });
		const tilt = table.beam?.tilt ?? 0;
		const draw = (now: number) =>
			lines.paint((pen) => {
				pen.strokeStyle = "rgb(185 164 122 / .6)";
				pen.lineWidth = 1;
				for (const { line } of rows) {
					if (line === null) continue;
					pen.beginPath();
					pen.moveTo(54, line);
					pen.lineTo(470, line);
					pen.stroke();
				}
				if (table.beam) paintBeam(pen, now);
			});
		draw(tilt);
		const before = this.#tilt;
		this.#tilt = tilt;
		if (move && before !== tilt)
			move.line.add(
				{
					start: move.schedule.beam.start,
					end: Math.max(move.schedule.beam.end, move.schedule.fade.end),
				},
				(t) => draw(before + (tilt - before) * t),
			);
		for (const row of rows) {
			const both = row.chips.cn.length > 0 && row.chips.us.length > 0;
			if (both)
				this.#pieces.add(
					"rod",
					{ x: -24, y: -2, width: 48, height: 4 },
					paintSwapRod,
					MIDDLE,
					row.y,
				);
			for (const { chip, x, y, scale } of [...row.chips.cn, ...row.chips.us])
				this.#pieces.chip(chip, x, y, scale);
			if (!both) continue;
			const sign = this.#pieces.add(
				"swap",
				{ x: -14, y: -14, width: 28, height: 28 },
				paintSwap,
				MIDDLE,
				row.y,
			);
			sign.setScale(row.scale / this.#pieces.bakery.density);
			const fresh = [...row.chips.cn, ...row.chips.us].some(({ chip }) =>
				move?.changes.laid.includes(chip.id),
			);
			if (move && fresh)
				move.line.add(move.schedule.lay, (t) => sign.setRotation(Math.PI * (1 + t)));
		}
	}

	#news(table: NewsTable): void {
		for (const seat of ["cn", "us"] as const) {
			const paper = table.papers[seat];
			if (paper === undefined) continue;
			const place = NEWS.papers[seat];
			const image = this.#pieces.add(
				`paper:${seat}:${paper.icon}:${paper.body === "" ? "" : "body"}`,
				{ x: -4, y: -4, width: place.width + 14, height: place.height + 18 },
				(pen) => paintPaper(pen, seat, paper.icon, paper.body === ""),
				place.x,
				place.y,
			);
			this.#pieces.papers.push({ image: image.setRotation(place.turn), from: seat });
		}
		if (table.event === undefined) return;
		const { icon } = table.event;
		const { x, y, width, height } = NEWS.event;
		const card = this.#pieces.add(
			`event:${icon}`,
			{ x: -2, y: -2, width: width + 8, height: height + 12 },
			(pen) => paintEvent(pen, icon),
			x,
			y,
		);
		this.#pieces.papers.push({ image: card, from: null });
	}

	#close(table: CloseTable, move: Move | null): void {
		const chart = this.#pieces.sheet({ x: 40, y: 84, width: 210, height: 140 });
		chart.paint((pen) => paintChart(pen, table.chart, 1));
		if (move && move.schedule.lane.end > 0)
			move.line.add({ start: 0, end: move.schedule.lane.end }, (t) =>
				chart.paint((pen) => paintChart(pen, table.chart, t)),
			);
		if (table.teaser === undefined) return;
		const { seat, icon } = table.teaser;
		const { x, y, width, height } = CLOSE.teaser;
		const paper = this.#pieces.add(
			`teaser:${seat}:${icon}`,
			{ x: -6, y: -6, width: width + 20, height: height + 24 },
			(pen) => paintTeaser(pen, seat, icon),
			x,
			y,
		);
		this.#pieces.papers.push({ image: paper, from: null });
	}

	#story(table: StoryTable): void {
		for (const seat of ["cn", "us"] as const) {
			const side = table.sides[seat];
			if (side) this.#pieces.chip(side.chip, STORY.chips[seat].x, STORY.chips[seat].y, 32 / 23);
		}
		if (table.sides.cn === undefined || table.sides.us === undefined) return;
		const arrow = this.#pieces.sheet({ x: 160, y: 136, width: 210, height: 40 });
		arrow.paint((pen) => paintArrow(pen, table.from, 1));
	}
}
