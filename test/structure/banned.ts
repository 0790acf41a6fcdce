/** Finds in a source text what the rules must not use, because it differs between machines or cannot be saved as JSON. */
import { parseSync } from "@swc/core";

/** Exact in every browser; the others (exp, pow, sin…) may differ in the last digit, and random by nature. */
const exactMath = new Set(["min", "max", "floor", "round", "abs", "ceil", "trunc", "sign", "imul"]);

/** Names that must not appear as a value or a type, and why. */
const bannedNames: Readonly<Record<string, string>> = {
	...because("the time of day is no part of the game", "Date", "performance", "Temporal"),
	...because(
		"state is plain JSON",
		"Map",
		"Set",
		"WeakMap",
		"WeakSet",
		"Symbol",
		"BigInt",
		"WeakRef",
	),
	...because("the rules know no host", "globalThis", "window", "self", "document", "navigator"),
	...because("the rules know no host", "process", "crypto", "console", "fetch", "localStorage"),
	...because("the rules know no host", "require", "Buffer", "queueMicrotask", "Worker"),
	...because("nothing happens later", "setTimeout", "setInterval", "Promise"),
	...because("differs by the machine's language", "Intl"),
	...because("code is no data", "eval", "Function", "Proxy"),
};

/** Values that JSON loses or changes, where they are stored in a field or an array. */
const notJson = new Set(["undefined", "NaN", "Infinity"]);

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

function because(why: string, ...names: string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, why]));
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && "type" in value;
}

/** The name if `value` is a plain identifier. */
function nameOf(value: unknown): string | undefined {
	return isNode(value) && value.type === "Identifier" ? String(value.value) : undefined;
}

/** The member's name in `object.name` and `object["name"]`; undefined where it is computed. */
function memberOf(property: unknown): string | undefined {
	if (!isNode(property)) return undefined;
	if (property.type !== "Computed") return nameOf(property);
	const inner = property.expression;
	return isNode(inner) && inner.type === "StringLiteral" ? String(inner.value) : undefined;
}

/** What is wrong with this node alone. */
function faultsOf(node: Node): string[] {
	const faults: string[] = [];
	const fault = (what: string, why: string) => faults.push(`${what}: ${why}`);
	const stored = (value: unknown) => {
		const bare = isNode(value) && value.type === "UnaryExpression" ? value.argument : value;
		const name = nameOf(bare);
		if (name && notJson.has(name)) fault(`storing ${name}`, "JSON loses it");
	};
	if (node.async === true || node.isAwait === true || node.type === "AwaitExpression") {
		fault("async", "a move is over when it returns");
	}
	if (node.generator === true) fault("function*", "its state cannot be saved");
	switch (node.type) {
		case "ClassDeclaration":
		case "ClassExpression":
			fault("class", "state is plain JSON");
			break;
		case "BigIntLiteral":
			fault("bigint", "JSON cannot hold it");
			break;
		case "ImportExpression":
		case "Import":
			fault("import()", "a move is over when it returns");
			break;
		case "MetaProperty":
			if (node.kind === "import.meta") fault("import.meta", "the rules know no host");
			break;
		case "BinaryExpression":
			if (node.operator === "**") fault("**", "differs between browsers");
			break;
		case "AssignmentExpression":
			if (node.operator === "**=") fault("**", "differs between browsers");
			if (isNode(node.left) && node.left.type === "MemberExpression") stored(node.right);
			break;
		case "KeyValueProperty":
			stored(node.value);
			break;
		case "ArrayExpression":
			for (const element of node.elements as { expression?: unknown }[])
				stored(element?.expression);
			break;
		case "MemberExpression": {
			const member = memberOf(node.property);
			if (nameOf(node.object) === "Math" && !(member && exactMath.has(member))) {
				fault(`Math.${member ?? "[…]"}`, "differs between browsers");
			}
			if (member && /^(toLocale|localeCompare)/.test(member)) {
				fault(member, "differs by the machine's language");
			}
			break;
		}
	}
	return faults;
}

/** Fields of a node that hold a name which refers to nothing: a key, a member, a label. */
function isMereName(parent: Node, field: string): boolean {
	if (field === "property") return parent.type === "MemberExpression";
	if (field === "key") return parent.computed !== true;
	return field === "label" || field === "exported" || field === "imported";
}

/** Everything banned that `source` (TypeScript) uses, each as `what: why`, in order of appearance. */
export function findBanned(source: string): string[] {
	const faults: string[] = [];
	const visit = (value: unknown, parent: Node, field: string): void => {
		if (Array.isArray(value)) {
			for (const item of value) visit(item, parent, field);
			return;
		}
		if (typeof value !== "object" || value === null) return;
		// some of the parser's nodes (an array's element, a call's argument) are wrappers without a type
		const node = (isNode(value) ? value : { ...value, type: "" }) as Node;
		const name = nameOf(node);
		if (name !== undefined && !isMereName(parent, field)) {
			const why = bannedNames[name];
			if (why !== undefined && Object.hasOwn(bannedNames, name)) faults.push(`${name}: ${why}`);
			const asObject = parent.type === "MemberExpression" && field === "object";
			if (name === "Math" && !asObject)
				faults.push("Math: only as Math.name, so that it can be checked");
		}
		faults.push(...faultsOf(node));
		for (const [key, child] of Object.entries(node)) if (key !== "span") visit(child, node, key);
	};
	const module = parseSync(source, { syntax: "typescript", target: "es2022" });
	visit(module.body, { type: "Module" }, "body");
	return faults;
}
