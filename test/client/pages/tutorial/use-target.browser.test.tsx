// What the coach points at: it is known where it stands on the page, pointed at where it can be seen.
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { useTarget } from "../../../../src/client/pages/tutorial/use-target.ts";
import { box, setPage, show } from "../../../support/page-stage.ts";

setPage();

/** A panel of 100 px over a page of 500, at whose end the goal stands. */
function Panel({ goal }: { goal: boolean }): ReactNode {
	const target = useTarget([".goal"]);
	const said = target === null ? "none" : target.box === null ? "away" : "seen";
	return (
		<>
			<output>{said}</output>
			<div className="ui-panel-body" style={{ height: 100, overflow: "auto" }}>
				<div style={{ height: 500 }} />
				{goal ? <p className="goal">Here</p> : null}
			</div>
		</>
	);
}
const said = () => box.querySelector("output")?.textContent;

test("a control that its panel has scrolled away can still be led to, and is pointed at once it is back", async () => {
	show(<Panel goal={true} />);
	await expect.poll(said).toBe("away");
	box.querySelector(".goal")?.scrollIntoView();
	await expect.poll(said).toBe("seen");
	show(<Panel goal={false} />);
	await expect.poll(said).toBe("none");
});

/** What of a goal of 300 px, in a panel of 100, is seen, and whether its words stand at its edge. */
function Strip({ padding }: { padding: number }): ReactNode {
	const target = useTarget([".goal"]);
	return (
		<>
			<output>{`${target?.box ? "seen" : "away"} ${target?.bare ? "bare" : "padded"}`}</output>
			<div className="ui-panel-body" style={{ height: 100, overflow: "auto" }}>
				<div style={{ height: 80 }} />
				<div className="goal" style={{ height: 300, paddingLeft: padding }} />
			</div>
		</>
	);
}

test("of which a strip alone shows is not pointed at, and is told from one with room around its words", async () => {
	show(<Strip padding={0} />);
	await expect.poll(said).toBe("away padded");
	box.querySelector(".ui-panel-body")?.scrollTo(0, 30);
	await expect.poll(said).toBe("seen bare");
	show(<Strip padding={12} />);
	box.querySelector(".ui-panel-body")?.scrollTo(0, 40);
	await expect.poll(said).toBe("seen padded");
});

/** A goal that a picture beside it, outside of the panel, makes as tall as itself. */
function Stretched(): ReactNode {
	const target = useTarget([".goal"]);
	return (
		<>
			<output>{target?.box?.height}</output>
			<div style={{ display: "grid", gridTemplateColumns: "1fr 1fr" }}>
				<div className="beside" style={{ height: 90 }} />
				<div className="play-panel">
					<div className="goal" style={{ height: "100%" }} />
				</div>
			</div>
		</>
	);
}

test("a goal that grows or shrinks while nothing of its panel is changed is measured again", async () => {
	show(<Stretched />);
	await expect.poll(said).toBe("90");
	const beside = box.querySelector<HTMLElement>(".beside");
	if (beside) beside.style.height = "60px";
	await expect.poll(said).toBe("60");
});
