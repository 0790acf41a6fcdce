// The sensitivity: how far par moves with the numbers set by hand, where the replay breaks, and what the weights do.
import { type ReactNode, Suspense, useState } from "react";
import { Disclosure } from "../../ui/disclosure.tsx";
import { AllNumbers } from "./all-numbers.tsx";
import type { PartProps } from "./part.ts";
import { Tornado } from "./tornado.tsx";

/** Fourth part: the numbers. */
export function NumbersPart({ words, trust }: PartProps): ReactNode {
	const { t, format, texts } = words;
	const { sensitivity } = trust;
	const [all, setAll] = useState(false);
	const step = format.percent(sensitivity.step);
	const name = (id: string): string => texts.text(["numbers", id]);
	const briers = sensitivity.weights.flatMap((one) => [one.down.brier, one.up.brier]);
	const { ruptures } = sensitivity;
	return (
		<section>
			<h2>{t("trust:numbers.title")}</h2>
			<p>
				{format.sentences([
					t("trust:numbers.text", { of: sensitivity.numbers, step }),
					t("trust:numbers.strong", { count: sensitivity.strong }),
					t("trust:numbers.still", { count: sensitivity.still }),
				])}
			</p>
			<Tornado words={words} trust={trust} />
			<p>
				{format.sentences([
					t("trust:numbers.bases"),
					ruptures.length === 0
						? t("trust:numbers.rupturesNone")
						: t("trust:numbers.ruptures", {
								count: ruptures.length,
								list: format.list(ruptures.map(name)),
							}),
				])}
			</p>
			<h3>{t("trust:numbers.weights")}</h3>
			<p>
				{t("trust:numbers.weightsText", {
					step,
					worst: format.percent(sensitivity.worstStrict),
					low: format.number(Math.min(...briers), 3),
					high: format.number(Math.max(...briers), 3),
					base: format.number(sensitivity.base.backtest.brier, 3),
				})}
			</p>
			<Disclosure
				className="trust-more"
				title={t("trust:numbers.all", { count: sensitivity.numbers })}
				open={all}
				onToggle={setAll}
			>
				{all ? (
					<Suspense fallback={<p>{t("common:loading")}</p>}>
						<AllNumbers words={words} trust={trust} />
					</Suspense>
				) : null}
			</Disclosure>
		</section>
	);
}
