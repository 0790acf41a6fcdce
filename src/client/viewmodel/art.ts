// The drawings of assets/art as small trees, so that canvas and overlay draw the same shapes in any colour.

export type ArtNode = {
	tag: string;
	attributes: Readonly<Record<string, string>>;
	children: ArtNode[];
};
/** A drawing: its square's size and position, and its shapes. */
export type Art = { box: readonly [number, number, number, number]; root: ArtNode };

const files: Record<string, string> = import.meta.glob("../../../assets/art/*.svg", {
	query: "?raw",
	import: "default",
	eager: true,
});
const sources = new Map(
	Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.svg$/g, ""), text]),
);
const parsed = new Map<string, Art>();

/** Names of all drawings. */
export function artNames(): string[] {
	return [...sources.keys()];
}

/** A drawing by its file name without ending. Throws RangeError on a name that has no file. */
export function art(name: string): Art {
	const known = parsed.get(name);
	if (known !== undefined) return known;
	const source = sources.get(name);
	if (source === undefined) throw new RangeError(`no drawing named ${name}`);
	const drawing = parseArt(source);
	parsed.set(name, drawing);
	return drawing;
}

/** Reads the plain SVG our drawings are written in: shapes and groups, attributes in double quotes. */
export function parseArt(source: string): Art {
	const top: ArtNode = { tag: "root", attributes: {}, children: [] };
	const open: ArtNode[] = [top];
	const text = source.replace(/<style>[\s\S]*?<\/style>/g, "").replace(/<!--[\s\S]*?-->/g, "");
	for (const [, closing, tag = "", rest = ""] of text.matchAll(/<(\/?)([a-zA-Z]+)([^>]*)>/g)) {
		if (closing === "/") {
			open.pop();
			continue;
		}
		const node: ArtNode = { tag, attributes: attributesOf(rest), children: [] };
		open[open.length - 1]?.children.push(node);
		if (!rest.trimEnd().endsWith("/")) open.push(node);
	}
	const root = top.children[0];
	if (root?.tag !== "svg") throw new SyntaxError("a drawing must begin with <svg>");
	const [x = 0, y = 0, width = 24, height = 24] = (root.attributes.viewBox ?? "")
		.split(/[\s,]+/)
		.map(Number);
	return { box: [x, y, width, height], root };
}

function attributesOf(text: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const [, name = "", value = ""] of text.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)) {
		// The drawings' one class means: a filled part.
		if (name === "class" && value === "f") {
			found.fill = "currentColor";
			found.stroke = "none";
		} else if (name !== "class" && name !== "xmlns") found[name] = value;
	}
	return found;
}
