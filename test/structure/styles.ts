/** Finds what a page shows without bringing its styles: they would be there only where another page was open before. */
import { dirname, join } from "node:path";

/** A page, one of its modules, and a class of that module that no style sheet of the page knows. */
export type Unstyled = readonly [page: string, module: string, className: string];

const all = (pattern: RegExp, text: string): string[] =>
	[...text.matchAll(pattern)].map((match) => match[1] ?? "");

/** @param files modules and style sheets by path; `first` what is loaded before every page, `pages` what comes later. */
export function unstyled(
	files: ReadonlyMap<string, string>,
	first: string,
	pages: readonly string[],
): Unstyled[] {
	const near = (path: string, names: readonly string[]): string[] =>
		names.map((name) => join(dirname(path), name)).filter((found) => files.has(found));
	const imports = (path: string): string[] =>
		near(
			path,
			all(/^(?:import|export)\s(?!type\b)[^;]*?from\s+"(\.[^"]+)"/gm, files.get(path) ?? ""),
		);
	const sheets = (path: string): string[] =>
		near(path, all(/^import\s+"(\.[^"]+\.css)"/gm, files.get(path) ?? ""));
	const closure = (root: string): Set<string> => {
		const found = new Set([root]);
		for (const path of found) for (const next of imports(path)) found.add(next);
		return found;
	};
	const sheetsBy = (pattern: RegExp): Map<string, string[]> => {
		const found = new Map<string, string[]>();
		for (const [path, text] of files)
			if (path.endsWith(".css"))
				for (const name of new Set(all(pattern, text)))
					found.set(name, [...(found.get(name) ?? []), path]);
		return found;
	};
	// a sheet that speaks of another's parts only within its own, in every rule, is not where they are styled
	const home = sheetsBy(/^\s*\.([a-z][\w-]+)/gim);
	const named = sheetsBy(/\.([a-z][\w-]+)/gi);

	const before = closure(first);
	return pages.flatMap((page) => {
		const modules = [...closure(page)].filter((path) => !before.has(path));
		const there = new Set([...before, ...modules].flatMap(sheets));
		return modules.flatMap((module) => {
			const literals = all(
				/(?:className=|classes\()\s*[{(]?\s*["`]([^"`]+)["`]/g,
				files.get(module) ?? "",
			);
			const names = new Set(literals.flatMap((literal) => literal.split(/\s+/)));
			return [...names].flatMap((name): Unstyled[] => {
				// a state ("is-open") is styled by whoever has something to say of it
				if (name.startsWith("is-") || !home.has(name)) return [];
				return named.get(name)?.some((path) => there.has(path)) ? [] : [[page, module, name]];
			});
		});
	});
}
