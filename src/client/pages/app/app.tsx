// The whole client: the page of the address, the place where announcements are read, and a way back when a page fails.
import { type ReactNode, Suspense } from "react";
import { useRoute } from "../../router/router.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import FrontPage from "../front/page.tsx";
import { Catch } from "./catch.tsx";
import { pageOf } from "./doors.ts";
import { Loading, LostPage } from "./plain-pages.tsx";
import { UpdateNotice } from "./update-notice.tsx";

function Page(): ReactNode {
	const route = useRoute();
	if (route === null) return <LostPage />;
	if (route.page === "front") return <FrontPage />;
	const Found = pageOf(route);
	return Found ? <Found route={route} /> : <LostPage />;
}

/** The client. */
export function App(): ReactNode {
	const page = useRoute()?.page ?? "lost";
	return (
		<>
			{/* A new page gets a new catcher: an error on one must not hide the next. `start` turns into `play` in place. */}
			<Catch key={page === "start" ? "play" : page}>
				<Suspense fallback={<Loading />}>
					<Page />
				</Suspense>
			</Catch>
			<UpdateNotice />
			<LiveRegion />
		</>
	);
}
