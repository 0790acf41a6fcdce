// A stack of bargaining chips, drawn: Beijing's with dots, Washington's with bars, a lever's drawing on the top face.
import { type ReactNode, useId } from "react";
import { Art } from "../../ui/art.tsx";
import type { Seat } from "../../ui/seat.ts";

/** Half width of a chip, how flat it lies, its thickness and the step between two, in drawing units. */
const R = 88;
const FLAT = 0.62;
const THICK = 18.5;
const STEP = 20;
/** How far each chip of a stack lies beside its middle; a real stack is never straight. */
const SLIPS = [-4, 1, -8, -1, -6, 0, -3, 2];
/** The seats' tokens: solid, deep, pale. */
export const INKS = {
	us: { face: "#2c5b8a", deep: "#1b3d61", pale: "#dfe8f0" },
	cn: { face: "#a1462d", deep: "#6e2a18", pale: "#f3ded4" },
} as const;

/** Marks on the edge of a chip: seen from the side, so they crowd together towards its ends. */
function edgeMarks(seat: Seat, turn: number): ReactNode[] {
	const count = seat === "cn" ? 9 : 5;
	return Array.from({ length: count }, (_, at) => {
		const angle = ((at + 0.5 + turn) / count) * Math.PI;
		const x = -Math.cos(angle) * R;
		const y = Math.sin(angle) * R * FLAT + THICK / 2;
		const width = Math.max(1.2, Math.sin(angle) * (seat === "cn" ? 5.6 : 11));
		return seat === "cn" ? (
			<ellipse key={angle} cx={x} cy={y} rx={width} ry={5.4} />
		) : (
			<rect key={angle} x={x - width} y={y - 12} width={width * 2} height={24} />
		);
	});
}

function faceMarks(seat: Seat): ReactNode[] {
	const count = seat === "cn" ? 12 : 8;
	return Array.from({ length: count }, (_, at) => {
		const turn = `rotate(${(360 / count) * at})`;
		return seat === "cn" ? (
			<circle key={turn} cy={-72} r={8} transform={turn} />
		) : (
			<rect key={turn} x={-14} y={-84} width={28} height={21} transform={turn} />
		);
	});
}

/** A stack of `count` chips with `art` (a name of assets/art) on top; decoration, so no name for readers. */
export function ChipStack({
	seat,
	art,
	count,
	className,
}: {
	seat: Seat;
	art: string;
	count: number;
	className?: string;
}): ReactNode {
	const id = useId();
	const ink = INKS[seat];
	const top = R * FLAT + 3;
	const height = top * 2 + THICK + (count - 1) * STEP + 22;
	const side = `M${-R} 0v${THICK}a${R} ${R * FLAT} 0 0 0 ${R * 2} 0v${-THICK}`;
	return (
		<svg className={className} viewBox={`-100 0 200 ${height}`} aria-hidden="true">
			<defs>
				<clipPath id={id}>
					<path d={`${side}a${R} ${R * FLAT} 0 0 1 ${-R * 2} 0z`} />
				</clipPath>
				<radialGradient id={`${id}s`}>
					<stop offset="0.55" stopColor="#2a1608" stopOpacity="0.6" />
					<stop offset="1" stopColor="#2a1608" stopOpacity="0" />
				</radialGradient>
			</defs>
			<ellipse cx={6} cy={height - 62} rx={94} ry={60} fill={`url(#${id}s)`} />
			{Array.from({ length: count }, (_, at) => {
				const level = count - 1 - at;
				const x = SLIPS[level % SLIPS.length] ?? 0;
				return (
					<g key={level} transform={`translate(${x} ${top + level * STEP})`}>
						<path d={`${side}z`} fill={ink.deep} />
						<g clipPath={`url(#${id})`} fill={ink.pale}>
							{edgeMarks(seat, (x * 7) % 1)}
						</g>
						<ellipse rx={R} ry={R * FLAT} fill={ink.face} stroke={ink.deep} strokeWidth={1.5} />
						{level > 0 ? null : (
							<g transform={`scale(1 ${FLAT})`}>
								<g fill={ink.pale}>{faceMarks(seat)}</g>
								<circle r={60} fill="#fffaf0" stroke={ink.deep} strokeWidth={4} />
								<circle
									r={53}
									fill="none"
									stroke={ink.face}
									strokeWidth={2.5}
									strokeLinecap={seat === "cn" ? "round" : "butt"}
									strokeDasharray={seat === "cn" ? "0.1 7" : "11 5.5"}
								/>
								<g transform="translate(-34 -34)" style={{ color: ink.deep }}>
									<Art name={art} size={68} />
								</g>
							</g>
						)}
					</g>
				);
			})}
		</svg>
	);
}
