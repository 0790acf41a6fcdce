// What one person chose on this device: theme, motion, sound, language, hints already read. Kept in the browser, sent nowhere.
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";

export type ThemeChoice = "system" | "light" | "dark";
export type MotionChoice = "system" | "reduced" | "full";

export interface Preferences {
	theme: ThemeChoice;
	motion: MotionChoice;
	/** Sound alone or at one screen; in a class it has a switch of its own, off until somebody turns it on. */
	sound: boolean;
	classSound: boolean;
	/** 0..1. */
	volume: number;
	/** Language tag, or null to follow the browser. */
	language: string | null;
	/** Ids of hints that were dismissed. */
	hintsSeen: readonly string[];
}

interface PreferenceActs {
	setTheme: (theme: ThemeChoice) => void;
	setMotion: (motion: MotionChoice) => void;
	setSound: (on: boolean, where: "alone" | "class") => void;
	setVolume: (volume: number) => void;
	setLanguage: (language: string) => void;
	seeHint: (id: string) => void;
	/** Shows every hint again. */
	resetHints: () => void;
}

const START: Preferences = {
	theme: "system",
	motion: "system",
	sound: true,
	classSound: false,
	volume: 0.6,
	language: null,
	hintsSeen: [],
};

/** The name under which the browser keeps them; `.ci/early.ts` reads it there before the program has come. */
export const KEPT_AS = "bargaining-chip.preferences";

/** The preferences of this browser. Where storage is forbidden they last as long as the page. */
export const usePreferences = create<Preferences & PreferenceActs>()(
	persist(
		(set) => ({
			...START,
			setTheme: (theme) => set({ theme }),
			setMotion: (motion) => set({ motion }),
			setSound: (on, where) => set(where === "class" ? { classSound: on } : { sound: on }),
			setVolume: (volume) => set({ volume: Math.min(Math.max(volume, 0), 1) }),
			setLanguage: (language) => set({ language }),
			seeHint: (id) => set(({ hintsSeen }) => ({ hintsSeen: [...new Set([...hintsSeen, id])] })),
			resetHints: () => set({ hintsSeen: [] }),
		}),
		{
			name: KEPT_AS,
			version: 1,
			storage: createJSONStorage(() => localStorage),
			partialize: (all): Preferences => {
				const { theme, motion, sound, classSound, volume, language, hintsSeen } = all;
				return { theme, motion, sound, classSound, volume, language, hintsSeen };
			},
		},
	),
);
