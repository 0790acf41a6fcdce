// Draws a file of assets/art inline, so that it takes the colour of the text around it.
import { createElement, type ReactNode } from "react";
import { classes } from "./seat.ts";
import "./art.css";

const FILES = import.meta.glob<string>("../../../assets/art/*.svg", {
	query: "?raw",
	import: "default",
	eager: true,
});

interface Drawing {
	viewBox: string;
	attributes: Record<string, string>;
	children: ReactNode;
}

const drawn = new Map<string, Drawing>();

function attributesOf(element: Element): Record<string, string> {
	const out: Record<string, string> = {};
	for (const { name, value } of element.attributes) {
		if (name === "xmlns" || name === "viewBox") continue;
		// The files mark solid parts by a class of their own style sheet, which must not leak into the page.
		if (name === "class" && value === "f")
			Object.assign(out, { fill: "currentColor", stroke: "none" });
		else out[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value;
	}
	return out;
}

function childrenOf(element: Element): ReactNode[] {
	return [...element.children]
		.filter((child) => child.tagName !== "style")
		.map((child, key) =>
			createElement(child.tagName, { ...attributesOf(child), key }, ...childrenOf(child)),
		);
}

function drawing(name: string): Drawing {
	const known = drawn.get(name);
	if (known) return known;
	const text = FILES[`../../../assets/art/${name}.svg`];
	if (text === undefined) throw new Error(`assets/art/${name}.svg does not exist`);
	const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
	const made = {
		viewBox: root.getAttribute("viewBox") ?? "0 0 24 24",
		attributes: attributesOf(root),
		children: childrenOf(root),
	};
	drawn.set(name, made);
	return made;
}

export interface ArtProps {
	/** File name in assets/art without its ending, for example `lever-tariff`. */
	name: string;
	/** Width and height in px; without it 1.25em, so that it follows the text. */
	size?: number | undefined;
	/** Text for screen readers; without it the drawing is decoration. */
	label?: string | undefined;
	className?: string | undefined;
}

/** One drawing of assets/art. Throws where no such file exists. */
export function Art({ name, size, label, className }: ArtProps): ReactNode {
	const { viewBox, attributes, children } = drawing(name);
	const naming =
		label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
	const box = size === undefined ? {} : { width: size, height: size };
	return createElement(
		"svg",
		{ ...attributes, ...naming, ...box, viewBox, className: classes("ui-art", className) },
		children,
	);
}
