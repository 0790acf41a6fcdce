// What the pages ask of the server, against a server of its own; and what a page is told when there is none.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import * as api from "../../../../src/client/stores/class/api.ts";
import { SETTINGS } from "../../../support/class/api.ts";
import { type Client, openClient } from "../../../support/class/client.ts";
import { startServer, type TestServer } from "../../../support/class/server.ts";

let server: TestServer;
const plain = globalThis.fetch;

beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());
// a page asks its own server; here that is the one started above
const toServer = (path: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
	plain(server.base + (path as string), init);
afterEach(() => {
	globalThis.fetch = plain;
});

function given<T>(answer: api.Answer<T>): T {
	if (!answer.ok) throw new Error(answer.refusal);
	return answer.value;
}

/** An open class with its instructor connected. */
async function openClass(): Promise<{ made: api.NewSession; teacher: Client }> {
	globalThis.fetch = toServer;
	const made = given(await api.makeSession(SETTINGS));
	const { session, secret } = made;
	const teacher = await openClient(server.base, { as: "instructor", session, secret });
	await teacher.act({ do: "open" });
	return { made, teacher };
}

describe("a class over http", () => {
	test("is made, joined, come back to, recovered, looked at and deleted", async () => {
		const { made, teacher } = await openClass();
		const { session, secret, code, recovery } = made;
		const kim = given(await api.joinClass(code, "Kim"));
		expect(kim).toMatchObject({ session, name: "Kim" });
		const back = given(await api.rejoinClass(code, kim.rejoin));
		expect(back).toMatchObject({ session, person: kim.person, rejoin: "" });
		expect(back.token).not.toBe(kim.token);
		const other = given(await api.recoverSession(recovery));
		expect(other).toMatchObject({ session });

		await teacher.act({ do: "start" });
		const zip = given(await api.exportZip(session, other.secret));
		expect(Array.from(new Uint8Array(await zip.slice(0, 2).arrayBuffer()))).toEqual([0x50, 0x4b]);
		expect(await given(await api.namesCsv(session, secret)).text()).toContain("Kim");
		expect(given(await api.classDebrief(session, secret))).toMatchObject({ games: [] });
		expect(await api.gameRecord(session, 1, back.token)).toEqual({
			ok: false,
			refusal: "wrongStage",
		});
		expect(given(await api.gameRecord(session, 1, secret)).split("\n")[0]).toContain("scenario");
		expect(await api.gameRecord(session, 7, secret)).toMatchObject({ refusal: "unknownGame" });
		await teacher.close();
		expect(given(await api.deleteSession(session, secret))).toEqual({ deleted: true });
		expect(await api.deleteSession(session, secret)).toEqual({ ok: false, refusal: "noSession" });
	});

	test("somebody whose answer was lost asks again, and is still one person", async () => {
		const { made, teacher } = await openClass();
		const token = "0123456789abcdef0123456789abcdef";
		const first = given(await api.joinClass(made.code, "Kim", token));
		const again = given(await api.joinClass(made.code, "Kim", token));
		expect(again).toMatchObject({ person: first.person, name: "Kim", token });
		await teacher.until(() => (teacher.last("roster")?.people.length ?? 0) > 0, "a roster");
		expect(teacher.last("roster")?.people.map(({ name }) => name)).toEqual(["Kim"]);
		await teacher.close();
	});

	test("refuses with its own codes", async () => {
		const { made, teacher } = await openClass();
		const refusalOf = async (asked: Promise<api.Answer<unknown>>): Promise<string> => {
			const answer = await asked;
			return answer.ok ? "none" : answer.refusal;
		};
		expect(await refusalOf(api.joinClass("ACDEFH", "Kim"))).toBe("wrongCode");
		expect(await refusalOf(api.joinClass(made.code, "<b>"))).toBe("badName");
		expect(await refusalOf(api.rejoinClass(made.code, "ACDEFHJK"))).toBe("wrongPass");
		expect(await refusalOf(api.recoverSession("ACDEFHJKMNPQ"))).toBe("wrongCode");
		expect(await refusalOf(api.exportZip(made.session, made.projector))).toBe("wrongSecret");
		await teacher.act({ do: "door", open: false });
		expect(await refusalOf(api.joinClass(made.code, "Kim"))).toBe("doorShut");
		const bad = await api.makeSession(SETTINGS, { format: "nothing" });
		expect(bad).toMatchObject({ ok: false, refusal: "badScenario" });
		expect(!bad.ok && bad.problems?.length).toBeGreaterThan(0);
		await teacher.close();
	});

	test("hands out addresses and scenarios", async () => {
		const { made, teacher } = await openClass();
		expect(Array.isArray(given(await api.serverAddresses()).addresses)).toBe(true);
		await teacher.until(() => teacher.last("class") !== undefined, "the class");
		const sha256 = teacher.last("class")?.class.scenario ?? "";
		expect(given(await api.scenarioBody(sha256))).toHaveProperty("levers");
		expect(await api.scenarioBody("0".repeat(64))).toMatchObject({ refusal: "noSession" });
		expect(made.recovery).toMatch(/^\w{4}-\w{4}-\w{4}$/);
		await teacher.close();
	});
});

describe("where no answer of the server comes", () => {
	const answered = (body: string, init: ResponseInit): void => {
		globalThis.fetch = () => Promise.resolve(new Response(body, init));
	};
	const json = { headers: { "content-type": "application/json" } };

	test("no network is offline", async () => {
		globalThis.fetch = () => Promise.reject(new TypeError("failed"));
		expect(await api.joinClass("ACDEFH", "Kim")).toEqual({ ok: false, refusal: "offline" });
	});

	test("a page of a hotel's network is offline, not a seat", async () => {
		answered("<html>Please pay</html>", { status: 200, headers: { "content-type": "text/html" } });
		expect(await api.joinClass("ACDEFH", "Kim")).toEqual({ ok: false, refusal: "offline" });
		expect(await api.exportZip("0".repeat(12), "")).toEqual({ ok: false, refusal: "offline" });
		expect(await api.gameRecord("0".repeat(12), 1, "")).toEqual({ ok: false, refusal: "offline" });
		expect(await api.serverAddresses()).toEqual({ ok: false, refusal: "offline" });
		answered("{}", { status: 200, ...json });
		expect(await api.joinClass("ACDEFH", "Kim")).toEqual({ ok: false, refusal: "offline" });
	});

	test("a proxy's failure is offline, its limit a file too large", async () => {
		answered("bad gateway", { status: 502 });
		expect(await api.joinClass("ACDEFH", "Kim")).toEqual({ ok: false, refusal: "offline" });
		answered("too large", { status: 413 });
		expect(await api.makeSession(SETTINGS, {})).toEqual({ ok: false, refusal: "tooLarge" });
	});

	test("a refusal that this page does not know means another version", async () => {
		answered('{"refused":"somethingNew"}', { status: 409, ...json });
		expect(await api.joinClass("ACDEFH", "Kim")).toEqual({ ok: false, refusal: "otherVersion" });
	});

	test("secrets travel in a header, never in an address", async () => {
		const asked = vi.fn<typeof fetch>(() => Promise.reject(new Error("no")));
		globalThis.fetch = asked;
		const secret = "f".repeat(32);
		await api.exportZip("0".repeat(12), secret);
		await api.gameRecord("0".repeat(12), 3, secret);
		await api.deleteSession("0".repeat(12), secret);
		expect(asked).toHaveBeenCalledTimes(3);
		for (const [path, init] of asked.mock.calls) {
			expect(path).not.toContain(secret);
			expect(new Headers(init?.headers).get("authorization")).toBe(`Bearer ${secret}`);
		}
	});
});
