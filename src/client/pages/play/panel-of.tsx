// Chooses the panel for the page the match stands on.
import type { ReactNode } from "react";
import { AnswerPanel } from "../../panels/answer/answer-panel.tsx";
import { ClosePanel } from "../../panels/close/close-panel.tsx";
import { ContritionPanel } from "../../panels/contrition/contrition-panel.tsx";
import { HandoverPanel } from "../../panels/handover/handover-panel.tsx";
import { NewsPanel } from "../../panels/news/news-panel.tsx";
import { PlanPanel } from "../../panels/plan/plan-panel.tsx";
import { RevealPanel } from "../../panels/reveal/reveal-panel.tsx";
import { TalksPanel } from "../../panels/talks/talks-panel.tsx";
import type { PlayPage } from "../../viewmodel/game/moment.ts";

/** The panel of a page. */
export function PanelOf({ page }: { page: PlayPage }): ReactNode {
	switch (page) {
		case "handover":
			return <HandoverPanel />;
		case "news":
			return <NewsPanel />;
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
