// Whatever page is opened first, what it shows is styled.
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { unstyled } from "./styles.ts";

it("a page brings the styles of everything it shows", () => {
	const files = new Map(
		globSync("src/**/*.{ts,tsx,css}").map((path) => [path, readFileSync(path, "utf8")]),
	);
	const later = [...files].flatMap(([path, text]) =>
		[...text.matchAll(/\bimport\(\s*"(\.[^"]+)"/g)].map((match) =>
			join(dirname(path), match[1] ?? ""),
		),
	);
	const pages = [...files.keys()].filter((path) => /pages\/[^/]+\/page\.tsx$/.test(path));
	expect(pages.length).toBeGreaterThan(10);
	expect(later.filter((path) => !files.has(path))).toEqual([]);
	expect(unstyled(files, "src/main.tsx", [...new Set([...pages, ...later])])).toEqual([]);
});

it("a part that a page takes from another without its styles is caught", () => {
	const part = 'export const Part = () => <p className="part is-open">.</p>;';
	const home = 'import "./home.css";\nimport { Part } from "./part.tsx";\n';
	const files = {
		"main.tsx": "",
		"home.css": ".part {}",
		"part.tsx": part,
		"home.tsx": home,
		"guest.tsx": 'import { Part } from "./part.tsx";\n',
	};
	const look = (more: Record<string, string>) =>
		unstyled(new Map(Object.entries({ ...files, ...more })), "main.tsx", ["home.tsx", "guest.tsx"]);
	expect(look({})).toEqual([["guest.tsx", "part.tsx", "part"]]);
	expect(look({ "part.tsx": `import "./home.css";\n${part}` })).toEqual([]);
	expect(look({ "main.tsx": 'import "./home.css";\n' })).toEqual([]);
});
