// The first thing a close says: whether a deal was signed, and what stands in it.
import { type ReactNode, useEffect } from "react";
import type { Note, Seat } from "../../../rules/index.ts";
import { Art } from "../../ui/art.tsx";
import { announce } from "../../ui/live-region.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import type { Told } from "../../viewmodel/talks/unsigned.ts";
import { outcomeOf } from "../../viewmodel/why/outcome.ts";

/** The outcome of the month's talks; nothing where no offer was decided on. */
export function Outcome({
	words,
	notes,
	seat,
	unsigned,
	computerSat,
}: {
	words: Words;
	notes: readonly Note[];
	seat: Seat;
	unsigned: readonly Told[];
	/** The computer sat in the own seat, before its person came. */
	computerSat: boolean;
}): ReactNode {
	const outcome = outcomeOf(words, notes, seat, unsigned, computerSat);
	const why = outcome?.why ? words.format.told(outcome.title, outcome.why) : "";
	useEffect(() => {
		if (why !== "") announce(why);
	}, [why]);
	if (!outcome) return null;
	return (
		<section className={`cl-outcome is-${outcome.kind}`}>
			<Art name={outcome.kind === "signed" ? "stamp-signed" : "ui-cross"} size={34} />
			<div>
				<h2>{outcome.title}</h2>
				{outcome.gives.map(({ seat: by, text }) => (
					<p key={by}>{text}</p>
				))}
				{outcome.why ? <p>{outcome.why}</p> : null}
			</div>
		</section>
	);
}
