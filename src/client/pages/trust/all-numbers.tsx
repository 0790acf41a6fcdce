// Every number set by hand in one table: its value, and what a quarter less or more does.
import type { ReactNode } from "react";
import { Wide } from "../../ui/wide.tsx";
import { useSensitivity } from "../app/knowledge.ts";
import type { PartProps } from "./part.ts";
import "./all-numbers.css";

/** The full table behind the chart. Suspends while it comes. */
export function AllNumbers({ words, trust }: PartProps): ReactNode {
	const { t, format, texts } = words;
	const { numbers } = useSensitivity();
	const { replay } = trust.sensitivity.base;
	const span = (down: number, up: number, base: number): string =>
		down === base && up === base
			? "–"
			: t("trust:numbers.to", {
					from: format.signed(down - base, 2),
					to: format.signed(up - base, 2),
				});
	return (
		<Wide>
			<table className="trust-numbers">
				<thead>
					<tr>
						{(["number", "value", "us", "cn", "tension", "lost"] as const).map((id) => (
							<th key={id} scope="col">
								{t(`trust:numbers.col.${id}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{numbers.map(({ id, value, unit, down, up }) => (
						<tr key={id}>
							<th scope="row">{texts.text(["numbers", id])}</th>
							<td>
								{t("trust:numbers.unit", {
									value: format.number(value, 5),
									unit: texts.textOr(["units", unit], unit),
								})}
							</td>
							<td>{span(down.par.us, up.par.us, replay.par.us)}</td>
							<td>{span(down.par.cn, up.par.cn, replay.par.cn)}</td>
							<td>
								{down.peakTension === up.peakTension && down.peakTension === replay.peakTension
									? "–"
									: t("trust:numbers.to", {
											from: format.number(down.peakTension, 2),
											to: format.number(up.peakTension, 2),
										})}
							</td>
							<td>
								{[down, up]
									.map((tried) =>
										tried.rupture
											? t("trust:numbers.rupture")
											: format.number(tried.apart.length + tried.dealsLost.length),
									)
									.join(" / ")}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</Wide>
	);
}
