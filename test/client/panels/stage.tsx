// A hot-seat game with its panels on a page, for tests that click through them.
import i18next from "i18next";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { initReactI18next } from "react-i18next";
import type { StoreApi } from "zustand/vanilla";
import board from "../../../assets/locales/en/board.json";
import common from "../../../assets/locales/en/common.json";
import panels from "../../../assets/locales/en/panels.json";
import talks from "../../../assets/locales/en/talks.json";
import { CardsProvider } from "../../../src/client/panels/common/cards.tsx";
import { createMatchStore } from "../../../src/client/stores/match.ts";
import type { MatchStore } from "../../../src/client/stores/match-types.ts";
import { useSelection } from "../../../src/client/stores/selection.ts";
import { MatchProvider } from "../../../src/client/stores/use-match.tsx";
import { LiveRegion } from "../../../src/client/ui/live-region.tsx";
import { PERSON, setupOf } from "../../support/match.ts";
import { shippedScenario } from "../../support/scenario.ts";
import "../../../src/client/styles/base.css";

const scenario = shippedScenario();

export interface Stage {
	store: StoreApi<MatchStore>;
	root: Root;
	box: HTMLElement;
	clear: () => void;
}

/** English words for the panels. */
export async function startWords(): Promise<void> {
	await i18next.use(initReactI18next).init({
		lng: "en",
		defaultNS: "common",
		resources: { en: { common, panels, board, talks } },
		interpolation: { escapeValue: false },
	});
}

/** A new game between two persons, so that each move of the other side is the test's own, and `content` beside it. */
export function setStage(content: ReactNode): Stage {
	localStorage.clear();
	useSelection.getState().clear();
	const setup = setupOf(scenario, { controllers: { us: PERSON, cn: PERSON }, seed: "calm-3" });
	const store = createMatchStore({ ...setup, id: "g", name: "", seat: "us" });
	const box = document.body.appendChild(document.createElement("div"));
	box.style.width = "424px";
	box.style.height = "848px";
	const root = createRoot(box);
	root.render(
		<MatchProvider store={store}>
			<CardsProvider>{content}</CardsProvider>
			<LiveRegion />
		</MatchProvider>,
	);
	const clear = (): void => {
		root.unmount();
		box.remove();
	};
	return { store, root, box, clear };
}
