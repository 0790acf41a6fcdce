// The primer's four pictures: chips, papers and envelopes of the game's own art; the style sheets move them.
import type { ReactNode } from "react";
import { Art } from "../../../ui/art.tsx";
import { classes, type Seat } from "../../../ui/seat.ts";
import { SEATS } from "../../../viewmodel/seat-id.ts";
import "./primer-pictures.css";
import "./primer-papers.css";

function Stage({ name, children }: { name: string; children: ReactNode }): ReactNode {
	return (
		<div className={`primer-picture is-${name}`} aria-hidden="true">
			{children}
		</div>
	);
}

/** A chip with a lever's drawing, lying flat. */
function Chip({ seat, art, part }: { seat: Seat; art: string; part: string }): ReactNode {
	return (
		<span className={classes("primer-chip", seat, part)}>
			<Art name={seat === "us" ? "chip-washington" : "chip-beijing"} />
			<Art name={art} />
		</span>
	);
}

const Sign = ({ art, part }: { art: string; part: string }): ReactNode => (
	<span className={`primer-sign ${part}`}>
		<Art name={art} />
	</span>
);

/** A lever is announced and not used, and then traded for one of the other side's. */
export function HoldPicture(): ReactNode {
	return (
		<Stage name="hold">
			<i className="ring" />
			<Chip seat="us" art="lever-ship-fees" part="ours" />
			<Chip seat="cn" art="lever-farm-purchases" part="theirs" />
			<Sign art="ui-swap" part="swap" />
		</Stage>
	);
}

/** A blow crosses the table, and one of three answers comes back: the one that was expected. */
export function AnswerPicture(): ReactNode {
	return (
		<Stage name="answer">
			<span className="bars">
				<i />
				<i />
				<i />
			</span>
			<Chip seat="us" art="lever-chip-control" part="blow" />
			<Chip seat="cn" art="lever-rare-earth-regime" part="back" />
			<Sign art="ui-check" part="right" />
		</Stage>
	);
}

/** A loose line is read in two ways; an exact one in one. */
export function WordPicture(): ReactNode {
	return (
		<Stage name="word">
			<svg viewBox="0 0 120 84" aria-hidden="true">
				<path className="sheet" d="M14 4h92v76H14z" />
				<path className="lines" d="M26 18h68M26 66h44" />
				<path className="loose" d="M26 42c6-9 11 9 17 0s11 9 17 0 11 9 17 0 11 9 17 0" />
				<path className="exact" d="M26 42h68" />
			</svg>
			<i className="reading cn" />
			<i className="reading us" />
			<Sign art="ui-check" part="agreed" />
		</Stage>
	);
}

/** Both plans are sealed, first one, then the other; both are opened in the same moment. */
export function SealPicture(): ReactNode {
	return (
		<Stage name="seal">
			{SEATS.map((seat) => (
				<span key={seat} className={`plan ${seat}`}>
					<Art name="ui-card" className="open" />
					<Art name="ui-sealed" className="sealed" />
				</span>
			))}
			<Sign art="ui-eye" part="eye" />
		</Stage>
	);
}
