// Words of sealed and revealed orders: headings, cards, coins, notes, the slip over an act nobody ordered.
import type { ReactNode } from "react";
import { classes } from "../ui/seat.ts";
import { textWidth } from "../viewmodel/calendar-places.ts";
import { SEATS } from "../viewmodel/seat-id.ts";
import type { RevealedTable, SealedTable } from "../viewmodel/table-model.ts";
import { type CardPlace, revealedPlaces, sealedPlaces } from "../viewmodel/table-places.ts";

/** Px below which a card's words are set smaller. */
const NARROW = 80;
/** A card's name is set this much broader than plain words. */
const BOLD = 1.1;

function CardText({ place, text }: { place: CardPlace; text: number }): ReactNode {
	const { card, x, y, width, height } = place;
	if (card === null) return null;
	return (
		<div
			className={classes(
				"bd-card",
				card.blow && "has-blow",
				width < NARROW && "is-narrow",
				textWidth(card.title) * BOLD * text > width - (width < NARROW ? 4 : 8) && "is-long",
			)}
			style={{ left: x, top: y + 74, width, height: height - 76 }}
		>
			<b>{card.title}</b>
			<span>{card.line}</span>
			{card.blow ? (
				<span className="bd-blow">
					<span>{card.blow.label}</span>
					{[1, 2, 3, 4, 5].map((bar) => (
						<i key={bar} className={bar <= (card.blow?.value ?? 0) ? "is-on" : ""} />
					))}
				</span>
			) : null}
		</div>
	);
}

/** Sealed orders; `text` is how much larger than usual letters are drawn, 1 or more. */
export function SealedTexts({ table, text }: { table: SealedTable; text: number }): ReactNode {
	const { cards, adds } = sealedPlaces(table);
	return (
		<>
			{SEATS.map((seat) => {
				const side = table.sides[seat];
				return (
					<div key={seat} className={classes("bd-half", seat)}>
						<h3 style={{ top: 36 }}>{side.heading}</h3>
						<p className="bd-note" style={{ top: side.points ? 209 : 211 }}>
							{side.points ? <Points points={side.points} /> : side.note}
						</p>
					</div>
				);
			})}
			{cards.map((place) => (
				<CardText key={place.key} place={place} text={text} />
			))}
			{adds.map(({ seat, box }) => (
				<p key={seat} className="bd-add" style={{ left: box.x, top: box.y + 74, width: box.width }}>
					{table.sides[seat].add}
				</p>
			))}
			<p className="bd-foot">{table.foot}</p>
		</>
	);
}

function Points({
	points,
}: {
	points: { left: number; of: number; coins: number; text: string };
}): ReactNode {
	return (
		<span className="bd-coins">
			{Array.from({ length: points.coins }, (_, index) => index).map((index) => (
				<i key={index} className={index >= points.of - points.left ? "is-left" : ""} />
			))}
			<b>{points.text}</b>
		</span>
	);
}

/** Orders turned over; `text` as above. */
export function RevealedTexts({
	table,
	text,
	onAction,
}: {
	table: RevealedTable;
	text: number;
	onAction: ((action: string) => void) | undefined;
}): ReactNode {
	const places = revealedPlaces(table);
	return (
		<>
			{SEATS.map((seat) => {
				const own = places.filter((place) => place.seat === seat);
				// The note stands under the cards that have no button below them.
				const plain = own.filter((place) => !place.card?.act);
				const from = plain[0]?.x ?? 0;
				const last = plain[plain.length - 1];
				const to = last ? last.x + last.width : 0;
				return (
					<div key={seat} className={classes("bd-half", seat)}>
						<h3 style={{ top: 36 }}>{table.sides[seat].heading}</h3>
						{table.sides[seat].note && plain.length > 0 ? (
							<p className="bd-under" style={{ left: (from + to) / 2, top: 213 }}>
								{table.sides[seat].note}
							</p>
						) : null}
						{/* where nobody's card lies, the half says so */}
						{table.sides[seat].note && own.length === 0 ? (
							<p className="bd-under" style={{ left: seat === "cn" ? 149 : 375, top: 126 }}>
								{table.sides[seat].note}
							</p>
						) : null}
					</div>
				);
			})}
			{places.map((place) => (
				<CardText key={place.key} place={place} text={text} />
			))}
			{places.map(({ key, card, x, y, width }) =>
				card?.slip ? (
					<span key={key} className="bd-slip" style={{ left: x + width / 2, top: y + 4 }}>
						{card.slip}
					</span>
				) : null,
			)}
			{places.map(({ key, card, x, width, seat }) => {
				const act = card?.act;
				return act ? (
					<button
						key={key}
						type="button"
						className={classes("bd-act", seat)}
						style={{ left: x, top: 210, width }}
						onClick={() => onAction?.(act.action)}
					>
						{act.label} <em>{act.price}</em>
					</button>
				) : null;
			})}
			<p className="bd-foot">{table.foot}</p>
		</>
	);
}
