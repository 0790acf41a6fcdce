// One saved game in the list.
import i18next from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatsNow, useFormats } from "../../i18n/format.ts";
import { Link } from "../../router/router.tsx";
import { isClassGame } from "../../stores/class/seat-types.ts";
import type { SavedGame } from "../../stores/saves-port.ts";
import { shippedOf } from "../../stores/shipped.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/panel.tsx";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { hasPage } from "../app/doors.ts";

/** How to call a game: its own name, else seat and month, in the language of the moment it is asked. */
export const gameName = (t: typeof i18next.t, game: SavedGame): string =>
	game.name ??
	t("common:game.at", {
		seat: t(`common:seat.${game.seat}`),
		date: formatsNow().date(game.monthDate, "month"),
	});

/** The same for a part of the page, which is drawn anew where the language changes. */
export function useGameName(): (game: SavedGame) => string {
	useTranslation("common");
	return (game) => gameName(i18next.t, game);
}

/** A game with what can be done with it. */
export function SaveRow({
	game,
	onRename,
	onRemove,
	onExport,
}: {
	game: SavedGame;
	onRename: () => void;
	onRemove: () => void;
	onExport: () => void;
}): ReactNode {
	const { t } = useTranslation(["saves", "scenarios"]);
	const format = useFormats();
	const name = useGameName()(game);
	const seats = game.seat === "both" ? SEATS : [game.seat];
	const together = isClassGame(game.id) ? t("inClass") : t("hotSeat");
	const against = game.opponent === null ? together : t(`against.${game.opponent}`);
	const where = game.over
		? t("over")
		: t("month.of", { ns: "common", month: game.month, months: game.months });
	const debrief = game.over && hasPage("debrief");
	return (
		<li>
			<div className="saves-mark">
				{seats.map((seat) => (
					<SeatEmblem key={seat} seat={seat} size={40} />
				))}
			</div>
			<div className="saves-what">
				<h2>
					{game.damaged ? (
						name
					) : (
						<Link to={{ page: debrief ? "debrief" : "play", gameId: game.id }}>{name}</Link>
					)}
				</h2>
				{game.damaged ? (
					<Notice tone="danger">{t("damaged")}</Notice>
				) : (
					<>
						<p>
							{shippedOf(game.scenario)
								? t(`of.${game.scenario}.title`, { ns: "scenarios" })
								: t("own", { id: game.scenario })}
						</p>
						<p>{t("line", { where, against })}</p>
						<p>{game.unsaved ? t("unsaved") : t("saved", { time: format.moment(game.savedAt) })}</p>
					</>
				)}
			</div>
			<div className="saves-acts">
				{game.damaged ? null : (
					<>
						<Link
							className="ui-button is-primary is-s"
							to={{ page: debrief ? "debrief" : "play", gameId: game.id }}
						>
							{debrief ? t("debrief") : t("continue")}
						</Link>
						<Button size="s" onClick={onRename} aria-label={t("renameOf", { name })}>
							{t("rename")}
						</Button>
						<Button size="s" onClick={onExport} aria-label={t("exportOf", { name })}>
							{t("export")}
						</Button>
					</>
				)}
				<Button size="s" kind="danger" onClick={onRemove} aria-label={t("removeOf", { name })}>
					{t("remove")}
				</Button>
			</div>
		</li>
	);
}
