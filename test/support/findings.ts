// What axe finds on a page that a browser test has drawn.
import axe from "axe-core";

/** Each finding with the elements it is about; empty where nothing was found. */
export async function findings(part: HTMLElement = document.body): Promise<string[]> {
	const { violations } = await axe.run(part);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
