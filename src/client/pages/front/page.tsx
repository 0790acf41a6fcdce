// The first page: who you can be, what else there is, and nothing that must be waited for.
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { rich } from "../../i18n/rich.ts";
import { Link, navigate } from "../../router/router.tsx";
import { defaultSetup, type Route } from "../../router/routes.ts";
import { useInvitation } from "../../stores/tutorial.ts";
import { Art } from "../../ui/art.tsx";
import type { Seat } from "../../ui/seat.ts";
import { SeatEmblem } from "../../ui/seat-mark.tsx";
import { LanguageSwitch } from "../../ui/settings.tsx";
import { hasPage, type PageName, preload, preloadAtRest } from "../app/doors.ts";
import { wake } from "../app/wake.ts";
import { JoinDoor } from "./join-door.tsx";
import { type LatestSave, useLatestSave } from "./latest-save.ts";
import { Scene, Sea } from "./scene.tsx";
import "./bar.css";
import "./page.css";

function SeatDoor({ seat }: { seat: Seat }): ReactNode {
	const { t } = useTranslation("front");
	const ready = (): void => preload("play");
	return (
		<Link
			className={`front-seat ${seat}`}
			to={{ page: "start", setup: defaultSetup(seat) }}
			onPointerEnter={ready}
			onFocus={ready}
		>
			<SeatEmblem seat={seat} size={32} />
			{t(`play.${seat}`)}
		</Link>
	);
}

const DOORS = [
	{ page: "join", icon: "ui-sealed" },
	{ page: "teach", icon: "ui-leaders" },
	{ page: "replay", icon: "ui-play" },
	{ page: "learn", icon: "ui-card" },
	{ page: "saves", icon: "ui-clock" },
] as const satisfies { page: PageName; icon: string }[];

function Doors({ latest }: { latest: LatestSave | null }): ReactNode {
	const { t } = useTranslation("front");
	return (
		<nav className="front-doors" aria-label={t("doors.label")}>
			{DOORS.filter(({ page }) => hasPage(page)).map(({ page, icon }) => {
				if (page === "join") return <JoinDoor key={page} />;
				const goOn = page === "saves" ? latest : null;
				const to: Route = goOn ? { page: "play", gameId: goOn.id } : { page };
				return (
					<Link
						key={page}
						className="front-door"
						to={to}
						onPointerEnter={() => preload(page)}
						onFocus={() => preload(page)}
					>
						<Art name={goOn ? "ui-play" : icon} size={32} />
						<span>
							<b>{goOn ? t("doors.continue") : t(`doors.${page}`)}</b>
							<small>{goOn ? goOn.text : t(`doors.${page}Note`)}</small>
						</span>
					</Link>
				);
			})}
		</nav>
	);
}

/** One quiet line for a newcomer, and for whoever has left the guided month half-way. */
function Invitation(): ReactNode {
	const { t } = useTranslation("front");
	const invitation = useInvitation();
	if (invitation === null) return null;
	return (
		<span className="front-guided">
			{rich(t(`guided.${invitation}`), {
				go: (words) => (
					<Link
						to={{ page: "tutorial" }}
						onPointerEnter={() => preload("tutorial")}
						onFocus={() => preload("tutorial")}
					>
						{words}
					</Link>
				),
			})}
		</span>
	);
}

/** The first page. */
export default function FrontPage(): ReactNode {
	const { t } = useTranslation("front");
	const latest = useLatestSave();
	useEffect(() => {
		wake();
		return preloadAtRest("play");
	}, []);
	const chance = (): void => {
		const seat: Seat = Math.random() < 0.5 ? "us" : "cn";
		navigate({ page: "start", setup: defaultSetup(seat) });
	};
	return (
		<div className="front">
			<title>{t("title")}</title>
			<Sea />
			<nav className="front-bar" aria-label={t("bar")}>
				<LanguageSwitch />
				<Link to={{ page: "editor" }}>{t("editor")}</Link>
				<Link to={{ page: "about" }}>{t("about")}</Link>
			</nav>
			<main>
				<header>
					<h1>{t("title")}</h1>
					<p>{t("lead")}</p>
				</header>
				<div className="front-foot">
					<Scene />
					<div className="front-seats">
						<SeatDoor seat="cn" />
						<p className="front-between">
							<b>{t("length")}</b>
							<span>
								{rich(t("or"), {
									own: (words) => <Link to={{ page: "new" }}>{words}</Link>,
									hot: (words) => <Link to={{ page: "new", hotSeat: true }}>{words}</Link>,
									dice: (words) => (
										<button type="button" onClick={chance}>
											{words}
										</button>
									),
								})}
							</span>
							<Invitation />
							{latest ? (
								<span className="front-guided">
									{rich(t("others"), {
										saves: (words) => <Link to={{ page: "saves" }}>{words}</Link>,
									})}
								</span>
							) : null}
						</p>
						<SeatDoor seat="us" />
					</div>
					<Doors latest={latest} />
				</div>
			</main>
		</div>
	);
}
