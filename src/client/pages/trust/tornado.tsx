// Bars of how far each seat's par moves when a number is a quarter smaller or larger, the widest first.
import { type ReactNode, useId } from "react";
import { tickDigits } from "../../viewmodel/tick-digits.ts";
import { niceTop, spanOf } from "../../viewmodel/trust/tornado.ts";
import type { PartProps } from "./part.ts";
import "./tornado.css";

type Row = PartProps["trust"]["sensitivity"]["top"][number];

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Textures that tell the seats apart without colour; `id` keeps them apart from others on the page. */
function Textures({ id }: { id: string }): ReactNode {
	return (
		<svg className="tornado-defs" aria-hidden="true" width="0" height="0">
			<defs>
				<pattern id={`${id}us`} width="6" height="6" patternUnits="userSpaceOnUse">
					<rect width="6" height="6" className="us" />
					<path d="M-1 7 7 -1M-4 4 4 -4M2 10 10 2" className="stripe" />
				</pattern>
				<pattern id={`${id}cn`} width="6" height="6" patternUnits="userSpaceOnUse">
					<rect width="6" height="6" className="cn" />
					<circle cx="3" cy="3" r="1.1" className="dot" />
				</pattern>
			</defs>
		</svg>
	);
}

function Bar({
	seat,
	down,
	up,
	top,
	y,
	fill,
}: {
	seat: "us" | "cn";
	/** Change of par with the number smaller and larger, in points. */
	down: number;
	up: number;
	top: number;
	y: number;
	fill: string;
}): ReactNode {
	const { left, width } = spanOf(down, up, top);
	const end = (value: number): string => percent(0.5 + value / top / 2);
	return (
		<g className={seat}>
			<rect
				x={percent(left)}
				width={percent(width)}
				y={y}
				height="10"
				rx={seat === "us" ? 1 : 5}
				fill={`url(#${fill})`}
			/>
			<circle className="is-down" cx={end(down)} cy={y + 5} r="4" />
			<circle className="is-up" cx={end(up)} cy={y + 5} r="4" />
		</g>
	);
}

/** The chart, with its legend; each row says its figures to screen readers. */
export function Tornado({ words, trust }: PartProps): ReactNode {
	const { t, format, texts } = words;
	const id = useId();
	const { top: rows, base, step: share } = trust.sensitivity;
	const step = format.percent(share);
	const { par } = base.replay;
	const top = niceTop(Math.max(...rows.map((row) => row.effect)));
	const change = (row: Row, seat: "us" | "cn"): [number, number] => [
		row.down.par[seat] - par[seat],
		row.up.par[seat] - par[seat],
	];
	const ticks = [-top, -top / 2, 0, top / 2, top];
	const digits = tickDigits(ticks);
	return (
		<figure className="tornado">
			<figcaption>
				<b>{t("trust:numbers.chart")}</b>
				<span className="us">
					<i />
					{t("common:seat.us")}
				</span>
				<span className="cn">
					<i />
					{t("common:seat.cn")}
				</span>
				<span>
					<i className="is-down" />
					{t("trust:numbers.smaller", { step })}
				</span>
				<span>
					<i className="is-up" />
					{t("trust:numbers.larger", { step })}
				</span>
			</figcaption>
			<Textures id={id} />
			<ul aria-label={t("trust:numbers.chartLabel", { count: rows.length, step })}>
				{rows.map((row) => {
					const name = texts.text(["numbers", row.id]);
					const [us1, us2] = change(row, "us");
					const [cn1, cn2] = change(row, "cn");
					const told = { us1, us2, cn1, cn2 };
					const values = Object.fromEntries(
						Object.entries(told).map(([key, value]) => [key, format.signed(value, 1)]),
					);
					return (
						<li key={row.id}>
							<span>{name}</span>
							<svg
								role="img"
								aria-label={t("trust:numbers.rowLabel", { name, ...values })}
								width="100%"
								height="34"
							>
								{ticks.map((tick) => (
									<line
										key={tick}
										className={tick === 0 ? "zero" : "tick"}
										x1={percent(0.5 + tick / top / 2)}
										x2={percent(0.5 + tick / top / 2)}
										y1="0"
										y2="34"
									/>
								))}
								{cn1 === cn2 ? null : (
									<Bar
										seat="cn"
										down={cn1}
										up={cn2}
										top={top}
										y={us1 === us2 ? 12 : 5}
										fill={`${id}cn`}
									/>
								)}
								{us1 === us2 ? null : (
									<Bar
										seat="us"
										down={us1}
										up={us2}
										top={top}
										y={cn1 === cn2 ? 12 : 19}
										fill={`${id}us`}
									/>
								)}
							</svg>
						</li>
					);
				})}
			</ul>
			<div className="tornado-axis" aria-hidden="true">
				{ticks.map((tick) => (
					<span key={tick} className="tornado-tick" style={{ left: percent(0.5 + tick / top / 2) }}>
						{tick === 0 ? format.number(0) : format.signed(tick, digits)}
					</span>
				))}
			</div>
		</figure>
	);
}
