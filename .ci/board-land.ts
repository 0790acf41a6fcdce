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
import { relativeRing } from "./rings.ts";

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

const drawn = geoPath(projection).digits(0)(feature(topology, topology.objects.land)) ?? "";
/** Steps below which two points are one. */
const SAME = 1;
const land = drawn
	.split(/(?=M)/)
	.map((ring) => relativeRing(ring, SAME))
	.join("");
writeFileSync(
	new URL("../assets/art/scenes/board-land.json", import.meta.url),
	`${JSON.stringify({ land }, null, "\t")}\n`,
);
