// Contact sheets: a page for each state with all its pictures, and one that leads to them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const STYLE = `body{font:14px system-ui;margin:16px;background:#777;color:#fff}a{color:#fff}
figure{display:inline-block;margin:8px;vertical-align:top}img{display:block;max-width:96vw;border:1px solid #000}
pre{white-space:pre-wrap;background:#333;padding:8px}`;

const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (title: string, body: string): string =>
	`<!doctype html><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1>${body}`;

/** Writes `sheet.html` into each state's folder and `index.html` above them; counts what lies there. */
export function writeSheets(out: string): { states: number; pictures: number } {
	const notes = existsSync(`${out}/findings.jsonl`)
		? readFileSync(`${out}/findings.jsonl`, "utf8").trimEnd().split("\n")
		: [];
	const found = Map.groupBy(
		notes.map((line) => JSON.parse(line) as { state: string; cell: string; what: string }),
		({ state }) => state,
	);
	let pictures = 0;
	const lines: string[] = [];
	const folders = readdirSync(out, { withFileTypes: true }).filter((one) => one.isDirectory());
	for (const { name } of folders.sort((a, b) => a.name.localeCompare(b.name))) {
		const files = readdirSync(`${out}/${name}`)
			.filter((file) => file.endsWith(".png"))
			.sort();
		const state = name.replace("--", "/");
		const troubles = found.get(state) ?? [];
		pictures += files.length;
		const figures = files.map(
			(file) =>
				`<figure><img src="${file}" loading="lazy"><figcaption>${file}</figcaption></figure>`,
		);
		const told = troubles.map(({ cell, what }) => escaped(`${cell} ${what}`)).join("\n");
		writeFileSync(
			`${out}/${name}/sheet.html`,
			page(state, `<pre>${told}</pre>${figures.join("")}`),
		);
		lines.push(
			`<li><a href="${name}/sheet.html">${state}</a>: ${files.length} pictures, ${troubles.length} findings</li>`,
		);
	}
	writeFileSync(`${out}/index.html`, page("Gallery", `<ul>${lines.join("")}</ul>`));
	return { states: folders.length, pictures };
}
