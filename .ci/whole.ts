/**
 * Says in the first line of the program and of React that nearly all of them runs before the first page stands: the
 * browser then compiles them whole while they arrive, in place of reading each function twice.
 */
import type { Plugin } from "vite";

const HINT = "//# allFunctionsCalledOnLoad";

/** As much of a bundler's file as is looked at. */
interface File {
	name: string;
	isEntry: boolean;
}
const runsWhole = ({ name, isEntry }: File): boolean => isEntry || name === "react";

/** The code of a file with its hint, where it has one to give. */
export const hinted = (file: File & { code: string }): string =>
	runsWhole(file) ? `${HINT}\n${file.code}` : file.code;

/** Adds the hint once nothing else will be put before it. */
export function whole(): Plugin {
	return {
		name: "whole",
		apply: "build",
		augmentChunkHash: (chunk) => (runsWhole(chunk) ? HINT : undefined),
		generateBundle: {
			order: "post",
			handler(_, bundle) {
				for (const file of Object.values(bundle))
					if (file.type === "chunk") file.code = hinted(file);
			},
		},
	};
}
