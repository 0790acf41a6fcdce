// What several of a class's pages show, in a real browser: the connection, the time that is left, a code to be scanned.
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { ConnectionNotice } from "../../../../src/client/pages/class-common/connection-notice.tsx";
import { Countdown } from "../../../../src/client/pages/class-common/countdown.tsx";
import { QrCode } from "../../../../src/client/pages/class-common/qr-code.tsx";
import { lobbyStage } from "../class/lobby/lobby-stage.tsx";

const show = lobbyStage();

test("the connection is only spoken of where it does not stand", async () => {
	show(<ConnectionNotice state={{ at: "open" }} />);
	await expect.element(page.getByRole("region", { name: "Connection" })).not.toBeInTheDocument();
	show(<ConnectionNotice state={{ at: "waiting", retryAt: Date.now() + 4500 }} />);
	await expect.element(page.getByText(/Next try in [45] seconds/)).toBeVisible();
});

test("time runs down from what was left, and stands still with the class", async () => {
	show(<Countdown left={65_000} at={performance.now() - 2500} />);
	await expect.element(page.getByRole("timer", { name: "Time left: 1:03" })).toBeVisible();
	await expect.element(page.getByRole("timer", { name: "Time left: 1:02" })).toBeVisible();
	show(<Countdown left={29_400} at={performance.now() - 60_000} still />);
	await expect
		.element(page.getByRole("timer", { name: "The clock stands still: 0:30" }))
		.toMatchTextContent("0:30");
	show(<Countdown left={5000} at={performance.now() - 9000} />);
	await expect.element(page.getByRole("timer")).toMatchTextContent("0:00");
	show(<Countdown left={null} at={0} />);
	await expect.element(page.getByRole("timer")).not.toBeInTheDocument();
});

test("a QR code keeps its quiet edge and says what it does", async () => {
	show(<QrCode text="http://10.0.0.5:8080/#/join/K7M4QD" label="Scan to join" />);
	const drawing = page.getByRole("img", { name: "Scan to join" });
	await expect.element(drawing).toBeInTheDocument();
	const width = Number(drawing.element().getAttribute("viewBox")?.split(" ")[2]);
	const ink = drawing.element().querySelector<SVGPathElement>(".qr-code-ink")?.getBBox();
	expect([ink?.x, ink?.y, ink?.width, ink?.height]).toEqual([4, 4, width - 8, width - 8]);
	// version 3 holds an address of this length: 29 squares
	expect(width - 8).toBe(29);
});
