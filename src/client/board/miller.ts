// How the board's map lies on its drawing: the projection, and the measures in which the land is drawn beforehand.
import { DESIGN } from "../viewmodel/layout.ts";

/** Miller's cylinder, radians to radii: calmer than Mercator at the poles, straight meridians. */
export function miller(lambda: number, phi: number): [number, number] {
	return [lambda, 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * phi))];
}

/** Middle of the drawing: the Pacific, a little west of the date line's far side. */
export const MIDDLE_MERIDIAN = -177;
/** Px of the design to a radius. */
export const SCALE = 282.6;
/** Where the equator lies, as a share of the height. */
export const EQUATOR = 540.8 / DESIGN.height;
/** Steps of the drawn land to a px of the design. */
export const GRAIN = 8;
/** Px of the design that the land is drawn beyond the edges. */
export const BEYOND = 40;
