// The acts: all of them to choose from, or the one that is open.
import type { ReactNode } from "react";
import { Art } from "../../../ui/art.tsx";
import { type ActName, type MenuAct, useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { Advance } from "./advance.tsx";
import { Control } from "./control.tsx";
import { Door } from "./door.tsx";
import { End } from "./end.tsx";
import { Inject } from "./inject.tsx";
import { Message } from "./message.tsx";
import { Swap, Undo } from "./one-game.tsx";
import { People } from "./people.tsx";
import { PersonPanel } from "./person.tsx";
import { Rematch } from "./rematch.tsx";
import { Time } from "./time.tsx";
import "./act-panel.css";

const ICONS: Readonly<Record<MenuAct, string>> = {
	inject: "ui-inject",
	message: "ui-msg",
	time: "ui-clock",
	advance: "ui-right",
	rematch: "ui-swap",
	undo: "ui-undo",
	swap: "ui-swap",
	control: "ui-spring",
	people: "ui-leaders",
	door: "ui-door",
	end: "ui-cross",
};

const GROUPS: readonly { id: "games" | "game" | "class"; acts: readonly MenuAct[] }[] = [
	{ id: "games", acts: ["inject", "message", "time", "advance", "rematch"] },
	{ id: "game", acts: ["undo", "swap", "control"] },
	{ id: "class", acts: ["people", "door", "end"] },
];

function Menu(): ReactNode {
	const { t } = useLore().words;
	const { go } = useActs();
	return (
		<ActFrame title={t("teach:acts.title")} note={t("teach:acts.lead")}>
			{GROUPS.map(({ id, acts }) => (
				<section key={id} className="acts-group" aria-labelledby={`acts-${id}`}>
					<h3 id={`acts-${id}`}>{t(`teach:acts.group.${id}`)}</h3>
					<ul className="act-rows">
						{acts.map((act) => (
							<li key={act}>
								<button type="button" onClick={() => go(act)}>
									<Art name={ICONS[act]} size={20} />
									<span>
										<b>{t(`teach:acts.${act}.title`)}</b>
										<small>{t(`teach:acts.${act}.menu`)}</small>
									</span>
								</button>
							</li>
						))}
					</ul>
				</section>
			))}
		</ActFrame>
	);
}

const PANELS: Readonly<Record<ActName, () => ReactNode>> = {
	menu: Menu,
	inject: Inject,
	message: Message,
	time: Time,
	advance: Advance,
	rematch: Rematch,
	undo: Undo,
	swap: Swap,
	control: Control,
	people: People,
	person: PersonPanel,
	door: Door,
	end: End,
};

/** What is open; nothing on a small screen where nothing is. */
export function ActPanel(): ReactNode {
	const { open } = useActs();
	if (open === null) return null;
	const Panel = PANELS[open];
	return <Panel key={open} />;
}
