// A change as a row of causes, each bar beginning where the one before it ended; dashed = before, solid = after.
import { type CSSProperties, type ReactNode, useId } from "react";
import { classes } from "../../ui/seat.ts";
import "./waterfall.css";

export interface WaterfallRow {
	id: string;
	label: string;
	/** Chips behind the label. */
	aside?: ReactNode;
	d: number;
	/** The change with its sign. */
	text: string;
	tone: "gain" | "loss" | "plain";
}

export interface WaterfallProps {
	/** The number it is about, by which it is found. */
	number: string;
	icon?: ReactNode;
	title: string;
	/** "4.7 to 6.8" */
	span: ReactNode;
	before: number;
	after: number;
	/** The whole change with its sign. */
	text: string;
	tone: "gain" | "loss" | "plain";
	rows: readonly WaterfallRow[];
	/** Under the rows: causes too small to draw. */
	note?: ReactNode;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Where each bar stands, as shares of the track. */
function waterfallPlaces(
	before: number,
	after: number,
	rows: readonly { d: number }[],
): {
	zero: number;
	end: number;
	bars: { left: number; width: number; from: number; to: number }[];
} {
	let at = before;
	const stops = [before, after];
	for (const row of rows) {
		at += row.d;
		stops.push(at);
	}
	const low = Math.min(...stops);
	const high = Math.max(...stops);
	const room = (high - low || 1) / 0.84;
	const place = (value: number): number => (value - low) / room + 0.08;
	at = before;
	const bars = rows.map((row) => {
		const from = at;
		at += row.d;
		const left = place(Math.min(from, at));
		return { left, width: place(Math.max(from, at)) - left, from: place(from), to: place(at) };
	});
	return { zero: place(before), end: place(after), bars };
}

/** One number's month. The rows must sum to the change: the caller has made sure of it. */
export function Waterfall(props: WaterfallProps): ReactNode {
	const { number, icon, title, span, before, after, text, tone, rows, note } = props;
	const id = useId();
	const places = waterfallPlaces(before, after, rows);
	return (
		<article className="wf" data-number={number} aria-labelledby={id}>
			<header>
				{icon}
				<h3 id={id}>{title}</h3>
				<span>{span}</span>
				<em className={`is-${tone}`}>{text}</em>
			</header>
			<ul
				style={
					{ "--before": percent(places.zero), "--after": percent(places.end) } as CSSProperties
				}
			>
				{rows.map((row, index) => {
					const bar = places.bars[index];
					const style = bar
						? ({
								"--left": percent(bar.left),
								"--width": percent(Math.max(bar.width, 0.008)),
								"--from": percent(bar.from),
								"--to": percent(bar.to),
								"--n": index,
							} as CSSProperties)
						: undefined;
					return (
						<li
							key={row.id}
							className={classes(`is-${row.tone}`, row.d < 0 ? "is-down" : "is-up")}
							style={style}
						>
							<span className="wf-label">{row.label}</span>
							<span className="wf-aside">{row.aside}</span>
							<span className="wf-track" aria-hidden="true">
								{index > 0 ? <s /> : null}
								<i />
								{index < rows.length - 1 ? <u /> : null}
							</span>
							<b>{row.text}</b>
						</li>
					);
				})}
			</ul>
			{note === undefined || note === null ? null : <p className="wf-note">{note}</p>}
		</article>
	);
}
