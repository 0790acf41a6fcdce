// Chooses the panel for the page the match stands on.
import { type ReactNode, Suspense } from "react";
import { HandoverPanel } from "../../panels/handover/handover-panel.tsx";
import { NewsPanel } from "../../panels/news/news-panel.tsx";
import type { PlayPage } from "../../viewmodel/game/moment.ts";
import { Loading } from "../app/plain-pages.tsx";
import { useLater } from "./later.ts";

type LaterPage = Exclude<PlayPage, "handover" | "news">;

/** The panel of a page. */
export function PanelOf({ page }: { page: PlayPage }): ReactNode {
	if (page === "handover") return <HandoverPanel />;
	if (page === "news") return <NewsPanel />;
	return (
		<Suspense fallback={<Loading />}>
			<LaterPanel page={page} />
		</Suspense>
	);
}

function LaterPanel({ page }: { page: LaterPage }): ReactNode {
	const { AnswerPanel, ClosePanel, ContritionPanel, PlanPanel, RevealPanel, TalksPanel } =
		useLater();
	switch (page) {
		case "plan":
			return <PlanPanel />;
		case "reveal":
			return <RevealPanel />;
		case "contrition":
			return <ContritionPanel />;
		case "answer":
			return <AnswerPanel />;
		case "talks":
			return <TalksPanel />;
		case "close":
		case "over":
			return <ClosePanel />;
	}
}
