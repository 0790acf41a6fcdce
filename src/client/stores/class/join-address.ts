// The address that others in the room can open, as chosen or typed here; remembered on this device for a day's lessons.
import { useEffect } from "react";
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { addressesOf } from "./address.ts";
import { serverAddresses } from "./api.ts";

/** Milliseconds for which a choice holds: tomorrow the machine may have another address. */
const HOLDS = 12 * 3_600_000;

interface AddressState {
	/** The instructor's choice and when it was made, ms since 1970; null = the best one. */
	chosen: { address: string; at: number } | null;
	/** What the server says; empty until it has, and where the page's own address is the one. */
	told: readonly string[];
}

const useChoice = create<AddressState>()(
	persist((): AddressState => ({ chosen: null, told: [] }), {
		name: "bargaining-chip.address",
		version: 1,
		storage: createJSONStorage(() => localStorage),
		// a choice of yesterday is none
		merge: (stored, now) => {
			const { chosen } = (stored ?? {}) as Partial<AddressState>;
			return chosen && Date.now() - chosen.at < HOLDS
				? { ...now, chosen }
				: { ...now, chosen: null };
		},
		partialize: ({ chosen }): Pick<AddressState, "chosen"> => ({ chosen }),
	}),
);

// a projector's window beside this one follows the choice
globalThis.addEventListener?.("storage", ({ key }) => {
	if (key === useChoice.persist.getOptions().name) void useChoice.persist.rehydrate();
});

let asked = false;

async function ask(): Promise<void> {
	if (asked) return;
	asked = true;
	const answer = await serverAddresses();
	if (answer.ok) useChoice.setState({ told: answer.value.addresses });
	else asked = false;
}

/** The address to tell the class, and those to choose from; the same in all windows of this browser. */
export function useJoinAddress(): { address: string; options: readonly string[] } {
	const { chosen, told } = useChoice();
	useEffect(() => {
		void ask();
	}, []);
	const options = addressesOf(location.origin, told);
	return { address: chosen?.address ?? options[0] ?? "", options };
}

/** Tells the class this address from now on; null = the best one again. */
export function chooseAddress(address: string | null): void {
	useChoice.setState({ chosen: address === null ? null : { address, at: Date.now() } });
}
