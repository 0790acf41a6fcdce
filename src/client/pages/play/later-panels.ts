// The panels that no game opens with: a file of its own, which comes while the first news is read.
export { AnswerPanel } from "../../panels/answer/answer-panel.tsx";
export { ClosePanel } from "../../panels/close/close-panel.tsx";
export { ContritionPanel } from "../../panels/contrition/contrition-panel.tsx";
export { JournalDialog } from "../../panels/journal/journal-dialog.tsx";
export { PlanPanel } from "../../panels/plan/plan-panel.tsx";
export { RevealPanel } from "../../panels/reveal/reveal-panel.tsx";
export { TalksPanel } from "../../panels/talks/talks-panel.tsx";
