// The door of a class and its lobby as the build draws them, in every language: what is seen before the program has come.

import i18next from "i18next";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { drawInEach } from "../app/drawn.ts";
import { Lobby } from "../class/lobby/lobby.tsx";
import { grouped } from "../class-common/grouped.ts";
import { PLACES } from "./door.ts";
import JoinPage from "./page.tsx";

/** A page as HTML for the root element, and its title. */
interface Page {
	html: string;
	title: string;
}
export interface DoorStill {
	id: string;
	tag: string;
	join: Page;
	lobby: Page;
	/** What the form's button says while the server is asked. */
	busy: string;
}

/** Codes that no page shows, in the places of those that it will. */
const CODE = "ACDEFH";
const PASS = "ACDEFHJK";

/** Links lead on from another address than the program's; what only the program can do takes no press yet. */
const apart = (html: string): string =>
	html
		.replaceAll(grouped(CODE), PLACES.code)
		.replaceAll(grouped(PASS), PLACES.pass)
		.replace(/<title>[^<]*<\/title>/g, "")
		.replace(/<link rel="preload"[^>]*>/g, "")
		.replace(/href="#/g, 'href="/#')
		.replace(/<button\b/g, '<button inert=""');

/** Draws both pages for each language. */
export function drawDoor(): Promise<DoorStill[]> {
	return drawInEach(["common", "class"], ({ id, tag }) => {
		const page = (title: string, html: string): Page => ({
			html: apart(html),
			title: i18next.t("common:title", { page: title }),
		});
		const seat = {
			session: "",
			code: CODE,
			person: "",
			name: PLACES.name,
			token: "",
			rejoin: PASS,
			at: 0,
		};
		const join = renderToString(
			<StrictMode>
				<JoinPage route={{ page: "join", code: CODE }} />
			</StrictMode>,
		);
		const lobby = renderToString(
			<StrictMode>
				<Lobby seat={seat} picture={null} link={{ at: "open" }} messages={[]} />
			</StrictMode>,
		);
		return {
			id,
			tag,
			join: page(i18next.t("class:join.title"), join),
			lobby: page(i18next.t("class:lobby.title"), lobby),
			busy: i18next.t("class:join.busy"),
		};
	});
}
