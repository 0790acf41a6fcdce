// Draws the first page's sea with its two shores into assets/art/scenes/front-sea.svg. Run: node .ci/front-sea.ts
// One tone of land, no borders, no names: a schematic, as the about page says. Only run again to change the picture.
import { readFileSync, writeFileSync } from "node:fs";
import { geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { relativeRing } from "./rings.ts";

const WIDTH = 1440;
const HEIGHT = 900;
/** Square px below which an island is left out: it would be a speck. */
const SPECK = 14;
/** Px between two points of a coast. */
const STEP = 2.4;

const topology = JSON.parse(
	readFileSync(new URL("../node_modules/world-atlas/land-50m.json", import.meta.url), "utf8"),
) as Topology<{ land: GeometryCollection }>;
const world = feature(topology, topology.objects.land);

const projection = geoMercator()
	.rotate([-188, 0])
	.scale(384)
	.translate([WIDTH / 2, 590])
	.clipExtent([
		[-30, -30],
		[WIDTH + 30, HEIGHT - 180],
	]);
const path = geoPath(projection).digits(0);

/** One path of all rings that are larger than a speck. */
function land(): string {
	return world.features
		.flatMap(({ geometry }) => {
			if (geometry.type === "MultiPolygon") return geometry.coordinates;
			return geometry.type === "Polygon" ? [geometry.coordinates] : [];
		})
		.map((coordinates) => ({ type: "Polygon", coordinates }) as const)
		.filter((shape) => path.area(shape) >= SPECK)
		.flatMap((shape) => (path(shape) ?? "").split(/(?=M)/))
		.map((ring) => relativeRing(ring, STEP))
		.join("");
}

/** Every fifteenth meridian and parallel; straight in this projection. */
function grid(): string {
	const turns = Array.from({ length: 24 }, (_, at) => at * 15 - 180);
	const xs = turns.map((longitude) => Math.round(projection([longitude, 0])?.[0] ?? 0));
	const ys = turns
		.slice(8, 17)
		.map((latitude) => Math.round(projection([188, latitude])?.[1] ?? 0));
	return [...xs.map((x) => `M${x} 0V${HEIGHT}`), ...ys.map((y) => `M0 ${y}H${WIDTH}`)].join("");
}

writeFileSync(
	new URL("../assets/art/scenes/front-sea.svg", import.meta.url),
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMin slice">
<defs><path id="a" d="${land()}"/>
<radialGradient id="s" cx=".5" cy=".42" r=".7"><stop offset="0" stop-color="#26435f"/><stop offset=".55" stop-color="#152841"/><stop offset="1" stop-color="#0a1220"/></radialGradient>
<pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 3H6" stroke="#41607f" stroke-opacity=".5" stroke-width=".9"/></pattern></defs>
<path fill="url(#s)" d="M0 0H${WIDTH}V${HEIGHT}H0z"/>
<path d="${grid()}" fill="none" stroke="#9fb6cf" stroke-opacity=".09"/>
<g fill="none" stroke="#8fb0d0" stroke-linejoin="round"><use href="#a" stroke-opacity=".07" stroke-width="24"/><use href="#a" stroke-opacity=".1" stroke-width="10"/></g>
<use href="#a" fill="#203650"/><use href="#a" fill="url(#h)"/><use href="#a" fill="none" stroke="#6f8eae" stroke-opacity=".8"/>
</svg>
`,
);
