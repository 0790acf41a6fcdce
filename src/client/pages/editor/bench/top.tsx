// The workbench's top bar: the draft's name and how it is kept, steps back and forth, its file, and playing it.
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../../router/router.tsx";
import { Brand } from "../../../ui/brand.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { announce, notify } from "../../../ui/live-region.tsx";
import { LanguageSwitch } from "../../../ui/settings.tsx";
import { titleOf } from "../../../viewmodel/editor/work.ts";
import { handFile } from "../hand-file.ts";
import { useBench, useDesk, useDeskStore } from "./context.ts";
import { PlayDialog } from "./play-dialog.tsx";
import "./top.css";

/** Undo and redo from the keyboard; in a text being typed the browser's own step goes first no more. */
function useKeys(undo: () => void, redo: () => void): void {
	useEffect(() => {
		const press = (event: KeyboardEvent): void => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
			const key = event.key.toLowerCase();
			const back = key === "z" && !event.shiftKey;
			const forth = key === "y" || (key === "z" && event.shiftKey);
			if (!back && !forth) return;
			event.preventDefault();
			if (back) undo();
			else redo();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, [undo, redo]);
}

/** `onAgain` opens the draft anew, as another tab has left it. */
export function Top({
	kept,
	onAgain,
}: {
	kept: "browser" | "memory";
	onAgain: () => void;
}): ReactNode {
	const { t, i18n } = useTranslation(["editor", "common"]);
	const { work, problems } = useBench();
	const saving = useDesk((desk) => desk.saving);
	const past = useDesk((desk) => desk.history.past.length);
	const future = useDesk((desk) => desk.history.future.length);
	const undo = useDesk((desk) => desk.undo);
	const redo = useDesk((desk) => desk.redo);
	const settle = useDesk((desk) => desk.settle);
	const desk = useDeskStore();
	const [playing, setPlaying] = useState(false);
	const title = titleOf(work, i18n.resolvedLanguage ?? "en") || t("untitled");
	useKeys(undo, redo);
	const back = (): void => {
		if (past > 0) undo();
		announce(t(past > 0 ? "undone" : "nothingToUndo"));
	};
	const forth = (): void => {
		if (future > 0) redo();
		announce(t(future > 0 ? "redone" : "nothingToRedo"));
	};
	// a game is made of what is kept: what could not be kept is not played as if it were
	const play = (): void => {
		const { saving, found } = desk.getState();
		if (saving === "saving") void settle().then(play);
		else if (saving !== "saved") notify((t) => t(`editor:keeping.${saving}`), "alert");
		else if (found.problems.length === 0) setPlaying(true);
	};
	const state = saving === "saved" && kept === "memory" ? "memory" : saving;
	return (
		<header className="ed-top">
			<Brand />
			<div className="ed-top-name">
				<h1>{title}</h1>
				<p role="status" className={state === "saved" || state === "saving" ? "" : "is-bad"}>
					{t(`keeping.${state}`)}
				</p>
			</div>
			<div className="ed-top-acts">
				<IconButton surface="ink" icon="ui-undo" label={t("undo")} onClick={back} />
				<IconButton
					surface="ink"
					className="ed-redo"
					icon="ui-undo"
					label={t("redo")}
					onClick={forth}
				/>
				<Link className="ui-button is-s ed-on-ink" to={{ page: "editor" }}>
					<span className="ui-button-label">{t("allDrafts")}</span>
				</Link>
				<Button
					size="s"
					className="ed-on-ink"
					onClick={() => {
						const name = handFile(work, title);
						notify((t) =>
							t(problems.length === 0 ? "editor:handed" : "editor:handedBroken", { name }),
						);
					}}
				>
					{t("saveFile")}
				</Button>
				{saving === "elsewhere" ? (
					<Button size="s" kind="primary" className="ed-play" onClick={onAgain}>
						{t("common:error.again")}
					</Button>
				) : (
					<Button
						size="s"
						kind="primary"
						className="ed-play"
						blocked={problems.length > 0 ? t("playBlocked", { count: problems.length }) : null}
						onClick={() => void settle().then(play)}
					>
						{t("play")}
					</Button>
				)}
				<LanguageSwitch />
			</div>
			<PlayDialog open={playing} onClose={() => setPlaying(false)} />
		</header>
	);
}
