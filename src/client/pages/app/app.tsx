// The whole client: the page of the address, the place where announcements are read, and a way back when a page fails.
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useRoute } from "../../router/router.tsx";
import { toPath } from "../../router/routes.ts";
import { atRest } from "../../stores/at-rest.ts";
import { LiveRegion } from "../../ui/live-region.tsx";
import FrontPage from "../front/page.tsx";
import { Catch } from "./catch.tsx";
import { pageOf } from "./doors.ts";
import { Loading, LostPage } from "./plain-pages.tsx";
import { UpdateNotice } from "./update-notice.tsx";

const Codex = lazy(() => import("../codex/codex.tsx"));

/** The codex comes once the first page stands: nobody asks for a term before there is one to read. */
function LateCodex({ wanted }: { wanted: boolean }): ReactNode {
	const [ready, setReady] = useState(false);
	useEffect(() => {
		if (!wanted || ready) return;
		return atRest(CODEX_AFTER, () => setReady(true));
	}, [wanted, ready]);
	if (!ready) return null;
	return (
		<Catch silent>
			<Suspense fallback={null}>
				<Codex />
			</Suspense>
		</Catch>
	);
}

/** Ms a page has to itself. */
const CODEX_AFTER = 1200;

function Page(): ReactNode {
	const route = useRoute();
	if (route === null) return <LostPage />;
	// outside any boundary: what lies in one is taken over from the still page later, and bit by bit
	if (route.page === "front") return <FrontPage />;
	const Found = pageOf(route);
	if (!Found) return <LostPage />;
	return (
		<Suspense fallback={<Loading />}>
			<Found route={route} />
		</Suspense>
	);
}

/** The client. */
export function App(): ReactNode {
	const route = useRoute();
	const page = route?.page ?? "lost";
	return (
		<>
			{/* A new page gets a new catcher. `start` turns into `play` in place. */}
			<Catch key={page === "start" ? "play" : page} at={route ? toPath(route) : ""}>
				<Page />
			</Catch>
			<UpdateNotice />
			<LateCodex wanted={page !== "front"} />
			<LiveRegion />
		</>
	);
}
