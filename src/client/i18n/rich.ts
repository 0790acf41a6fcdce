// Puts links and buttons into a sentence, so that a translation can move them: "read <learn>this page</learn> first".
import { createElement, Fragment, type ReactNode } from "react";

const TAG = /<(\w+)>([^<]*)<\/\1>/g;

/** `text` with each `<name>words</name>` drawn by the part of that name. Throws where a name has no part. */
export function rich(
	text: string,
	parts: Readonly<Record<string, (words: string) => ReactNode>>,
): ReactNode {
	const out: ReactNode[] = [];
	let from = 0;
	for (const { 0: whole, 1: name = "", 2: words = "", index } of text.matchAll(TAG)) {
		const part = parts[name];
		if (!part) throw new Error(`no part for <${name}>`);
		out.push(text.slice(from, index), part(words));
		from = index + whole.length;
	}
	out.push(text.slice(from));
	return createElement(Fragment, null, ...out);
}
