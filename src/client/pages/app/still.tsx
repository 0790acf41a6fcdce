// The first page as the build draws it, in every language: what is seen before the program has come.
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app.tsx";
import { drawInEach } from "./drawn.ts";

/** A page as HTML, for the root element. */
export interface Still {
	/** Folder in assets/locales, and the language as the root element names it. */
	id: string;
	tag: string;
	html: string;
}

/**
 * Draws the first page for each language, as a newcomer finds it. What only the program can answer takes no press yet;
 * links lead on even now. The title stands in the page's head already.
 */
export const drawStills = (): Promise<Still[]> =>
	drawInEach(["common", "front"], ({ id, tag }) => ({
		id,
		tag,
		html: renderToString(
			<StrictMode>
				<App />
			</StrictMode>,
		)
			.replace(/<title>[^<]*<\/title>/g, "")
			.replace(/<link rel="preload"[^>]*>/g, "")
			.replace(/<(button|form)\b/g, '<$1 inert=""'),
	}));
