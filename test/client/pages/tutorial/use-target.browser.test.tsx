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
