// The two questions of the saved-games page: a new name, and whether to delete.
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { SavedGame } from "../../stores/saves-port.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useGameName } from "./save-row.tsx";

/** Longest name kept, in characters. */
const LONGEST = 60;

/** Asks for a name; an empty one returns the game to the made one. */
export function RenameDialog({
	game,
	onClose,
	onName,
}: {
	game: SavedGame | null;
	onClose: () => void;
	onName: (game: SavedGame, name: string) => void;
}): ReactNode {
	const { t } = useTranslation("saves");
	const form = useId();
	const nameOf = useGameName();
	return (
		<Dialog
			open={game !== null}
			onClose={onClose}
			title={t("renameTitle")}
			footer={
				<>
					<Button onClick={onClose}>{t("cancel")}</Button>
					<Button kind="primary" type="submit" form={form}>
						{t("keep")}
					</Button>
				</>
			}
		>
			{game === null ? null : (
				<form
					id={form}
					className="saves-name"
					onSubmit={(event) => {
						event.preventDefault();
						const name = new FormData(event.currentTarget).get("name");
						onName(game, typeof name === "string" ? name.trim() : "");
						onClose();
					}}
				>
					<label htmlFor={`${form}-name`}>{t("name")}</label>
					<input
						id={`${form}-name`}
						name="name"
						maxLength={LONGEST}
						autoComplete="off"
						defaultValue={nameOf(game)}
					/>
				</form>
			)}
		</Dialog>
	);
}

/** Asks before a game is deleted, and says what goes with it. */
export function RemoveDialog({
	game,
	onClose,
	onRemove,
}: {
	game: SavedGame | null;
	onClose: () => void;
	onRemove: (game: SavedGame) => void;
}): ReactNode {
	const { t } = useTranslation("saves");
	const nameOf = useGameName();
	return (
		<Dialog
			open={game !== null}
			onClose={onClose}
			title={t("removeTitle")}
			footer={
				<>
					<Button onClick={onClose}>{t("cancel")}</Button>
					<Button
						kind="danger"
						onClick={() => {
							if (game) onRemove(game);
							onClose();
						}}
					>
						{t("removeGo")}
					</Button>
				</>
			}
		>
			{game === null ? null : <p data-no-terms="">{t("removeText", { name: nameOf(game) })}</p>}
		</Dialog>
	);
}
