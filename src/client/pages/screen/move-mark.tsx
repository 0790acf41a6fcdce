// Whose a move is, as a picture: a seat's emblem, or a sign of warning for what came from nobody.
import type { ReactNode } from "react";
import type { Tile } from "../../../classroom/tiles.ts";
import { Art } from "../../ui/art.tsx";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import type { Words } from "../../viewmodel/game/words.ts";

/** The mark; `words` name the seat for readers of the page, for accidents the move's own words say it. */
export function MoveMark({
	seat,
	words,
}: {
	seat: Tile["last"][number]["seat"];
	words: Words;
}): ReactNode {
	return seat === "both" ? (
		<Art name="ui-alert" />
	) : (
		<SeatEmblem seat={seat} label={words.t(`common:seat.${seat}`)} />
	);
}
