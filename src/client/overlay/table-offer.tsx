// Words of an offer: what each side gives in each swap, and what the beam weighs.
import type { ReactNode } from "react";
import { classes } from "../ui/seat.ts";
import { SEATS } from "../viewmodel/seat-id.ts";
import type { OfferTable } from "../viewmodel/table-model.ts";
import { beamEnds, offerPlaces } from "../viewmodel/table-places.ts";
import "./table-offer.css";

/** How far the words of a swap may reach: the felt ends where the rim begins, and is narrower at its corners. */
const EDGE = { few: { cn: 30, us: 494 }, many: { cn: 34, us: 490 } } as const;

export function OfferTexts({ table }: { table: OfferTable }): ReactNode {
	const rows = offerPlaces(table);
	const { beam } = table;
	const edge = rows.length > 2 ? EDGE.many : EDGE.few;
	const ends = beamEnds(beam?.tilt ?? 0);
	return (
		<>
			{SEATS.map((seat) => (
				<div key={seat} className={classes("bd-half", seat)}>
					<h3 style={{ top: 31 }}>{table.headings[seat]}</h3>
				</div>
			))}
			{table.rows.map((row) => {
				const place = rows.find((one) => one.id === row.id);
				if (place === undefined) return null;
				return SEATS.map((seat) => {
					const side = row.sides[seat];
					if (side.titles.length === 0) return null;
					const at = place.text[seat];
					return (
						<div
							key={`${row.id}:${seat}`}
							className={classes(
								"bd-swap",
								seat,
								rows.length > 3 ? "is-tight" : `of-${rows.length}`,
							)}
							style={
								seat === "us"
									? { left: at, top: place.y, maxWidth: edge.us - at }
									: { right: 524 - at, top: place.y, maxWidth: at - edge.cn }
							}
						>
							{side.titles.map((title) => (
								<b key={title}>{title}</b>
							))}
							{side.line === "" ? null : <span>{side.line}</span>}
						</div>
					);
				});
			})}
			{table.rows.length === 0 ? <p className="bd-empty">{table.empty}</p> : null}
			{beam ? (
				<>
					<p className="bd-worth cn" style={{ right: 330, top: ends.left - 8 }}>
						{beam.sides.cn.label} <b>{beam.sides.cn.valueText}</b>
					</p>
					<p className="bd-worth us" style={{ left: 330, top: ends.right - 8 }}>
						<b>{beam.sides.us.valueText}</b> {beam.sides.us.label}
					</p>
				</>
			) : null}
		</>
	);
}
