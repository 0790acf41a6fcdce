// A dashboard on a page with a class that the test speaks for: frames go in, commands come out.
import { createRoot } from "react-dom/client";
import type { StoreApi } from "zustand/vanilla";
import type { Effect, InstructorCommand } from "../../../src/classroom/class/commands.ts";
import type { Settings } from "../../../src/classroom/index.ts";
import type {
	ClassPicture,
	RosterLine,
	ServerFrame,
} from "../../../src/classroom/protocol/from-server.ts";
import type { AnyRefusal } from "../../../src/classroom/refusals.ts";
import type { Tile } from "../../../src/classroom/tiles.ts";
import { Dashboard } from "../../../src/client/pages/teach/dash/dashboard.tsx";
import {
	createLessonStore,
	type LessonStore,
} from "../../../src/client/stores/class/lesson-store.ts";
import type { LinkOptions } from "../../../src/client/stores/class/link.ts";
import { LessonProvider } from "../../../src/client/stores/class/use-lesson.tsx";
import { LiveRegion } from "../../../src/client/ui/live-region.tsx";
import { hashJson } from "../../../src/scenario/index.ts";
import { classOf, rosterOf, scenario } from "../viewmodel/class/fixtures.ts";

/** What the server answers to a command: its effect, or why not. */
export type Answer = (command: InstructorCommand, preview: boolean) => Partial<Effect> | AnyRefusal;

export interface LessonStage {
	store: StoreApi<LessonStore>;
	box: HTMLElement;
	/** Commands that were carried out, in order; previews apart. */
	done: InstructorCommand[];
	previews: InstructorCommand[];
	/** Games that were asked to be watched. */
	watched: number[];
	frame: (frame: ServerFrame) => void;
	tiles: (tiles: readonly Tile[], order?: readonly number[]) => void;
	klass: (more: Partial<ClassPicture>) => void;
	/** Tells the list of the class anew, and its settings. */
	people: (lines: readonly RosterLine[], more?: Partial<Settings>) => void;
	clear: () => void;
}

const SHA256 = hashJson(scenario);

/** Settings of a class with a clock. */
const SETTINGS = {
	title: "Seminar",
	scenario: SHA256,
	start: "geneva",
	months: 8,
	switches: { octoberCause: "triggered", genevaWording: "vague", commerce: "alone" },
	size: 1,
	bot: "historical",
	pace: "normal",
} as const;

/** Puts the dashboard on the page, with these games. */
export function lessonStage(tiles: readonly Tile[], answer: Answer): LessonStage {
	let options: LinkOptions | null = null;
	const done: InstructorCommand[] = [];
	const previews: InstructorCommand[] = [];
	const watched: number[] = [];
	const store = createLessonStore(
		{ as: "instructor", session: "0123456789ab", secret: "f".repeat(32) },
		{
			open: (given) => {
				options = given;
				return {
					send: (frame) => {
						if (frame.type === "watch") watched.push(frame.game);
					},
					ask: async (asked) => {
						if (asked.type !== "act") throw new Error(`no answer to ${asked.type}`);
						const { command, preview } = asked;
						(preview ? previews : done).push(command);
						const told = answer(command, preview);
						if (typeof told === "string") return { type: "refused", id: "1", code: told };
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
	const people = rosterOf(tiles);
	const klass = (more: Partial<ClassPicture>): void =>
		frame({
			type: "class",
			class: { ...classOf(people.length), scenario: SHA256, ...more },
			chair: null,
			name: "",
		});
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	const stage: LessonStage = {
		store,
		box,
		done,
		previews,
		watched,
		frame,
		klass,
		people: (lines, more) =>
			frame({
				type: "roster",
				code: "K7M4QD",
				door: true,
				settings: { ...SETTINGS, ...more },
				people: lines,
				pairing: [],
				scores: false,
			}),
		tiles: (changed, order = changed.map(({ n }) => n)) => frame({ type: "tiles", changed, order }),
		clear: () => {
			root.unmount();
			box.remove();
		},
	};
	(options as LinkOptions | null)?.onState({ at: "open" });
	klass({});
	stage.people(people);
	stage.tiles(tiles);
	root.render(
		<LessonProvider store={store}>
			<Dashboard />
			<LiveRegion />
		</LessonProvider>,
	);
	return stage;
}
