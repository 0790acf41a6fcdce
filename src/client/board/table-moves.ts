// How pieces on the table move: cards turn and their chips drop, chips of an offer are laid.
import type { Schedule } from "../viewmodel/schedule.ts";
import { type CardPlace, MIDDLE } from "../viewmodel/table-places.ts";
import { easeBoth, easeLay, type Timeline } from "./motion.ts";
import type { Piece, TablePieces } from "./table-pieces.ts";

/** Both sides' cards turn together, from where they lay sealed; then their chips drop, light ones first. */
export function turnCards(
	pieces: TablePieces,
	old: readonly CardPlace[],
	places: readonly CardPlace[],
	schedule: Schedule,
	line: Timeline,
): void {
	const used = { cn: 0, us: 0 };
	for (const place of places) {
		const face = pieces.cards.get(place.key)?.face;
		const piece = place.card ? pieces.chips.get(place.card.chip.id) : undefined;
		if (face === undefined || piece === undefined) continue;
		const open = old.find((one) => one.key === place.key);
		const hidden = old.filter((one) => one.card === null && one.seat === place.seat);
		const from = open ?? hidden[used[place.seat]++] ?? hidden[0] ?? place;
		const back = open ? null : pieces.back(place.seat);
		const front = face.texture.key;
		const unit = 1 / pieces.bakery.density;
		const start = middle(from);
		const end = middle(place);
		line.add(
			schedule.turn,
			(t) => {
				const key = back !== null && t < 0.5 ? back : front;
				if (face.texture.key !== key) face.setTexture(key);
				const flip = back === null ? 1 : Math.max(Math.abs(Math.cos(Math.PI * t)), 0.02);
				face
					.setPosition(start.x + (end.x - start.x) * t, start.y + (end.y - start.y) * t)
					.setScale(unit * flip, unit)
					.setRotation(from.turn * (1 - t));
				if (back === null)
					piece.image.setPosition(face.x + piece.x - end.x, face.y + piece.y - end.y);
			},
			easeBoth,
		);
		if (back !== null) dropChip(piece, place.card?.chip.weight ?? 1, schedule.drop, line);
	}
}

function middle(place: CardPlace): { x: number; y: number } {
	return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

function dropChip(
	piece: Piece,
	weight: number,
	span: { start: number; end: number },
	line: Timeline,
): void {
	const delay = ((span.end - span.start) * (weight - 1)) / 5;
	piece.image.setAlpha(0);
	line.add(
		{ start: span.start + delay, end: span.end },
		(t) => {
			piece.image.setPosition(piece.x, piece.y - 26 * (1 - t)).setAlpha(Math.min(t * 2, 1));
		},
		easeLay,
	);
}

/** New chips lift, travel along a low arc from the table's edge and settle. */
export function layChips(
	pieces: TablePieces,
	laid: readonly string[],
	span: { start: number; end: number },
	line: Timeline,
): void {
	for (const id of laid) {
		const piece = pieces.chips.get(id);
		if (piece === undefined) continue;
		const unit = piece.scale / pieces.bakery.density;
		const from = { x: piece.x < MIDDLE ? 60 : 464, y: 262 };
		piece.image.setAlpha(0);
		line.add(
			span,
			(t) => {
				const arc = Math.sin(Math.min(t, 1) * Math.PI);
				piece.image
					.setPosition(from.x + (piece.x - from.x) * t, from.y + (piece.y - from.y) * t - arc * 22)
					.setScale(unit * (1 + 0.12 * arc))
					.setAlpha(Math.min(t * 4, 1));
			},
			easeLay,
		);
	}
}

/** How far off a paper comes in, px; the words over it do the same (overlay/table-texts.css). */
const REACH = 26;

/** Papers and cards slide in from their capital's side, what belongs to nobody from below. */
export function layPapers(
	pieces: TablePieces,
	span: { start: number; end: number },
	line: Timeline,
): void {
	for (const { image, from } of pieces.papers) {
		const { x, y } = image;
		const [dx, dy] = from === null ? [0, REACH] : from === "cn" ? [-REACH, 0] : [REACH, 0];
		image.setAlpha(0);
		line.add(span, (t) => {
			image.setPosition(x + dx * (1 - t), y + dy * (1 - t)).setAlpha(Math.min(t * 2, 1));
		});
	}
}
