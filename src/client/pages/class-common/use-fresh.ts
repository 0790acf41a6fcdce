// Who has just come into the room.
import { useEffect, useRef, useState } from "react";

/** Milliseconds for which somebody who has come stands out. */
const FRESH = 4000;

/** People that were not there at the last look, for a moment each. `known`: the list has come at all. */
export function useFresh(people: readonly string[], known: boolean): ReadonlySet<string> {
	const seen = useRef<ReadonlySet<string> | null>(null);
	const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
	// one text for the list: it changes only with what stands in it
	const key = people.join("\n");
	useEffect(() => {
		if (!known) return;
		const now = key.split("\n").filter(Boolean);
		const before = seen.current;
		seen.current = new Set(now);
		// who is there when the page opens is no news
		if (!before) return;
		const come = now.filter((one) => !before.has(one));
		if (come.length === 0) return;
		setFresh((old) => new Set([...old, ...come]));
		setTimeout(
			() => setFresh((old) => new Set([...old].filter((one) => !come.includes(one)))),
			FRESH,
		);
	}, [key, known]);
	return fresh;
}
