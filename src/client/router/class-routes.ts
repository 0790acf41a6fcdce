// Addresses of the classroom's pages. Secrets stand after the "#" too, where no server and no log sees them.

export type ClassRoute =
	/** `pass`: a personal code, to come back or to take a name from the instructor's list. */
	| { page: "join"; code?: string; pass?: string }
	/** The student's own page: lobby, game, and what comes after. */
	| { page: "class"; session: string }
	/** Without a session: a new one, or one that this browser holds. `secret` is kept, and leaves the address. */
	| { page: "teach"; session?: string; secret?: string }
	/** What a projector shows: no secrets of the games. Without a secret: a session that this browser runs. */
	| { page: "screen"; session: string; secret?: string }
	/** The debrief of a class, page by page. */
	| { page: "deck"; session: string; secret?: string };

const PAGES: ReadonlySet<string> = new Set(["join", "class", "teach", "screen", "deck"]);

/** True for routes of the classroom. */
export const isClassRoute = <Route extends { page: string }>(
	route: Route,
): route is Extract<Route, ClassRoute> => PAGES.has(route.page);

/** The path of a classroom's route, for example "/join/K7M4QD". */
export function classPath(route: ClassRoute): string {
	const parts: (string | undefined)[] =
		route.page === "join"
			? [route.code, route.code && route.pass]
			: [route.session, "secret" in route ? route.session && route.secret : undefined];
	return `/${[route.page, ...parts.filter((part) => part !== undefined && part !== "")]
		.map((part) => encodeURIComponent(part ?? ""))
		.join("/")}`;
}

const SESSION = /^[0-9a-f]{12}$/;
const SECRET = /^[0-9a-f]{32}$/;

/** The route of a path's parts, already decoded; null where it is none of the classroom's, or malformed. */
export function classRoute(page: string, rest: readonly string[]): ClassRoute | null {
	const [first, second] = rest;
	if (rest.length > 2) return null;
	if (page === "join")
		return {
			page,
			...(first === undefined ? {} : { code: first }),
			...(second === undefined ? {} : { pass: second }),
		};
	if (first !== undefined && !SESSION.test(first)) return null;
	if (second !== undefined && !SECRET.test(second)) return null;
	switch (page) {
		case "class":
			return first && !second ? { page, session: first } : null;
		case "screen":
		case "deck":
			return first ? { page, session: first, ...(second ? { secret: second } : {}) } : null;
		case "teach":
			return {
				page,
				...(first ? { session: first } : {}),
				...(second ? { secret: second } : {}),
			};
		default:
			return null;
	}
}
