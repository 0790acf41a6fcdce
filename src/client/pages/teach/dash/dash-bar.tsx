// The bar above everything: which class this is, how to get in, and what holds for all games at once.
import { type ReactNode, useMemo, useState } from "react";
import { useCurrentTiles, useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { BrandMark } from "../../../ui/brand.tsx";
import { IconButton } from "../../../ui/button.tsx";
import { classes } from "../../../ui/seat.ts";
import { classSummary } from "../../../viewmodel/class/summary.ts";
import { grouped } from "../../class-common/grouped.ts";
import { useQuickAct } from "../acts/use-act.ts";
import { useActs, useLore } from "./dash-context.ts";
import { DashMenu } from "./dash-menu.tsx";
import "./dash-bar.css";

/** Seconds that the quick button gives. */
const MINUTE = 60;

function Tool({
	icon,
	label,
	on,
	off,
	primary,
	onClick,
}: {
	icon: string;
	label: string;
	/** The state it switches is in force. */
	on?: boolean;
	off?: boolean;
	primary?: boolean;
	onClick: () => void;
}): ReactNode {
	return (
		<button
			type="button"
			className={classes("dash-tool", primary && "is-primary", on && "is-on")}
			disabled={off}
			onClick={onClick}
		>
			<Art name={icon} size={20} />
			<span>{label}</span>
		</button>
	);
}

/** Acts on everybody. */
function Tools(): ReactNode {
	const { t } = useLore().words;
	const { go } = useActs();
	const klass = useLesson((state) => state.class);
	const pace = useLesson((state) => state.settings?.pace);
	const games = useCurrentTiles();
	const over = games.length > 0 && games.every(({ phase }) => phase === "over");
	const { busy, run } = useQuickAct();
	if (!klass) return null;
	const { paused, frozen } = klass;
	const talk = (
		<>
			<Tool icon="ui-msg" label={t("teach:dash.message")} onClick={() => go("message")} />
			<Tool
				icon="ui-eye"
				label={t(frozen ? "teach:dash.unfreeze" : "teach:dash.freeze")}
				on={frozen}
				off={busy}
				onClick={() => run({ do: "freeze", on: !frozen }, () => "")}
			/>
		</>
	);
	// nothing is left to pause or to advance
	if (over && !paused)
		return (
			<fieldset className="dash-tools" aria-label={t("teach:dash.tools")}>
				<Tool primary icon="ui-card" label={t("teach:dash.debrief")} onClick={() => go("end")} />
				{talk}
			</fieldset>
		);
	return (
		<fieldset className="dash-tools" aria-label={t("teach:dash.tools")}>
			<Tool
				primary
				icon={paused ? "ui-play" : "ui-pause"}
				label={t(paused ? "teach:dash.goOn" : "teach:dash.pause")}
				on={paused}
				off={busy}
				onClick={() => run({ do: "pause", on: !paused }, () => "")}
			/>
			<span className="dash-split">
				<Tool
					icon="ui-plus"
					label={t("teach:dash.minute")}
					off={busy || pace === "none"}
					onClick={() =>
						run({ do: "time", games: null, seconds: MINUTE }, ({ touched }, t) =>
							t("teach:acts.time.done", { count: touched.length, minutes: 1 }),
						)
					}
				/>
				<button
					type="button"
					className="dash-tool is-more"
					aria-label={t("teach:acts.time.title")}
					title={t("teach:acts.time.title")}
					onClick={() => go("time")}
				>
					<Art name="ui-right" size={16} />
				</button>
			</span>
			<Tool icon="ui-right" label={t("teach:dash.advance")} onClick={() => go("advance")} />
			{talk}
		</fieldset>
	);
}

function Title(): ReactNode {
	const { words } = useLore();
	const { t } = words;
	const { go } = useActs();
	const klass = useLesson((state) => state.class);
	const code = useLesson((state) => state.code);
	const door = useLesson((state) => state.door);
	const tiles = useLesson((state) => state.tiles);
	const { games, alone, people } = useMemo(
		() =>
			classSummary(
				words,
				Object.values(tiles).map(({ tile }) => tile),
				klass ?? { people: 0, here: 0 },
			),
		[words, tiles, klass],
	);
	const title = klass?.title ?? "";
	return (
		<>
			<BrandMark size={44} />
			<div className="dash-title">
				<h1>{title === "" ? t("teach:dash.untitled") : title}</h1>
				<p>
					{words.format.items(
						[
							t("teach:dash.countGames", { count: games }),
							t("teach:dash.countPeople", { count: people }),
							alone > 0 ? t("teach:dash.countAlone", { count: alone }) : "",
						].filter(Boolean),
					)}
				</p>
			</div>
			<button
				type="button"
				className={classes("dash-code", !door && "is-shut")}
				onClick={() => go("door")}
			>
				<span className="sr-only">
					{t(door ? "teach:dash.codeOpen" : "teach:dash.codeShut", {
						code: Array.from(code).join(" "),
					})}
				</span>
				<b aria-hidden="true">{grouped(code)}</b>
				<small aria-hidden="true">
					<Art name={door ? "ui-door" : "ui-lock"} size={14} />
					{t(door ? "teach:dash.doorOpen" : "teach:dash.doorShut")}
				</small>
			</button>
		</>
	);
}

/** The bar. */
export function DashBar(): ReactNode {
	const { t } = useLore().words;
	const { wide, go } = useActs();
	const [menu, setMenu] = useState(false);
	return (
		<header className="dash-bar">
			<Title />
			<Tools />
			<div className="dash-corner">
				{wide ? null : (
					<button type="button" className="dash-tool is-acts" onClick={() => go("menu")}>
						<Art name="ui-acts" size={20} />
						<span>{t("teach:acts.title")}</span>
					</button>
				)}
				<IconButton
					surface="ink"
					icon="ui-menu"
					label={t("teach:dash.menu.open")}
					onClick={() => setMenu(true)}
				/>
			</div>
			<DashMenu open={menu} onClose={() => setMenu(false)} />
		</header>
	);
}
