// The door of a class before the program has come: one field and one tap, answered by a few lines. All else is the program's.
import { JOIN_LETTERS, readCode } from "../../../classroom/codes.ts";
import { joinClass } from "../../stores/class/api.ts";
import { type Handed, handOver } from "../../stores/class/handed.ts";
import { keepSeat, keepsForGood } from "../../stores/class/keys.ts";
import { newId } from "../../stores/new-id.ts";
import { grouped } from "../class-common/grouped.ts";
import { readName } from "./typed.ts";

/** Words that stand for what only the page knows, in what the build has drawn. */
export const PLACES = { code: "{{code}}", name: "{{name}}", pass: "{{pass}}" } as const;

/** Puts what is known in the places kept for it. */
function fill(within: Node, known: Partial<Record<keyof typeof PLACES, string>>): void {
	const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		for (const [place, value] of Object.entries(known))
			text.data = text.data.replaceAll(PLACES[place as keyof typeof PLACES], () => value);
	}
}

/** Ms that the lobby stands before the program is fetched: others may still be at the door, on the same network. */
const PROGRAM_AFTER = 1000;

/** Buttons of the form that the program answers, in the order in which they stand. */
const WISHES = {
	".ui-language": "language",
	".join-known button": "code",
	".join-turn": "pass",
} as const;

/** What the build has drawn for a language, and its words: title, and what the button says meanwhile. */
const drawnAs = (kind: "still" | "lobby", language: string): HTMLTemplateElement | null =>
	document.querySelector(`template#${kind}-${language}`);

/**
 * Opens the door of the class in the address, "/join/K7M4QD". `program` fetches the program, which takes over what
 * stands. Where the build's form is not shown, as to somebody who holds a seat already, the program is asked for at once.
 */
export function openDoor(root: HTMLElement, program: () => Promise<unknown>): void {
	const code = readCode(
		decodeURIComponent(location.pathname.split("/").at(-1) ?? ""),
		JOIN_LETTERS,
	);
	const language = document.documentElement.dataset.still ?? "";
	const form = root.querySelector("form");
	const field = form?.querySelector("input");
	const button = form?.querySelector<HTMLButtonElement>("button[type=submit]");
	const token = newId();
	let busy = false;

	/** The program goes on at an address of its own. */
	async function goOn(hash: string): Promise<void> {
		history.replaceState(null, "", `/${hash}`);
		document.documentElement.dataset.door = "";
		try {
			await program();
			// the first page that the program shows is not the first that the person sees
			dispatchEvent(new HashChangeEvent("hashchange"));
		} catch {
			// the network is gone: the browser says so, or has the program kept
			location.reload();
		}
	}

	/** What was typed stays, and what was pressed is done. */
	function giveUp(wants: Handed["wants"], refusal: Handed["refusal"] = null): void {
		busy = true;
		handOver({ name: field?.value ?? "", token, wants, refusal });
		void goOn(code === null ? "#/join" : `#/join/${code}`);
	}

	if (!form || !field || !button || code === null) {
		giveUp(null);
		return;
	}

	async function enter(name: string): Promise<void> {
		if (code === null || !form || !field || !button) return;
		busy = true;
		field.readOnly = true;
		button.setAttribute("aria-busy", "true");
		const label = button.querySelector("span") ?? button;
		label.textContent = drawnAs("still", language)?.dataset.busy ?? label.textContent;
		const answer = await joinClass(code, name, token);
		if (!answer.ok) return giveUp("in", answer.refusal);
		const { session, person, name: called, rejoin, token: own } = answer.value;
		keepSeat({ session, code, person, name: called, token: own, rejoin, at: Date.now() });
		const lobby = drawnAs("lobby", language);
		// a lobby with another notice is drawn by the program alone
		if (!lobby || rejoin === "" || !keepsForGood()) return goOn(`#/class/${session}`);
		fill(lobby.content, { name: called, code: grouped(code), pass: grouped(rejoin) });
		document.title = lobby.dataset.title ?? document.title;
		root.replaceChildren(lobby.content);
		root.querySelector("h1")?.focus({ preventScroll: true });
		setTimeout(() => void goOn(`#/class/${session}`), PROGRAM_AFTER);
	}

	fill(root, { code: grouped(code) });
	document.title = drawnAs("still", language)?.dataset.title ?? document.title;
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		if (busy) return;
		const name = readName(field.value);
		if (name.ok) void enter(name.value);
		else giveUp("in");
	});
	for (const [which, wish] of Object.entries(WISHES))
		root.querySelector(which)?.addEventListener("click", () => {
			if (!busy) giveUp(wish);
		});
	for (const one of root.querySelectorAll("[inert]")) one.removeAttribute("inert");
	field.focus();
}
