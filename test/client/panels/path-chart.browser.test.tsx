// The small chart of two paths: none of its words lies on another.
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import { PathChart } from "../../../src/client/panels/charts/path-chart.tsx";
import "../../../src/client/styles/base.css";

const MONTHS = [1, 2, 3, 4];

test.each([
	["a path that ends over the limit", [5, 6, 9.4, 10], [5, 3, 3, 2]],
	["both at the limit", [5, 6, 9.4, 9.5], [5, 6, 9.4, 9.5]],
	["one just under it", [5, 6, 9, 9.2], [5, 3, 3, 8.9]],
])("no words lie on others: %s", (_, you, history) => {
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	flushSync(() =>
		root.render(
			<PathChart
				seat="us"
				kind="line"
				months={MONTHS}
				you={you}
				history={history}
				ticks={["M", "J", "J", "A"]}
				range={[0, 10]}
				youText={`you ${you.at(-1)}`}
				historyText={`history ${history.at(-1)}`}
				parts={2}
				limit={{ at: 9.5, text: "rupture 9.5" }}
				label="Tension"
			/>,
		),
	);
	const words = [...box.querySelectorAll("text")].map((it) => ({
		text: it.textContent,
		box: it.getBoundingClientRect(),
	}));
	const onEachOther = words.flatMap((one, at) =>
		words
			.slice(at + 1)
			.filter(
				({ box: other }) =>
					one.box.left < other.right &&
					other.left < one.box.right &&
					// letters fill their line only in part
					Math.min(one.box.bottom, other.bottom) - Math.max(one.box.top, other.top) > 3,
			)
			.map(({ text }) => `${one.text} and ${text}`),
	);
	expect(onEachOther).toEqual([]);
	root.unmount();
	box.remove();
});
