// When the page's own typefaces take the place of those that stand in for them.
import { afterEach, expect, test, vi } from "vitest";
import { setInType } from "../../../../src/client/pages/app/wake.ts";

const page = document.documentElement;

afterEach(() => {
	delete page.dataset.standIn;
	vi.restoreAllMocks();
});

/** Faces whose coming the test decides, in the order in which they are asked for. */
function heldFaces() {
	const asked: PromiseWithResolvers<FontFace[]>[] = [];
	vi.spyOn(document.fonts, "load").mockImplementation(() => {
		const face = Promise.withResolvers<FontFace[]>();
		asked.push(face);
		return face.promise;
	});
	return asked;
}

test("the letters change once, when both typefaces have come", async () => {
	const asked = heldFaces();
	page.dataset.standIn = "";
	setInType();
	await expect.poll(() => asked.length).toBe(2);
	asked[0]?.resolve([]);
	await asked[0]?.promise;
	expect(page.dataset.standIn).toBe("");
	asked[1]?.resolve([]);
	await expect.poll(() => page.dataset.standIn).toBeUndefined();
});

test("a typeface that cannot be had does not keep the other one away", async () => {
	const asked = heldFaces();
	page.dataset.standIn = "";
	setInType();
	await expect.poll(() => asked.length).toBe(2);
	asked[0]?.reject(new Error("no network"));
	asked[1]?.resolve([]);
	await expect.poll(() => page.dataset.standIn).toBeUndefined();
});
