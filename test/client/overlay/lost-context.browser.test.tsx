// A graphics card that takes the board's picture away: given back, it is drawn again; kept, the board is made anew without the card.
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { BoardView } from "../../../src/client/overlay/board-view.tsx";
import { LiveRegion } from "../../../src/client/ui/live-region.tsx";
import { sampleModel } from "../viewmodel/sample.ts";
import "../../../src/client/styles/base.css";

let host: HTMLElement;
let root: Root;
const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "getContext");
const wait = { timeout: 50_000 };

beforeEach(() => {
	// A picture that can be read after it was shown.
	const make: unknown = own?.value;
	if (typeof make !== "function") throw new Error("no canvas here");
	HTMLCanvasElement.prototype.getContext = function (
		this: HTMLCanvasElement,
		id: string,
		how?: object,
	) {
		return Reflect.apply(make, this, [id, { ...how, preserveDrawingBuffer: true }]);
	} as HTMLCanvasElement["getContext"];
	host = document.createElement("div");
	host.style.cssText = "position:fixed;left:0;top:0;width:390px;height:246px";
	document.body.append(host);
	document.documentElement.style.cssText =
		"--m-tap:0ms;--m-panel:0ms;--m-chip:0ms;--m-valve:0ms;--m-lane:0ms;--m-reveal:0ms";
	root = createRoot(host);
	root.render(
		<>
			<BoardView model={sampleModel()} />
			<LiveRegion />
		</>,
	);
});
afterEach(() => {
	root.unmount();
	host.remove();
	document.documentElement.removeAttribute("style");
	if (own) Object.defineProperty(HTMLCanvasElement.prototype, "getContext", own);
});

const canvas = () => host.querySelector("canvas");

/** The WebGL context of the board once it is drawn and named. */
async function context(): Promise<WebGLRenderingContext> {
	await vi.waitFor(() => expect(canvas()?.getAttribute("role")).toBe("img"), wait);
	await vi.waitFor(() => expect(document.body.dataset.settled).toBe("true"), wait);
	const gl = canvas()?.getContext("webgl");
	if (!gl) throw new Error("this browser has no WebGL");
	return gl;
}

/** The whole picture as numbers. */
function picture(gl: WebGLRenderingContext): Uint8Array {
	const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
	const pixels = new Uint8Array(width * height * 4);
	gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
	return pixels;
}

/** Share of points that differ clearly. */
function difference(a: Uint8Array, b: Uint8Array): number {
	let count = 0;
	for (let at = 0; at < a.length; at += 4)
		if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 12) count += 1;
	return (count * 4) / a.length;
}

it("draws the same picture again when the context comes back", { timeout: 120_000 }, async () => {
	const gl = await context();
	const before = picture(gl);
	expect(difference(before, new Uint8Array(before.length))).toBeGreaterThan(0.5);
	const card = gl.getExtension("WEBGL_lose_context");
	const lost = new Promise((done) => canvas()?.addEventListener("webglcontextlost", done));
	card?.loseContext();
	await lost;
	// asked for while the event is still under way, it is refused
	await new Promise((done) => setTimeout(done, 20));
	card?.restoreContext();
	await vi.waitFor(() => expect(gl.isContextLost()).toBe(false), wait);
	await vi.waitFor(() => expect(difference(picture(gl), before)).toBeLessThan(0.001), {
		...wait,
		interval: 500,
	});
	expect(host.textContent).not.toContain("Drawn again.");
});

it("is made anew without the card, with a notice, when the context stays lost", {
	timeout: 120_000,
}, async () => {
	const gl = await context();
	const first = canvas();
	gl.getExtension("WEBGL_lose_context")?.loseContext();
	await vi.waitFor(() => expect(canvas()).not.toBe(first), wait);
	await vi.waitFor(
		() => expect(canvas()?.getAttribute("aria-label")).toBe("A board for tests."),
		wait,
	);
	expect(canvas()?.getContext("2d")).not.toBeNull();
	expect(host.textContent).toContain("Drawn again.");
	expect(host.querySelector(".bd-cells")?.textContent).toContain("4.5");
});

it("says in a low window, too, that there is no picture, above what it shows of the board", async () => {
	Object.assign(host.style, { width: "1024px", height: "418px" });
	HTMLCanvasElement.prototype.getContext = () => null;
	root.render(<BoardView key="unseen" model={sampleModel()} />);
	await vi.waitFor(() => expect(host.textContent).toContain("No picture."), wait);
	const opening = host.querySelector(".bd-opening")?.getBoundingClientRect();
	const said = host.querySelector(".bd-unseen")?.getBoundingClientRect();
	expect(said?.top).toBeGreaterThanOrEqual(opening?.top ?? Number.NaN);
	expect(said?.bottom).toBeLessThanOrEqual(opening?.bottom ?? Number.NaN);
});
