// The game one could go on with, for the first page; it asks only after the page stands, and never holds it up.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import { atRest } from "../../stores/at-rest.ts";
import { openSaves, type SavedGame } from "../../stores/saves-port.ts";

/** Ms for the first page to be painted, and its typefaces to be asked for before what keeps the games. */
const REST = 150;

/** A game one could go on with, and how to name it. */
export interface LatestSave {
	id: string;
	text: string;
}

/** The newest unfinished game, or null while there is none. */
export function useLatestSave(): LatestSave | null {
	const { t } = useTranslation("common");
	const format = useFormats();
	const [game, setGame] = useState<SavedGame | null>(null);
	useEffect(() => {
		let gone = false;
		const stop = atRest(REST, () =>
			openSaves()
				.then((saves) => saves.list())
				.then((games) => {
					if (!gone) setGame(games.find(({ over, damaged }) => !over && !damaged) ?? null);
				})
				// Without storage there is nothing to go on with; the saved-games page says why.
				.catch(() => {}),
		);
		return () => {
			gone = true;
			stop();
		};
	}, []);
	if (!game) return null;
	const text = t("game.at", {
		seat: t(`seat.${game.seat}`),
		date: format.date(game.monthDate, "month"),
	});
	return { id: game.id, text: game.name ?? text };
}
