// What the figures cannot show.
import type { ReactNode } from "react";
import type { PartProps } from "./part.ts";

const LIMITS = ["few", "one", "reader", "view", "kept", "sources", "claim"] as const;

/** Last part: the limits. */
export function Limits({ words, trust }: PartProps): ReactNode {
	const { t, format } = words;
	const { pairs, responders } = trust.backtest;
	const { same, of } = trust.secondReader;
	const values = {
		count: pairs,
		of: pairs,
		each: format.percent(1 / Math.max(1, pairs)),
		cn: responders.cn,
		us: responders.us,
		same,
		read: of,
	};
	return (
		<section>
			<h2>{t("trust:limits.title")}</h2>
			<dl className="trust-limits">
				{LIMITS.map((id) => (
					<div key={id}>
						<dt>{t(`trust:limits.${id}`)}</dt>
						<dd>{t(`trust:limits.${id}Text`, values)}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
