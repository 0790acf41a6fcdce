/** Settings from the environment: defaults, what is refused, and how it is said. */
import { isAbsolute } from "node:path";
import { expect, it } from "vitest";
import { readSettings, SettingError } from "../../src/server/settings.ts";

it("has defaults, and takes an empty value for none", () => {
	const settings = readSettings({ PORT: "", HOST: "" });
	expect(settings).toMatchObject({ port: 8080, host: "0.0.0.0" });
	expect(isAbsolute(settings.dataDir)).toBe(true);
	expect(settings.dataDir).toMatch(/data$/);
});

it("takes what it is given", () => {
	const settings = readSettings({ PORT: "0", HOST: "127.0.0.1", DATA_DIR: "/srv/games" });
	expect(settings).toEqual({
		port: 0,
		host: "127.0.0.1",
		dataDir: "/srv/games",
		databaseUrl: null,
		redisUrl: null,
		proxies: 0,
		publicUrl: null,
		newcomers: 200,
	});
});

it("takes the address that people are told, without what else it may hold", () => {
	const { publicUrl } = readSettings({ PUBLIC_URL: "https://class.example.org/x?y" });
	expect(publicUrl).toBe("https://class.example.org/");
});

it("takes databases for several processes", () => {
	const urls = { DATABASE_URL: "postgres://db/class", REDIS_URL: "redis://hints:6379" };
	expect(readSettings({ ...urls, PROXIES: "1" })).toMatchObject({
		databaseUrl: urls.DATABASE_URL,
		redisUrl: urls.REDIS_URL,
		proxies: 1,
	});
});

it.each([
	{ DATABASE_URL: "mysql://user:hidden@db/class" },
	{ DATABASE_URL: "hidden" },
	{ DATABASE_URL: "postgres://db/class", REDIS_URL: "http://hidden" },
	{ REDIS_URL: "redis://hidden" },
	{ PROXIES: "many" },
	{ PUBLIC_URL: "class.example.org/hidden" },
])("refuses %o, and shows no password", (environment) => {
	expect(() => readSettings(environment)).toThrow(SettingError);
	expect(() => readSettings(environment)).not.toThrow("hidden");
});

it.each(["0", "-1", "many", "100000", "1.5"])("refuses NEWCOMERS=%s", (NEWCOMERS) => {
	expect(readSettings({ NEWCOMERS: "40" })).toMatchObject({ newcomers: 40 });
	expect(() => readSettings({ NEWCOMERS })).toThrow(SettingError);
});

it.each(["abc", "-1", "80.5", "65536", "8080x", " 80"])("refuses PORT=%s", (PORT) => {
	expect(() => readSettings({ PORT })).toThrow(SettingError);
	expect(() => readSettings({ PORT })).toThrow(`is "${PORT}"`);
});
