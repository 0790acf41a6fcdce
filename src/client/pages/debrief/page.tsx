// The debrief page: the finished game of its address, seen from one seat.
import { type ReactNode, Suspense, use, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { CardsProvider } from "../../panels/common/cards.tsx";
import { Link } from "../../router/router.tsx";
import { MatchProvider } from "../../stores/use-match.tsx";
import type { PageProps } from "../app/doors.ts";
import { PaperPage } from "../app/paper-page.tsx";
import { Loading } from "../app/plain-pages.tsx";
import { showGame } from "../play/open-game.ts";
import { DebriefView } from "./debrief-view.tsx";
import { type Loaded, loadGame } from "./load.ts";
import { OtherEpoch } from "./other-epoch.tsx";

/** The page of `debrief`. */
export default function DebriefPage({ route }: PageProps<"debrief">): ReactNode {
	const loading = useMemo(() => loadGame(route.gameId), [route.gameId]);
	return (
		<Suspense fallback={<Loading />}>
			<Found key={route.gameId} loading={loading} id={route.gameId} />
		</Suspense>
	);
}

function Found({ loading, id }: { loading: Promise<Loaded>; id: string }): ReactNode {
	const loaded = use(loading);
	useEffect(() => showGame(id), [id]);
	if (!loaded.ok && loaded.why === "otherEpoch") return <OtherEpoch record={loaded.record} />;
	if (!loaded.ok) return <NoDebrief id={id} why={loaded.why} />;
	return (
		<MatchProvider store={loaded.store}>
			<CardsProvider>
				<DebriefView
					record={loaded.record}
					first={loaded.seat}
					both={loaded.both}
					came={loaded.came}
					foreseen={loaded.foreseen}
					none={(why) => <NoDebrief id={id} why={why} />}
				/>
			</CardsProvider>
		</MatchProvider>
	);
}

function NoDebrief({
	id,
	why,
}: {
	id: string;
	why: "missing" | "unreadable" | "unfinished";
}): ReactNode {
	const { t } = useTranslation("debrief");
	return (
		<PaperPage page="debrief" title={t(`none.${why}.title`)} lead={t(`none.${why}.text`)}>
			<p className="debrief-none">
				<Link
					className="ui-button"
					to={why === "unfinished" ? { page: "play", gameId: id } : { page: "saves" }}
				>
					{t(why === "unfinished" ? "none.play" : "none.saves")}
				</Link>
			</p>
		</PaperPage>
	);
}
