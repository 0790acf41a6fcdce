// Web addresses of a class: which ones others can open, how one is typed, said and put into a code's square.
import { toPath } from "../../router/routes.ts";

const OWN_MACHINE = /^https?:\/\/(localhost|127\.|\[::1\])/;

/** True for an address that only the machine itself can open. */
export const isOwnMachine = (address: string): boolean => OWN_MACHINE.test(address);

/** Addresses to choose from, the best first. `origin`: where this page was opened; `told`: what the server says. */
export function addressesOf(origin: string, told: readonly string[]): string[] {
	const own = `${origin.replace(/\/+$/, "")}/`;
	const list = isOwnMachine(own) ? [...told, own] : [own, ...told];
	// a stable sort: others' way in first, this machine's own last
	return [...new Set(list)].sort((a, b) => Number(isOwnMachine(a)) - Number(isOwnMachine(b)));
}

/**
 * An address as typed, for example "chip.local" or "https://class.example.org", as a web address that ends in "/".
 * Without a scheme and a port it gets those of `like`. Null where it is no address.
 */
export function readAddress(typed: string, like: string): string | null {
	const text = typed.trim();
	if (text === "" || /\s/.test(text)) return null;
	const own = new URL(like);
	const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
	let url: URL;
	try {
		url = new URL(whole ? text : `${own.protocol}//${text}`);
	} catch {
		return null;
	}
	if (!/^https?:$/.test(url.protocol) || url.hostname === "") return null;
	if (url.username !== "" || url.password !== "") return null;
	const typedPort = /:\d+(\/|$)/.test(text.replace(/^[a-z]+:\/\//i, ""));
	if (!whole && !typedPort) url.port = own.port;
	return `${url.origin}/`;
}

/** An address as people read and type it: "192.168.1.20:8080". */
export const spoken = (address: string): string =>
	address.replace(/^https?:\/\//, "").replace(/\/$/, "");

/** What people type who do not scan: the server leads from there to the code's field. */
export const spokenJoin = (address: string): string => `${spoken(address)}/join`;

/**
 * What a code's square holds: the way into a class, by the door that stands before the program has come. With somebody's
 * personal code it leads to the program: no server sees what stands after the "#".
 */
export const joinLink = (address: string, code: string, pass?: string): string =>
	pass === undefined
		? `${address}join/${code}`
		: `${address}#${toPath({ page: "join", code, pass })}`;
