// With colours forced by the system, shapes and system colours alone tell how a measure stands, its level, and a blow's weight.
import type { ReactNode } from "react";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { cdp } from "vitest/browser";
import { Dot, Tags } from "../../../src/client/overlay/tags.tsx";
import { Blow } from "../../../src/client/ui/coins.tsx";
import { layoutFor } from "../../../src/client/viewmodel/layout.ts";
import { box, setStage, show } from "../ui/stage.ts";
import { sampleModel, tag } from "../viewmodel/sample.ts";
import "../../../src/client/styles/base.css";
import "../../../src/client/overlay/board.css";

const force = (value: string): Promise<unknown> =>
	(cdp() as unknown as { send: (method: string, what: object) => Promise<unknown> }).send(
		"Emulation.setEmulatedMedia",
		{ features: [{ name: "forced-colors", value }] },
	);
beforeAll(() => force("active"));
afterAll(() => force("none"));
setStage();

async function draw(content: ReactNode, awaited: string): Promise<void> {
	show(<div className="bd">{content}</div>);
	await vi.waitFor(() => expect(box.querySelector(awaited)).not.toBeNull());
}

/** How something is drawn, as far as the system leaves it: a fill of the page's own colour, however clear, is none. */
function drawn(selector: string): string {
	const found = box.querySelector(selector);
	if (!found) throw new Error(`no ${selector}`);
	const style = getComputedStyle(found);
	const [, , , alpha = "1"] = style.backgroundColor.match(/[\d.]+/g) ?? [];
	const filled = alpha !== "0" && !style.backgroundColor.includes("255, 255, 255");
	return [
		filled ? style.backgroundColor : "clear",
		style.backgroundImage,
		style.borderTopStyle,
		style.borderTopWidth,
	].join(" ");
}
const CLEAR = "clear none none 0px";

it("a dot tells what is in force from what is not, announced or suspended", async () => {
	const looks = ["force", "off", "announced", "suspended"] as const;
	await draw(
		looks.map((look) => <Dot key={look} look={look} />),
		".bd-dot",
	);
	expect(matchMedia("(forced-colors: active)").matches).toBe(true);
	expect(new Set(looks.map((look) => drawn(`.bd-dot.is-${look}`))).size).toBe(looks.length);
});

it("a tag's level is told by full and hollow marks", async () => {
	const tags = [tag("us.chips", { pips: { on: 2, of: 4 } })];
	await draw(
		<Tags
			model={sampleModel({ tags })}
			layout={layoutFor(1016, 848)}
			offset={0}
			landed={[]}
			onSelect={undefined}
		/>,
		".bd-pips",
	);
	expect(drawn(".bd-pips i.is-on")).not.toBe(drawn(".bd-pips i:not(.is-on)"));
});

it.each([
	["a blow", 3],
	["what eases", -3],
])(
	"the bars that %s leaves empty are seen, and are other than the full ones",
	async (_, weight) => {
		await draw(<Blow severity={weight} />, ".ui-blow");
		const [full, empty] = [drawn(".ui-blow i.is-on"), drawn(".ui-blow i:not(.is-on)")];
		expect(full).not.toBe(empty);
		expect(empty).not.toBe(CLEAR);
		expect(full).not.toBe(CLEAR);
	},
);
