/** The content security policy: what the page may run, show and reach. */
import { createHash } from "node:crypto";

/** The `<style>` blocks of a page, as the policy names them; the page's own, so it may have them. */
function styleHashes(page: string): string[] {
	return [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
		([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
	);
}

/** Directives for helmet. `page` is the text of index.html, whose style blocks are allowed and no others. */
export function policyFor(page: string): Record<string, string[]> {
	return {
		defaultSrc: ["'self'"],
		scriptSrc: ["'self'"],
		styleSrc: ["'self'", ...styleHashes(page)],
		// a width or a colour on one element, as in drawings
		styleSrcAttr: ["'unsafe-inline'"],
		// Phaser decodes textures from blobs and holds its default ones as data
		imgSrc: ["'self'", "data:", "blob:"],
		mediaSrc: ["'self'", "blob:"],
		fontSrc: ["'self'", "data:"],
		connectSrc: ["'self'", "data:", "blob:"],
		workerSrc: ["'self'", "blob:"],
		objectSrc: ["'none'"],
		baseUri: ["'none'"],
		formAction: ["'self'"],
		frameAncestors: ["'self'"],
	};
}
