/** Which code travels together, and what browsers are told of it. */
import { expect, test } from "vitest";
import { REACT } from "../../.ci/chunks.ts";
import { hinted } from "../../.ci/whole.ts";

test("the program and React are compiled as they arrive, what may never run is not", () => {
	const code = "run();";
	const whole = `//# allFunctionsCalledOnLoad\n${code}`;
	expect(hinted({ name: "index", isEntry: true, code })).toBe(whole);
	expect(hinted({ name: "react", isEntry: false, code })).toBe(whole);
	for (const name of ["game", "board", "page"])
		expect(hinted({ name, isEntry: false, code })).toBe(code);
});

test("React's file holds React alone, so that a release leaves it as it is", () => {
	const packages = ["react", "react-dom", "scheduler", "react-i18next", "i18next", "zustand"];
	expect(packages.filter((name) => REACT.test(`/x/node_modules/${name}/index.js`))).toEqual([
		"react",
		"react-dom",
		"scheduler",
	]);
});
