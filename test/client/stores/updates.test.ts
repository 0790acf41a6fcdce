// A newer version is taken when it is asked for, whatever another tab does; where it cannot be, the page says so.
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const take = vi.fn<() => Promise<void>>();
vi.mock("virtual:pwa-register", () => ({
	registerSW: ({ onNeedRefresh }: { onNeedRefresh: () => void }) => {
		registered();
		onNeedRefresh();
		return take;
	},
}));

const reload = vi.fn<() => void>();
const unregister = vi.fn<() => Promise<boolean>>();
const worker = Object.assign(new EventTarget(), {
	getRegistration: async () => ({ unregister }),
});
const registered = vi.fn<() => void>();
let updates: typeof import("../../../src/client/stores/updates.ts");

beforeEach(async () => {
	vi.useFakeTimers();
	vi.resetAllMocks();
	vi.resetModules();
	take.mockResolvedValue();
	vi.stubEnv("PROD", true);
	vi.stubGlobal("navigator", { serviceWorker: worker });
	vi.stubGlobal("document", { readyState: "complete" });
	vi.stubGlobal("location", { reload });
	updates = await import("../../../src/client/stores/updates.ts");
	updates.keepOffline(false);
	await vi.advanceTimersByTimeAsync(4000);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
});

it("waits five minutes in a class, where others come in over the same network", async () => {
	registered.mockClear();
	updates.keepOffline(true);
	await vi.advanceTimersByTimeAsync(299_000);
	expect(registered).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1000);
	expect(registered).toHaveBeenCalledOnce();
});

it("loads the page anew as soon as the older version has given way", async () => {
	expect(updates.useUpdates.getState().newer).toBe("ready");
	const taken = updates.takeUpdate();
	expect(updates.useUpdates.getState().newer).toBe("taking");
	expect(take).toHaveBeenCalledOnce();
	await vi.advanceTimersByTimeAsync(100);
	expect(reload).not.toHaveBeenCalled();
	worker.dispatchEvent(new Event("controllerchange"));
	await taken;
	expect(reload).toHaveBeenCalledOnce();
	expect(unregister).not.toHaveBeenCalled();
});

it("leaves an older version that does not give way, once the server has answered", async () => {
	vi.stubGlobal("fetch", async () => new Response("{}"));
	unregister.mockImplementation(async () => {
		expect(reload).not.toHaveBeenCalled();
		return true;
	});
	const taken = updates.takeUpdate();
	await vi.advanceTimersByTimeAsync(3000);
	await taken;
	expect(unregister).toHaveBeenCalledOnce();
	expect(reload).toHaveBeenCalledOnce();
});

it.each([
	["is not there", () => Promise.reject(new TypeError("Failed to fetch"))],
	["is not itself", async () => new Response("", { status: 502 })],
])("keeps what it has, and says so, where the server %s", async (_name, answer) => {
	vi.stubGlobal("fetch", answer);
	const taken = updates.takeUpdate();
	await vi.advanceTimersByTimeAsync(3000);
	await taken;
	expect(updates.useUpdates.getState().newer).toBe("held");
	expect(unregister).not.toHaveBeenCalled();
	expect(reload).not.toHaveBeenCalled();
});

it("loads the server's own version again by leaving the one kept on the device", async () => {
	vi.stubGlobal("fetch", async () => new Response());
	await updates.reloadFromServer();
	expect(unregister).toHaveBeenCalledOnce();
	expect(reload).toHaveBeenCalledOnce();
});

it("keeps what lies on the device where the server does not answer, and loads that again", async () => {
	vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no network")));
	await updates.reloadFromServer();
	expect(unregister).not.toHaveBeenCalled();
	expect(reload).toHaveBeenCalledOnce();
});
