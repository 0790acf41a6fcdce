// Saved games: go on with one, name it, hand it out as a file, take one in, delete it.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { spokenFileName } from "../../i18n/file-name.ts";
import { Link } from "../../router/router.tsx";
import type { SavedGame } from "../../stores/saves-port.ts";
import { download } from "../../ui/download.ts";
import { FileButton } from "../../ui/file-button.tsx";
import { notify } from "../../ui/live-region.tsx";
import { Notice } from "../../ui/panel.tsx";
import { PaperPage } from "../app/paper-page.tsx";
import { RemoveDialog, RenameDialog } from "./dialogs.tsx";
import { gameName, SaveRow } from "./save-row.tsx";
import { useSaves } from "./use-saves.ts";
import "./page.css";

type Asking = { act: "rename" | "remove"; game: SavedGame } | null;

/** The page of saved games. */
export default function SavesPage(): ReactNode {
	const { t } = useTranslation("saves");
	const { games, problem, run } = useSaves();
	const [asking, setAsking] = useState<Asking>(null);
	const close = (): void => setAsking(null);

	const hand = (game: SavedGame): void => {
		run(async (saves) => {
			const { fileName, body } = await saves.exportFile(game.id);
			const name = spokenFileName(fileName);
			download(name, body);
			notify((t) => t("saves:exported", { name }));
		});
	};
	const take = (file: File): void => {
		run(async (saves) => {
			const game = await saves.importFile(file);
			notify((t) => t("saves:imported", { name: gameName(t, game) }));
		});
	};

	return (
		<PaperPage
			page="saves"
			title={t("title")}
			// where the browser keeps nothing, what it keeps is no sentence to begin with
			lead={problem === "unavailable" ? undefined : t("lead")}
			wide
		>
			{problem === null ? null : <Notice tone="danger">{t(`problem.${problem}`)}</Notice>}
			{games === null ? null : (
				<div className="saves-top">
					<p>{t("count", { count: games.length })}</p>
					<FileButton
						accept=".jsonl,.json,application/json,application/x-ndjson"
						icon="ui-plus"
						onFile={take}
					>
						{t("import")}
					</FileButton>
				</div>
			)}
			{games?.length === 0 ? (
				<p className="saves-none">
					{t("none")} <Link to={{ page: "new" }}>{t("start")}</Link>
				</p>
			) : null}
			<ul className="saves-list">
				{games?.map((game) => (
					<SaveRow
						key={game.id}
						game={game}
						onRename={() => setAsking({ act: "rename", game })}
						onRemove={() => setAsking({ act: "remove", game })}
						onExport={() => hand(game)}
					/>
				))}
			</ul>
			<RenameDialog
				game={asking?.act === "rename" ? asking.game : null}
				onClose={close}
				onName={(game, name) => run((saves) => saves.rename(game.id, name))}
			/>
			<RemoveDialog
				game={asking?.act === "remove" ? asking.game : null}
				onClose={close}
				onRemove={(game) =>
					run(async (saves) => {
						await saves.remove(game.id);
						notify((t) => t("saves:removed", { name: gameName(t, game) }));
					})
				}
			/>
		</PaperPage>
	);
}
