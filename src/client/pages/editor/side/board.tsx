// The opening position on the board itself, drawn from the draft's last version that holds.
import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { DEFAULT_SWITCHES } from "../../../../rules/index.ts";
import type { Scenario } from "../../../../scenario/index.ts";
import { createMatchStore } from "../../../stores/match.ts";
import { MatchProvider } from "../../../stores/use-match.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Loading } from "../../app/plain-pages.tsx";
import { useBench, useDesk } from "../bench/context.ts";

// a third of a megabyte: only who asks for it pays
const MatchBoard = lazy(() => import("../../play/match-board.tsx"));

/** A game that nobody plays: it stands at its first page, and nothing of it is kept. */
function opening(scenario: Scenario): ReturnType<typeof createMatchStore> {
	const person = { kind: "person" } as const;
	return createMatchStore({
		id: "preview",
		name: "",
		scenario,
		seat: "us",
		seed: "preview",
		created: new Date(0).toISOString(),
		options: {
			start: "geneva",
			months: scenario.scenario.months[0] ?? 8,
			switches: DEFAULT_SWITCHES,
			chronicle: false,
		},
		controllers: { us: person, cn: person },
	});
}

function Opening({ scenario }: { scenario: Scenario }): ReactNode {
	const store = useMemo(() => opening(scenario), [scenario]);
	return (
		<MatchProvider store={store}>
			<Suspense fallback={<Loading />}>
				<MatchBoard />
			</Suspense>
		</MatchProvider>
	);
}

export function BoardPane(): ReactNode {
	const { words, problems } = useBench();
	const { t } = words;
	const sound = useDesk((desk) => desk.sound);
	const [large, setLarge] = useState(false);
	if (!sound) return <p>{t("editor:board.none")}</p>;
	return (
		<>
			<p>{t(problems.length > 0 ? "editor:board.stale" : "editor:board.lead")}</p>
			<div className="ed-board">{large ? null : <Opening scenario={sound} />}</div>
			<Button size="s" icon="ui-full" onClick={() => setLarge(true)}>
				{t("editor:board.large")}
			</Button>
			<Dialog
				open={large}
				onClose={() => setLarge(false)}
				title={t("editor:board.title")}
				className="ed-board-dialog"
			>
				<div className="ed-board is-large">{large ? <Opening scenario={sound} /> : null}</div>
			</Dialog>
		</>
	);
}
