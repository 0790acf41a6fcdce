// Draws the board's land into assets/art/scenes/board-land.json. Run: node .ci/board-land.ts
// One tone, no borders, no names: a schematic, as the about page says. Only run again to change the picture.
import { readFileSync, writeFileSync } from "node:fs";
import { geoPath, geoProjection } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import {
	BEYOND,
	EQUATOR,
	GRAIN,
	MIDDLE_MERIDIAN,
	miller,
	SCALE,
} from "../src/client/board/miller.ts";
import { DESIGN } from "../src/client/viewmodel/layout.ts";

const topology = JSON.parse(
	readFileSync(new URL("../node_modules/world-atlas/land-110m.json", import.meta.url), "utf8"),
) as Topology<{ land: GeometryCollection }>;

const projection = geoProjection(miller)
	.scale(SCALE * GRAIN)
	.rotate([-MIDDLE_MERIDIAN, 0])
	.translate([0, 0])
	.clipExtent([
		[(-DESIGN.width / 2 - BEYOND) * GRAIN, (-EQUATOR * DESIGN.height - BEYOND) * GRAIN],
		[(DESIGN.width / 2 + BEYOND) * GRAIN, ((1 - EQUATOR) * DESIGN.height + BEYOND) * GRAIN],
	])
	.precision(0.4 * GRAIN);

/** A drawn ring in relative whole steps, which take half the room. */
function relative(ring: string): string {
	let [x, y] = [0, 0];
	const steps = ring
		.replace("Z", "")
		.slice(1)
		.split("L")
		.map((pair) => pair.split(",").map(Number))
		.flatMap(([px = 0, py = 0], at) => {
			if (at > 0 && px === x && py === y) return [];
			const step = at === 0 ? `M${px} ${py}l` : `${px - x} ${py - y}`;
			[x, y] = [px, py];
			return [step];
		});
	return `${steps[0]}${steps.slice(1).join(" ").replaceAll(" -", "-")}z`;
}

const drawn = geoPath(projection).digits(0)(feature(topology, topology.objects.land)) ?? "";
const land = drawn.split(/(?=M)/).map(relative).join("");
writeFileSync(
	new URL("../assets/art/scenes/board-land.json", import.meta.url),
	`${JSON.stringify({ land }, null, "\t")}\n`,
);
