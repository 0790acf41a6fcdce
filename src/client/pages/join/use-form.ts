// What stands in the fields of the join page, what is wrong with it, and which field takes the focus.
import { useCallback, useEffect, useRef, useState } from "react";

export type FieldName = "code" | "name" | "pass";

/** `Problem`: what can be wrong with a field, whatever the language it is told in. */
export interface Fields<Problem> {
	typed: Readonly<Record<FieldName, string>>;
	/** What is wrong with a field; null = nothing. */
	faults: Readonly<Record<FieldName, Problem | null>>;
	/** For the inputs' `ref`. */
	input: (name: FieldName) => (element: HTMLInputElement | null) => void;
	type: (name: FieldName, value: string) => void;
	/** Shows faults and puts the focus on the first field that has one. */
	fail: (faults: Partial<Record<FieldName, Problem>>) => void;
	/** Puts the focus on a field once it is drawn. */
	seek: (name: FieldName) => void;
}

const NONE = { code: null, name: null, pass: null };
const ORDER: readonly FieldName[] = ["code", "name", "pass"];

/** The fields of the page, filled with `start`; `first` has the focus at once. */
export function useFields<Problem>(
	start: Fields<Problem>["typed"],
	first: FieldName | null,
): Fields<Problem> {
	const [typed, setTyped] = useState(start);
	const [faults, setFaults] = useState<Fields<Problem>["faults"]>(NONE);
	const [sought, setSought] = useState(() => (first ? { name: first } : null));
	const inputs = useRef<Partial<Record<FieldName, HTMLInputElement | null>>>({});
	useEffect(() => {
		if (!sought) return;
		const input = inputs.current[sought.name];
		input?.focus();
		input?.select();
	}, [sought]);
	const seek = useCallback((name: FieldName) => setSought({ name }), []);
	return {
		typed,
		faults,
		input: (name) => (element) => {
			inputs.current[name] = element;
		},
		type: (name, value) => {
			setTyped((old) => ({ ...old, [name]: value }));
			setFaults((old) => ({ ...old, [name]: null }));
		},
		fail: useCallback(
			(found: Partial<Record<FieldName, Problem>>) => {
				setFaults({ ...NONE, ...found });
				const name = ORDER.find((one) => found[one] !== undefined);
				if (name) seek(name);
			},
			[seek],
		),
		seek,
	};
}
