// The projector when the class has ended: what became of the games, and the way to the debrief.
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useRoute } from "../../router/router.tsx";
import { lessonFor } from "../../stores/class/keys.ts";
import { useLesson } from "../../stores/class/use-lesson.tsx";
import { BrandMark } from "../../ui/brand.tsx";
import { ScreenHead } from "./screen-head.tsx";
import "./ended.css";

/** The way to the deck; it opens with the projector's key, so that it leads back to this page. */
export function DeckLink({ className }: { className: string }): ReactNode {
	const { t } = useTranslation("teach");
	const session = useLesson((state) => state.session);
	const route = useRoute();
	const own = route?.page === "screen" ? route.secret : undefined;
	const secret = own ?? lessonFor(session)?.projector;
	return (
		<Link className={className} to={{ page: "deck", session, ...(secret ? { secret } : {}) }}>
			{t("screen.deck")}
		</Link>
	);
}

/** The page. */
export function Ended({ notice }: { notice: ReactNode }): ReactNode {
	const { t } = useTranslation("teach");
	const tiles = useLesson((state) => state.tiles);
	const people = useLesson((state) => state.class?.people ?? 0);
	const sum = useMemo(() => {
		const games = Object.values(tiles).map(({ tile }) => tile);
		return {
			games: games.length,
			ruptures: games.filter(({ ending }) => ending === "rupture").length,
			whole: games.filter(({ ending }) => ending === "time").length,
		};
	}, [tiles]);
	return (
		<div className="screen-ended">
			<ScreenHead />
			{notice}
			<main>
				<BrandMark size={120} />
				<h2>{t("screen.ended")}</h2>
				<ul>
					<li>{t("screen.sum.people", { count: people })}</li>
					<li>{t("screen.sum.games", { count: sum.games })}</li>
					<li>{t("screen.sum.whole", { count: sum.whole })}</li>
					<li>{t("screen.sum.ruptures", { count: sum.ruptures })}</li>
				</ul>
				<DeckLink className="screen-deck" />
			</main>
		</div>
	);
}
