/** Plays the game as somebody who hears it: knows the page by its tree of roles and names alone, and presses by them. */
import type { Page } from "@playwright/test";

/** Milliseconds a look or a press may wait for its thing; after that the page is heard anew. */
const PRESS = 3000;

/** One thing of the page that has a name. */
interface Named {
	role: string;
	name: string;
	/** Cannot be pressed, or has been: a choice that is made. */
	disabled: boolean;
}

/** What an aria snapshot says of named things: `- button "Go on" [disabled]:`, quoted whole where YAML wants it so. */
function namedOf(snapshot: string): Named[] {
	return snapshot.split("\n").flatMap((line) => {
		const plain = line
			.trim()
			.replace(/^- '(.*)':?$/, (_, it: string) => `- ${it.replaceAll("''", "'")}`);
		const [, role, name, rest] = /^- (\w+) ("(?:[^"\\]|\\.)*")(.*)$/.exec(plain) ?? [];
		if (!role || !name) return [];
		return [
			{
				role,
				name: JSON.parse(name) as string,
				disabled: /\[(disabled|checked)\]/.test(rest ?? ""),
			},
		];
	});
}

/** The page as it is told. */
async function told(page: Page): Promise<readonly Named[]> {
	return namedOf(await page.locator("body").ariaSnapshot());
}

/** The heading of the panel that wants something, or of the page. */
export async function panelName(page: Page): Promise<string> {
	const headings = page.getByRole("heading", { level: 1 });
	return (await headings.last().textContent({ timeout: PRESS })) ?? "";
}

/** What to press on each panel, the first that is there; a press may be wanted once only, and is then struck out. */
export interface Wish {
	panel: RegExp;
	role: "button" | "tab" | "link" | "radio";
	name: RegExp;
	once?: boolean;
}

/** Presses the first wish the tree has something for; null where there is none: the other side decides. */
export async function pressByEar(page: Page, wishes: Wish[]): Promise<string | null> {
	const tree = await told(page);
	const panel = await panelName(page);
	for (const [i, wish] of wishes.entries()) {
		if (!wish.panel.test(panel)) continue;
		const found = tree.find(
			({ role, name, disabled }) => role === wish.role && !disabled && wish.name.test(name),
		);
		if (!found) continue;
		// a panel may go on by itself between the hearing and the press
		await page
			.getByRole(wish.role, { name: found.name, exact: true })
			.first()
			.click({ timeout: PRESS });
		if (wish.once) wishes.splice(i, 1);
		return `${panel}: ${found.name}`;
	}
	return null;
}

/** Notes every text that the page reads out by itself, in order; call before the page loads. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const spoken: string[] = [];
		Object.assign(window, { spoken });
		const last = new Map<Element, string>();
		const note = (): void => {
			for (const region of document.querySelectorAll(
				"[role=status].sr-only, [role=alert].sr-only",
			)) {
				const text = (region.textContent ?? "").trim();
				if (text !== "" && text !== last.get(region)) spoken.push(text);
				last.set(region, text);
			}
		};
		new MutationObserver(note).observe(document, {
			subtree: true,
			childList: true,
			characterData: true,
		});
	});
	return () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
}
