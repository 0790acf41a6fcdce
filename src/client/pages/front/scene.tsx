// The picture behind the first page: a sea between two shores, three lanes of traffic, a table with chips on it.
import { type ReactNode, useDeferredValue } from "react";
import sea from "../../../../assets/art/scenes/front-sea.svg?url";
import { ChipStack } from "./chip-stack.tsx";
import "./scene.css";

/** Height of each lane at its crest, how full its channel is, and which way its cargo goes. */
const LANES = [
	{ y: 20, full: 0.9, way: "east" },
	{ y: 86, full: 0.45, way: "west" },
	{ y: 154, full: 0.14, way: null },
] as const;

/** Sea and shores; fills the page behind everything. */
export function Sea(): ReactNode {
	return <img className="front-sea" src={sea} alt="" />;
}

function Lanes(): ReactNode {
	return (
		<svg
			className="front-lanes"
			aria-hidden="true"
			viewBox="0 0 1440 240"
			preserveAspectRatio="none"
		>
			{LANES.map(({ y, full, way }) => {
				const d = `M0 ${y + 72}C300 ${y + 62} 470 ${y} 720 ${y}S1140 ${y + 50} 1440 ${y + 62}`;
				return (
					<g key={y} fill="none">
						<path d={d} stroke="#5d7898" strokeOpacity=".6" strokeWidth={20} />
						<path d={d} stroke="#0d1828" strokeWidth={18} />
						<path d={d} stroke="#e2a63f" strokeWidth={18 * full} />
						{way === null ? null : (
							<path
								d={d}
								className={`front-cargo is-${way}`}
								stroke="#5a3800"
								strokeWidth={8 * full}
								strokeDasharray="10 62"
							/>
						)}
					</g>
				);
			})}
		</svg>
	);
}

/** Lanes, table and what lies on it, hung up at the top of the box it stands in. */
export function Scene(): ReactNode {
	// The chips are most of the page's elements: what can be read and pressed, and what it stands on, comes first.
	const laid = useDeferredValue(true, false);
	return (
		<div className="front-scene" aria-hidden="true">
			<Lanes />
			<div className="front-table" />
			{laid ? <Chips /> : null}
		</div>
	);
}

/** What lies on the table: Beijing's chips left, Washington's right, a paper to be signed between. */
function Chips(): ReactNode {
	return (
		<div className="front-chips">
			<ChipStack className="is-far cn" seat="cn" art="lever-licence-tap" count={3} />
			<ChipStack className="is-near cn" seat="cn" art="lever-rare-earth-regime" count={6} />
			<svg aria-hidden="true" className="front-paper" viewBox="0 0 284 84">
				<path d="M30 6H254L282 76H2z" fill="#2a1608" opacity=".3" transform="translate(3 6)" />
				<path d="M30 4H254L282 74H2z" fill="#fffdf6" stroke="#cdbf9c" />
				<path
					d="M68 20H216M50 33H132M154 33H238M44 46H128M154 46H234M38 60H126"
					stroke="#7c745f"
					strokeWidth="1.8"
				/>
				<path
					d="M176 64c6-6 10-6 12-1s6 3 10-1 9-3 10 1 8 3 20-1"
					fill="none"
					stroke="#1b3d61"
					strokeWidth="2.2"
					strokeLinecap="round"
				/>
			</svg>
			<ChipStack className="is-near us" seat="us" art="lever-chip-control" count={6} />
			<ChipStack className="is-far us" seat="us" art="lever-tariff" count={3} />
		</div>
	);
}
