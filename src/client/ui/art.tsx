// Draws a file of assets/art inline, so that it takes the colour of the text around it.
import { createElement, type ReactNode } from "react";
import { type ArtNode, art } from "../viewmodel/art.ts";
import { classes } from "./seat.ts";
import "./art.css";

interface Drawing {
	viewBox: string;
	attributes: Record<string, string>;
	children: ReactNode;
}

const drawn = new Map<string, Drawing>();

/** Attributes as React spells them. */
function attributesOf({ attributes }: ArtNode): Record<string, string> {
	return Object.fromEntries(
		Object.entries(attributes)
			.filter(([name]) => name !== "viewBox")
			.map(([name, value]) => [
				name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
				value,
			]),
	);
}

function childrenOf({ children }: ArtNode): ReactNode[] {
	return children.map((child, key) =>
		createElement(child.tag, { ...attributesOf(child), key }, ...childrenOf(child)),
	);
}

function drawing(name: string): Drawing {
	const known = drawn.get(name);
	if (known) return known;
	const { box, root } = art(name);
	const made = {
		viewBox: box.join(" "),
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
