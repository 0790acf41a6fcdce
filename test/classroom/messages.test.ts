// The instructor's messages: who is meant, and what a page that opens again is shown.
import { expect, it } from "vitest";
import { messagesFor, onWall, personOf } from "../../src/classroom/index.ts";
import { type PureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
const shown = (klass: PureClass, id: string): string[] => {
	const person = personOf(klass.state, id);
	if (!person) throw new Error("nobody");
	return messagesFor(klass.state, person).map(({ text }) => text);
};
const sitting = (klass: PureClass, n: number): string =>
	klass.state.games[n - 1]?.seats.us[0]?.person ?? "";

it("to all, to games and to one person are shown again to those meant, and to nobody else", () => {
	const { klass } = startedClass(scenario, 4);
	const [one, two] = [sitting(klass, 1), sitting(klass, 2)];
	klass.act({ do: "message", text: "All", games: null, person: "" });
	klass.act({ do: "message", text: "Second game", games: [2], person: "" });
	klass.act({ do: "message", text: "You", games: null, person: one });
	expect(shown(klass, one)).toEqual(["All", "You"]);
	expect(shown(klass, two)).toEqual(["All", "Second game"]);
});

it("one that was taken down is shown to nobody again, and is not taken down twice", () => {
	const { klass } = startedClass(scenario, 2);
	klass.act({ do: "message", text: "First", games: null, person: "" });
	klass.wait(1000);
	klass.act({ do: "message", text: "Secund", games: null, person: "" });
	const at = klass.state.messages.at(-1)?.at ?? 0;
	expect(klass.act({ do: "unsay", at: String(at) })).toMatchObject({ what: "unsay" });
	expect(shown(klass, sitting(klass, 1))).toEqual(["First"]);
	expect(onWall(klass.state, klass.now)?.text).toBe("First");
	expect(klass.act({ do: "unsay", at: String(at) })).toBe("touchesNone");
	expect(klass.refolded(1).state).toEqual(klass.state);
});

it("who comes late is not shown what was said before", () => {
	const { klass } = startedClass(scenario, 2);
	klass.act({ do: "message", text: "Before", games: null, person: "" });
	klass.wait(1000);
	const late = klass.join("Late");
	if (typeof late === "string") throw new Error(late);
	klass.act({ do: "message", text: "After", games: null, person: "" });
	expect(shown(klass, late.person)).toEqual(["After"]);
});
