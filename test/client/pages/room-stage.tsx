// A session that the test speaks for, around a page of the instructor or the projector: frames go in, commands come out.
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Effect, InstructorCommand } from "../../../src/classroom/class/commands.ts";
import { group } from "../../../src/classroom/pairing.ts";
import type {
	ClassPicture,
	RosterLine,
	ServerFrame,
} from "../../../src/classroom/protocol/from-server.ts";
import type { AnyRefusal } from "../../../src/classroom/refusals.ts";
import { createLessonStore } from "../../../src/client/stores/class/lesson-store.ts";
import type { LinkOptions } from "../../../src/client/stores/class/link.ts";
import { LessonProvider } from "../../../src/client/stores/class/use-lesson.tsx";
import { LiveRegion } from "../../../src/client/ui/live-region.tsx";
import type { Problem } from "../../../src/scenario/index.ts";

export const LESSON = {
	session: "0123456789ab",
	code: "K7M4QD",
	title: "",
	secret: "f".repeat(32),
	projector: "e".repeat(32),
	recovery: "ACDEFHJKMNPQ",
	at: 1_760_000_000_000,
};

export const SETTINGS = {
	title: "",
	scenario: "0".repeat(64),
	start: "geneva",
	months: 8,
	switches: { octoberCause: "triggered", genevaWording: "vague", commerce: "alone" },
	size: 1,
	bot: "historical",
	pace: "normal",
} as const;

export interface RoomStage {
	box: HTMLElement;
	done: InstructorCommand[];
	frame: (frame: ServerFrame) => void;
	klass: (more: Partial<ClassPicture>) => void;
	/** These are on the list, seated in their order; the door is open. */
	people: (people: readonly RosterLine[]) => void;
	clear: () => void;
}

/** Somebody who has come in and is connected, unless said otherwise. */
export const person = (name: string, more: Partial<RosterLine> = {}): RosterLine => ({
	person: Array.from(name)
		.map((letter) => letter.charCodeAt(0).toString(16))
		.join("")
		.slice(0, 12),
	name,
	joined: true,
	here: true,
	byCode: 0,
	from: -99,
	game: 0,
	seat: "",
	...more,
});

const isProblems = (told: object): told is readonly Problem[] => Array.isArray(told);

/** Puts `page` on the screen with a connected store around it. */
export function roomStage(
	as: "instructor" | "projector",
	page: ReactNode,
	answer: (
		command: InstructorCommand,
		preview: boolean,
	) => Partial<Effect> | AnyRefusal | readonly Problem[],
): RoomStage {
	let options: LinkOptions | null = null;
	const done: InstructorCommand[] = [];
	const store = createLessonStore(
		{ as, session: LESSON.session, secret: LESSON.secret },
		{
			open: (given) => {
				options = given;
				return {
					send: () => undefined,
					ask: async (asked) => {
						if (asked.type !== "act") throw new Error(`no answer to ${asked.type}`);
						const { command, preview } = asked;
						if (!preview) done.push(command);
						const told = answer(command, preview);
						if (typeof told === "string") return { type: "refused", id: "1", code: told };
						if (isProblems(told))
							return { type: "refused", id: "1", code: "badFrame", problems: told };
						const effect = { what: command.do, touched: [], of: 0, people: 0, ...told };
						return preview
							? { type: "preview", id: "1", effect }
							: { type: "done", id: "1", seq: 1, effect };
					},
					close: () => undefined,
				};
			},
		},
	);
	const frame = (one: ServerFrame): void => options?.onFrame(one);
	let picture: ClassPicture = {
		title: "Tuesday group",
		stage: "room",
		paused: false,
		frozen: false,
		people: 0,
		here: 0,
		size: 1,
		months: 8,
		scenario: SETTINGS.scenario,
	};
	const klass = (more: Partial<ClassPicture>): void => {
		picture = { ...picture, ...more };
		frame({ type: "class", class: picture, chair: null, name: "" });
	};
	const people = (list: readonly RosterLine[]): void =>
		as === "instructor"
			? frame({
					type: "roster",
					code: LESSON.code,
					door: true,
					settings: { ...SETTINGS, size: picture.size },
					people: list,
					scores: false,
					pairing: group(
						list.filter(({ joined }) => joined).map((line) => line.person),
						picture.size,
					),
				})
			: frame({
					type: "lobby",
					code: LESSON.code,
					door: true,
					names: list.filter(({ joined }) => joined).map(({ name }) => name),
				});
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	(options as LinkOptions | null)?.onState({ at: "open" });
	klass({});
	people([]);
	root.render(
		<LessonProvider store={store}>
			{page}
			<LiveRegion />
		</LessonProvider>,
	);
	return {
		box,
		done,
		frame,
		klass,
		people,
		clear: () => {
			root.unmount();
			box.remove();
		},
	};
}
