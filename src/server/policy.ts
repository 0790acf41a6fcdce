/** The content security policy: what the page may run, show and reach. */
import { createHash } from "node:crypto";

/** The `<style>` or `<script>` blocks of a page, as the policy names them; the page's own, so it may have them. */
function hashes(page: string, block: RegExp): string[] {
	return [...page.matchAll(block)].map(
		([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
	);
}

/** Directives for helmet. `page` is the text of index.html, whose style and script blocks are allowed and no others. */
export function policyFor(page: string): Record<string, string[]> {
	return {
		defaultSrc: ["'self'"],
		scriptSrc: ["'self'", ...hashes(page, /<script>([\s\S]*?)<\/script>/g)],
		styleSrc: ["'self'", ...hashes(page, /<style>([\s\S]*?)<\/style>/g)],
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
