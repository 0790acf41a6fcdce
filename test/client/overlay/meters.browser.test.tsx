// The meters over the board: what changed stands inside its box, in every size of the board.
import { expect, it, vi } from "vitest";
import { BoardView } from "../../../src/client/overlay/board-view.tsx";
import { box as host, setPage, show } from "../../support/page-stage.ts";
import { sampleModel } from "../viewmodel/sample.ts";
import "../../../src/client/styles/base.css";

// the words come with the model
setPage(() => Promise.resolve());

it("keeps each number's change inside its box", async () => {
	const { meters } = sampleModel();
	const { tension, trust, truce, precedent } = meters;
	const model = sampleModel({
		meters: {
			...meters,
			tension: { ...tension, valueText: "3.0", unitText: "/ 10", deltaText: "▼ 3.0" },
			trust: { ...trust, valueText: "58", unitText: "/ 100", deltaText: "▲ 13" },
			truce: { ...truce, valueText: "376", unitText: "days" },
			precedent: { ...precedent, valueText: "1.5", unitText: "/ 5", deltaText: "▲ 1.0" },
		},
	});
	for (const [width, height] of [
		[1016, 848],
		[942, 716],
		[856, 668],
		[1496, 1028],
	]) {
		host.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${height}px`;
		show(<BoardView model={model} />);
		await vi.waitFor(
			() => {
				const drawing = host.querySelector(".bd-drawing")?.getBoundingClientRect();
				expect(drawing?.width).toBeCloseTo(width ?? 0, 0);
				expect(document.body.dataset.settled).toBe("true");
			},
			{ timeout: 15_000 },
		);
		const out = [...host.querySelectorAll(".bd-meter")].filter((one) => {
			const change = one.querySelector("em")?.getBoundingClientRect();
			return change && change.right > one.getBoundingClientRect().right - 4;
		});
		expect(
			out.map((one) => one.textContent),
			`at ${width}x${height}`,
		).toEqual([]);
	}
}, 60_000);
