// The pictures inside the meters: cells, bar, dots and marks, drawn small and without words.
import type { ReactNode } from "react";
import type { MetersModel } from "../viewmodel/board-model.ts";
import { tensionCells, truceDots } from "../viewmodel/meters.ts";

/** Twenty cells of half a point; new ones come from the left with a gold edge, orange from the first accident on. */
export function TensionCells({ tension }: { tension: MetersModel["tension"] }): ReactNode {
	const { cells, accident, rupture } = tensionCells(tension);
	return (
		<svg className="bd-tension" viewBox="0 -1 164 22" width="164" height="22" aria-hidden="true">
			{cells.map((cell) => (
				<rect
					key={cell.at}
					x={cell.at * 8.2}
					y="3"
					width="6.4"
					height="13"
					rx="1"
					className={cell.look}
					style={cell.fresh === null ? undefined : { animationDelay: `${cell.fresh * 60}ms` }}
					{...(cell.fresh === null ? {} : { "data-fresh": "" })}
				/>
			))}
			<path d={`M${accident} 0v20`} stroke="#f1ead9" strokeWidth="1.3" strokeDasharray="2 2" />
			<path d={`M${rupture} -1v22`} stroke="#ff8e92" strokeWidth="2.5" />
			{tension.value >= tension.rupture ? (
				<path d={`M${rupture + 6} 20l-6-11-6 11z`} fill="#d3273e" stroke="#fff" />
			) : null}
		</svg>
	);
}

/** Trust as a bar with its floor; a gold tick where it stood before. */
export function TrustBar({ trust }: { trust: MetersModel["trust"] }): ReactNode {
	const moved = trust.delta !== 0;
	const width = trust.deltaText ? 80 : 116;
	const unit = width / 100;
	const before = trust.value - trust.delta;
	return (
		<svg className="bd-trust" width={width} height="20" aria-hidden="true">
			<rect y="6" width={width} height="8" rx="4" fill="#2a3d57" />
			{moved ? (
				<>
					<rect
						x={Math.min(before, trust.value) * unit}
						y="6"
						width={Math.abs(trust.delta) * unit}
						height="8"
						fill="#ffbf3c"
						fillOpacity=".28"
					/>
					<path d={`M${before * unit} 5v10`} stroke="#ffbf3c" strokeWidth="1.5" />
				</>
			) : null}
			<rect
				className="bd-trust-now"
				y="6"
				height="8"
				rx="4"
				fill="#7fb6a8"
				style={{ width: Math.max(trust.value, 0) * unit }}
			/>
			<path d={`M${trust.floor * unit} 2v16`} stroke="#f1ead9" strokeWidth="1.5" />
		</svg>
	);
}

/** Days of the truce in two rows of dots, the last one half; hollow ones are spent. */
export function TruceDots({ truce }: { truce: MetersModel["truce"] }): ReactNode {
	const half = Math.ceil(truce.dots / 2);
	return (
		<svg className="bd-truce" width={half * 10 + 4} height="22" aria-hidden="true">
			{truceDots(truce).map((dot, index) => {
				const x = 4 + (index % half) * 10;
				const y = index < half ? 5 : 15;
				const key = `${x}-${y}`;
				return (
					<g key={key}>
						<circle
							cx={x}
							cy={y}
							r="3.4"
							className={dot === "full" ? "is-full" : dot}
							style={{
								transitionDelay: `calc(var(--m-tap) * ${((truce.dots - index) * 0.4).toFixed(1)})`,
							}}
						/>
						{dot === "half" ? (
							<path d={`M${x} ${y - 3.4}a3.4 3.4 0 0 0 0 6.8z`} className="is-full" />
						) : null}
					</g>
				);
			})}
		</svg>
	);
}

/** Shields that have room; where there may be more, the number beside them tells. */
const SHIELDS = 10;

/** Controls traded so far, as shields. */
export function PrecedentMarks({ precedent }: { precedent: MetersModel["precedent"] }): ReactNode {
	if (precedent.max > SHIELDS) return null;
	return (
		<svg className="bd-precedent" width={precedent.max * 18 + 4} height="22" aria-hidden="true">
			{Array.from({ length: precedent.max }, (_, index) => {
				const x = 4 + index * 18;
				return (
					<path
						key={x}
						d={`M${x} 3h14v11l-7 5-7-5z`}
						className={index < precedent.value ? "is-full" : ""}
					/>
				);
			})}
		</svg>
	);
}
