// A debrief on a page of its own, with the real crew of workers behind it.
import { createRoot } from "react-dom/client";
import { DebriefView } from "../../../../src/client/pages/debrief/debrief-view.tsx";
import { CardsProvider } from "../../../../src/client/panels/common/cards.tsx";
import { openMatchStore } from "../../../../src/client/stores/match.ts";
import { MatchProvider } from "../../../../src/client/stores/use-match.tsx";
import type { GameRecord } from "../../../../src/record/index.ts";
import type { Seat } from "../../../../src/rules/index.ts";

/** Shows it; what is given back takes it away again. */
export function debriefStage(record: GameRecord, seat: Seat = "us"): () => void {
	const desk = { seat, handover: false, waiting: [], reasons: [] };
	const store = openMatchStore({ id: "test", name: "", record, seed: "test", desk, revision: 0 });
	if (!store) throw new Error("the record does not hold");
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	root.render(
		<MatchProvider store={store}>
			<CardsProvider>
				<DebriefView record={record} first={seat} both={false} none={(why) => <p>{why}</p>} />
			</CardsProvider>
		</MatchProvider>,
	);
	return () => {
		root.unmount();
		box.remove();
	};
}
