// What one person chose on this device: theme, motion, language, hints already read. Kept in the browser, sent nowhere.
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";

export type ThemeChoice = "system" | "light" | "dark";
export type MotionChoice = "system" | "reduced" | "full";

export interface Preferences {
	theme: ThemeChoice;
	motion: MotionChoice;
	/** Language tag, or null to follow the browser. */
	language: string | null;
	/** Ids of hints that were dismissed. */
	hintsSeen: readonly string[];
}

interface PreferenceActs {
	setTheme: (theme: ThemeChoice) => void;
	setMotion: (motion: MotionChoice) => void;
	setLanguage: (language: string) => void;
	seeHint: (id: string) => void;
	/** Shows every hint again. */
	resetHints: () => void;
}

const START: Preferences = { theme: "system", motion: "system", language: null, hintsSeen: [] };

/** The preferences of this browser. Where storage is forbidden they last as long as the page. */
export const usePreferences = create<Preferences & PreferenceActs>()(
	persist(
		(set) => ({
			...START,
			setTheme: (theme) => set({ theme }),
			setMotion: (motion) => set({ motion }),
			setLanguage: (language) => set({ language }),
			seeHint: (id) => set(({ hintsSeen }) => ({ hintsSeen: [...new Set([...hintsSeen, id])] })),
			resetHints: () => set({ hintsSeen: [] }),
		}),
		{
			name: "bargaining-chip.preferences",
			version: 1,
			storage: createJSONStorage(() => localStorage),
			partialize: ({ theme, motion, language, hintsSeen }): Preferences => ({
				theme,
				motion,
				language,
				hintsSeen,
			}),
		},
	),
);
