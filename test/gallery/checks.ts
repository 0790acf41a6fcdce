// What a script can see wrong on a page as it stands: in the window, in the words, under the finger.
import type { Page } from "@playwright/test";
import type { Language } from "./cells.ts";

/** Runs in the page. `touch`: fingers use it, which need room. */
function look({ language, touch }: { language: Language; touch: boolean }): string[] {
	const found: string[] = [];
	const root = document.documentElement;
	const tell = (what: string, it: Element, more = ""): void => {
		const words = (it.getAttribute("aria-label") ?? it.textContent ?? "").trim().slice(0, 40);
		const kind = it.getAttribute("class")?.split(" ").slice(0, 2).join(".") ?? "";
		found.push(`${what}: ${it.tagName.toLowerCase()}.${kind} “${words}”${more}`);
	};
	const shown = (it: Element): boolean =>
		it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
		!it.closest(".sr-only, [inert], [aria-hidden=true] svg");

	if (root.scrollWidth > innerWidth) {
		found.push(`overflow: the page is ${root.scrollWidth - innerWidth} px too wide`);
		for (const it of document.body.querySelectorAll("*"))
			if (shown(it) && it.getBoundingClientRect().right > innerWidth + 1)
				tell("overflow", it, ` to ${Math.round(it.getBoundingClientRect().right)}`);
	}

	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const skipped =
		"script, style, noscript, title, .ui-language, [role=status].sr-only, textarea, code, option";
	while (walk.nextNode()) {
		const text = walk.currentNode.textContent?.trim() ?? "";
		const holder = walk.currentNode.parentElement;
		if (text === "" || !holder || holder.closest(skipped)) continue;
		if (/^[a-z]+[.:][a-z]+[A-Z]\w*$|\{\{|\bundefined\b|\bNaN\b|\[object /.test(text))
			tell("key", holder);
		const said = holder.closest("[lang]")?.getAttribute("lang") ?? language;
		// names stand in Chinese as they are; two words beside each other, with no sign at all, are a sentence left
		const other =
			language === "zh"
				? /^[^\p{Script=Han}]*[A-Za-z]{2,} [a-z]{2,}[^\p{Script=Han}]*$/u
				: /\p{Script=Han}/u;
		if (said.slice(0, 2) === language && other.test(text)) tell("language", holder);
		if (!shown(holder)) continue;
		const range = document.createRange();
		range.selectNodeContents(walk.currentNode);
		const words = range.getBoundingClientRect();
		if (words.width < 2) continue;
		for (let box: Element | null = holder; box && box !== document.body; box = box.parentElement) {
			const style = getComputedStyle(box);
			const inner = box.getBoundingClientRect();
			if (style.display === "inline" || inner.width < 2) continue;
			const cuts = (way: string): boolean => way === "hidden" || way === "clip";
			// a panel that scrolls hides nothing for good; neither does a box that shows none of it
			if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
			// told in so many lines and no more
			if (style.webkitLineClamp !== "none") break;
			if (words.top >= inner.bottom || words.bottom <= inner.top) break;
			if (words.left >= inner.right || words.right <= inner.left) break;
			const wide =
				cuts(style.overflowX) && (words.right > inner.right + 1.5 || words.left < inner.left - 1.5);
			const high =
				cuts(style.overflowY) && (words.bottom > inner.bottom + 3 || words.top < inner.top - 3);
			if (wide || high) {
				tell("clipped", holder, wide ? "" : " in height");
				break;
			}
			if (style.position === "fixed") break;
		}
	}

	/** Whether the place is inside every box that scrolls around a thing: what is scrolled out is not covered. */
	const inView = (it: Element, x: number, y: number): boolean => {
		for (let box = it.parentElement; box && box !== document.body; box = box.parentElement) {
			if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
			const { top, bottom, left, right } = box.getBoundingClientRect();
			if (y < top || y > bottom || x < left || x > right) return false;
		}
		return x > 0 && y > 0 && x < innerWidth && y < innerHeight;
	};
	/** Bars that stay while what is under them scrolls. */
	const stays = (it: Element | null): boolean => {
		for (let one = it; one && one !== document.body; one = one.parentElement)
			if (/sticky|fixed/.test(getComputedStyle(one).position)) return true;
		return false;
	};
	const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
	const controls = [
		...(modal ?? document).querySelectorAll(
			"button, a[href], input, select, textarea, summary, [role=slider]",
		),
	].filter(shown);
	const boxes = controls.map((it) => it.getBoundingClientRect());
	for (const [at, it] of controls.entries()) {
		const box = boxes[at] as DOMRect;
		if (box.width < 3 || box.height < 3) continue;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		if (inView(it, x, y)) {
			const top = document.elementFromPoint(x, y);
			const label = top?.closest("label");
			const own = it.closest("label");
			const control = top?.closest("button, a, input, select, textarea");
			const mine = !top || it.contains(top) || top.contains(it) || (own && own === label);
			if (!mine && control && !control.contains(it) && !stays(top))
				tell("covered", it, ` by “${control.textContent?.trim().slice(0, 30)}”`);
		}
		const prose = it.tagName === "A" && getComputedStyle(it).display === "inline";
		const held = it.closest("label")?.getBoundingClientRect() ?? box;
		const least = Math.min(Math.max(box.width, held.width), Math.max(box.height, held.height));
		if (touch && !prose && least < 24)
			tell("touch", it, ` ${Math.round(box.width)}×${Math.round(box.height)}`);
	}
	return [...new Set(found)].slice(0, 40);
}

/** Everything wrong that can be seen by script, each told with its kind; empty where all is well. */
export const lookOver = (page: Page, language: Language, touch: boolean): Promise<string[]> =>
	page.evaluate(look, { language, touch });
