// In a class sound is off until somebody turns it on there; elsewhere it is on, and each place remembers its own choice.
import { afterEach, expect, it, vi } from "vitest";
import { amongOthers, soundWish } from "../../../src/client/sound/index.ts";
import { usePreferences } from "../../../src/client/stores/preferences.ts";

const at = (hash: string) => vi.stubGlobal("location", { hash });
afterEach(() => {
	vi.unstubAllGlobals();
	usePreferences.setState({ sound: true, classSound: false, volume: 0.6 });
});

it("is on at one's own game and off on every page of a class", () => {
	at("#/play/abc");
	expect(amongOthers()).toBe(false);
	expect(soundWish()).toEqual({ on: true, volume: 0.6 });
	for (const page of ["#/join", "#/class/0123456789ab", "#/screen/0123456789ab"]) {
		at(page);
		expect(amongOthers()).toBe(true);
		expect(soundWish().on).toBe(false);
	}
});

it("remembers each place's choice, and keeps the volume between nothing and all", () => {
	at("#/class/0123456789ab");
	usePreferences.getState().setSound(true, "class");
	usePreferences.getState().setSound(false, "alone");
	expect(soundWish().on).toBe(true);
	at("#/play/abc");
	expect(soundWish().on).toBe(false);
	usePreferences.getState().setVolume(4);
	expect(usePreferences.getState().volume).toBe(1);
});
