// What may stand at a place of a scenario, read from its schema: what a form is built of.
import * as z from "zod/mini";
import type { Path } from "../edit/path.ts";
import { bodySchema } from "../schema/body.ts";

/** `none`: null may stand there as well. */
interface Any {
	none: boolean;
}
export type NumberShape = Any & { kind: "number"; low: number; high: number; whole: boolean };
/** `pattern`: a regular expression the text must meet; "" = any text. Lengths in UTF-16 units. */
export type TextShape = Any & { kind: "text"; least: number; most: number; pattern: string };
export type ChoiceShape = Any & { kind: "choice"; options: readonly string[] };
export type ListShape = Any & { kind: "list"; of: Shape; least: number; most: number };
export type TupleShape = Any & { kind: "tuple"; parts: readonly Shape[] };
/** An object with these fields and no others. */
export type GroupShape = Any & { kind: "group"; fields: Readonly<Record<string, Shape>> };
/** An object with keys of one's own choice. */
export type TableShape = Any & { kind: "table"; of: Shape };
export type Shape =
	| NumberShape
	| TextShape
	| ChoiceShape
	| ListShape
	| TupleShape
	| GroupShape
	| TableShape
	| (Any & { kind: "flag" })
	/** Texts by key, in groups of any depth. */
	| (Any & { kind: "tree" });

/** The part of a JSON Schema that our schemas use. */
interface Json {
	$ref?: string;
	type?: string;
	enum?: readonly string[];
	const?: string;
	anyOf?: readonly Json[];
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	pattern?: string;
	items?: Json | false;
	prefixItems?: readonly Json[];
	minItems?: number;
	maxItems?: number;
	properties?: Readonly<Record<string, Json>>;
	additionalProperties?: Json | false;
}

const choiceOf = (json: Json): readonly string[] | undefined =>
	json.enum ?? (json.const === undefined ? undefined : [json.const]);

/** Branches of a union: null beside one other, or lists of values, which are one longer list. */
function unionOf(branches: readonly Json[]): Shape {
	const others = branches.filter(({ type }) => type !== "null");
	const none = others.length < branches.length;
	const [first] = others;
	if (first && others.length === 1) return { ...shapeOf(first), none };
	const options = others.map(choiceOf);
	if (options.every((list) => list !== undefined))
		return { kind: "choice", options: options.flat(), none };
	throw new TypeError("the form knows no such union");
}

function shapeOf(json: Json): Shape {
	const none = false;
	if (json.$ref !== undefined) return { kind: "tree", none };
	if (json.anyOf) return unionOf(json.anyOf);
	const options = choiceOf(json);
	if (options) return { kind: "choice", options, none };
	switch (json.type) {
		case "number":
		case "integer":
			return {
				kind: "number",
				low: json.minimum ?? Number.NEGATIVE_INFINITY,
				high: json.maximum ?? Number.POSITIVE_INFINITY,
				whole: json.type === "integer",
				none,
			};
		case "string":
			return {
				kind: "text",
				least: json.minLength ?? 0,
				most: json.maxLength ?? 4000,
				pattern: json.pattern ?? "",
				none,
			};
		case "boolean":
			return { kind: "flag", none };
		case "array":
			if (json.prefixItems) return { kind: "tuple", parts: json.prefixItems.map(shapeOf), none };
			return {
				kind: "list",
				of: shapeOf(json.items || {}),
				least: json.minItems ?? 0,
				most: json.maxItems ?? 1000,
				none,
			};
		case "object":
			// only the texts' rules have both: known fields, and rows by id
			if (json.properties && !(json.additionalProperties && !json.properties.id))
				return { kind: "group", fields: fieldsOf(json.properties), none };
			return { kind: "table", of: shapeOf(json.additionalProperties || {}), none };
		default:
			throw new TypeError(`the form knows no ${JSON.stringify(json)}`);
	}
}

const fieldsOf = (properties: Readonly<Record<string, Json>>): Record<string, Shape> =>
	Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, shapeOf(inner)]));

let whole: Shape | undefined;

/** The shape at a place of a scenario's body; undefined where the schema has nothing there. */
export function shapeAt(path: Path): Shape | undefined {
	whole ??= shapeOf(z.toJSONSchema(bodySchema) as Json);
	let shape: Shape | undefined = whole;
	for (const step of path) {
		if (shape === undefined) return undefined;
		shape = inner(shape, step);
	}
	return shape;
}

/** The shape of what a value of a shape holds under a key or index. */
export function inner(shape: Shape, step: string | number): Shape | undefined {
	switch (shape.kind) {
		case "list":
		case "table":
			return shape.of;
		case "tuple":
			return shape.parts[Number(step)];
		case "group":
			return shape.fields[step];
		case "tree":
			return shape;
		default:
			return undefined;
	}
}

/** A plain value of a shape to begin with: nothing where nothing may stand, else the least. */
export function plainValue(shape: Shape): unknown {
	if (shape.none) return null;
	switch (shape.kind) {
		case "number":
			return Math.min(Math.max(0, shape.low), shape.high);
		case "text":
			return "";
		case "choice":
			return shape.options[0] ?? "";
		case "flag":
			return false;
		case "list":
			return Array.from({ length: shape.least }, () => plainValue(shape.of));
		case "tuple":
			return shape.parts.map(plainValue);
		case "group":
			return Object.fromEntries(
				Object.entries(shape.fields).map(([name, of]) => [name, plainValue(of)]),
			);
		case "table":
		case "tree":
			return {};
	}
}
