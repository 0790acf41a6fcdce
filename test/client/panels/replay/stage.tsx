// The replay's page without its board, for tests that step through the record.
import i18next from "i18next";
import { type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";
import { initReactI18next } from "react-i18next";
import { expect } from "vitest";
import { page } from "vitest/browser";
import board from "../../../../assets/locales/en/board.json";
import common from "../../../../assets/locales/en/common.json";
import panels from "../../../../assets/locales/en/panels.json";
import replayTexts from "../../../../assets/locales/en/replay.json";
import { PlayFrame } from "../../../../src/client/pages/play/frame/play-frame.tsx";
import { ReplayBar } from "../../../../src/client/pages/replay/replay-bar.tsx";
import { useKeys } from "../../../../src/client/pages/replay/use-keys.ts";
import { usePlayer } from "../../../../src/client/pages/replay/use-player.ts";
import { ReplayPanel, type ReplayTab } from "../../../../src/client/panels/replay/replay-panel.tsx";
import { useReplayWords } from "../../../../src/client/panels/replay/use-replay-words.ts";
import type { Seat } from "../../../../src/rules/index.ts";
import { book, replay, scenario } from "../../../insight/replay/shipped.ts";
import "../../../../src/client/styles/base.css";

/** English words for the replay. */
export async function startWords(): Promise<void> {
	await i18next.use(initReactI18next).init({
		lng: "en",
		defaultNS: "common",
		resources: { en: { common, panels, board, replay: replayTexts } },
		interpolation: { escapeValue: false },
	});
}

function Harness({ first, onTake }: { first: string; onTake: (seat: Seat) => void }): ReactNode {
	const words = useReplayWords(scenario);
	const [player, acts] = usePlayer(
		replay,
		replay.steps.findIndex((step) => step.id === first),
	);
	const [tab, setTab] = useState<ReplayTab>("now");
	const [query, setQuery] = useState("");
	useKeys(acts, replay.steps.length - 1);
	const month = replay.steps[player.step]?.month ?? 0;
	return (
		<PlayFrame
			boardLabel="Board"
			top={<ReplayBar {...{ words, replay, player, acts }} />}
			board={null}
			panel={
				<ReplayPanel
					{...{ words, book, replay, tab, query }}
					at={player.step}
					onTab={setTab}
					onQuery={setQuery}
					onGo={acts.go}
					onTake={month >= 1 && month <= 7 ? onTake : null}
				/>
			}
		/>
	);
}

/** Shows the record at an entry; a game that is taken over from it is `onTake`'s. Returns what takes it away again. */
export function setStage(first: string, onTake: (seat: Seat) => void): () => void {
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	root.render(<Harness first={first} onTake={onTake} />);
	return () => {
		root.unmount();
		box.remove();
	};
}

/** What the bar says on a day of the record. */
export const dayText = (day: number) =>
	page.getByText(`the record, day ${day} of 388`, { exact: true });

/** Waits until the bar shows a day of the record. */
export async function onDay(day: number): Promise<void> {
	await expect.element(dayText(day)).toBeVisible();
}
