// A game that was opened, for everything inside; where it went on in another tab, a page that says so and opens it anew.
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { StoreApi } from "zustand/vanilla";
import type { MatchStore } from "../../stores/match-types.ts";
import { MatchProvider, useMatch } from "../../stores/use-match.tsx";
import { BrandMark } from "../../ui/brand.tsx";
import { Button } from "../../ui/button.tsx";
import { dropGame } from "./open-game.ts";
import { saveFile } from "./save-file.ts";

/** The game of a store. `onAgain` is asked to open the game again, after its store was let go. */
export function OneGame({
	store,
	onAgain,
	children,
}: {
	store: StoreApi<MatchStore>;
	onAgain: () => void;
	children: ReactNode;
}): ReactNode {
	return (
		<MatchProvider store={store}>
			<Here onAgain={onAgain}>{children}</Here>
		</MatchProvider>
	);
}

function Here({ onAgain, children }: { onAgain: () => void; children: ReactNode }): ReactNode {
	const elsewhere = useMatch((match) => match.saving === "elsewhere");
	return elsewhere ? <Elsewhere onAgain={onAgain} /> : children;
}

function Elsewhere({ onAgain }: { onAgain: () => void }): ReactNode {
	const { t } = useTranslation(["panels", "common"]);
	const id = useMatch((match) => match.id);
	const exportRecord = useMatch((match) => match.exportRecord);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus({ preventScroll: true }), []);
	return (
		<main className="plain-page">
			<title>{t("elsewhere.title")}</title>
			<BrandMark size={64} />
			<h1 ref={heading} tabIndex={-1}>
				{t("elsewhere.title")}
			</h1>
			<p role="alert">{t("elsewhere.text")}</p>
			<p className="plain-page-acts">
				<Button
					kind="primary"
					onClick={() => {
						dropGame(id);
						onAgain();
					}}
				>
					{t("common:error.again")}
				</Button>
				<Button onClick={() => saveFile(exportRecord())}>{t("common:menu.export")}</Button>
			</p>
		</main>
	);
}
