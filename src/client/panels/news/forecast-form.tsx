// The own forecast: if we use this, they will do that, with a chance; and what it costs to be wrong.
import { type ReactNode, useState } from "react";
import { Trans } from "react-i18next";
import type { LeverId } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { Select, Slider } from "../../ui/choice.tsx";
import { brier, forecastLevers, meanBrier } from "../../viewmodel/game/brief.ts";
import { leverName } from "../../viewmodel/game/lever-words.ts";
import { HeldNote, useHeld } from "../common/held.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";

/** A forecast being written. */
export interface Draft {
	given: LeverId | "";
	expects: LeverId | "words";
	percent: number;
	set: (part: Partial<Pick<Draft, "given" | "expects" | "percent">>) => void;
}

/** Lowest and highest chance one may give, percent: certainty has no place here. */
const RANGE = { min: 5, max: 95, step: 5 } as const;

/** Begins with the plainest forecast: whatever we do, they use their first lever, even chance. */
export function useForecast(): Draft {
	const [draft, setDraft] = useState<Omit<Draft, "set">>({
		given: "",
		expects: "words",
		percent: 50,
	});
	return { ...draft, set: (part) => setDraft((old) => ({ ...old, ...part })) };
}

/** The fields. */
export function ForecastForm({ forecast }: { forecast: Draft }): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const { t, format } = words;
	const { own, theirs } = forecastLevers(moment);
	const seat = moment.view.seat;
	const mean = meanBrier(moment.view.position[seat].scored);
	const score = (outcome: 0 | 1): string => format.number(brier(forecast.percent, outcome), 2);
	return (
		<section className="news-own" aria-labelledby="own-forecast">
			<h2>
				<span id="own-forecast">{t("panels:news.forecast")}</span>
				<small>
					{mean === null
						? t("panels:news.none")
						: t("panels:news.soFar", { score: format.number(mean, 2) })}
				</small>
			</h2>
			<HeldNote />
			<Select
				label={t("panels:news.if")}
				value={forecast.given}
				options={[
					{ id: "" as const, label: t("panels:news.whatever") },
					...own.map((id) => ({ id, label: leverName(words, id) })),
				]}
				onChange={(given) => forecast.set({ given })}
			/>
			<Select
				label={t("panels:news.then")}
				value={forecast.expects}
				options={[
					{ id: "words" as const, label: t("panels:news.words") },
					...theirs.map((id) => ({
						id,
						label: t("panels:news.uses", { lever: leverName(words, id) }),
					})),
				]}
				onChange={(expects) => forecast.set({ expects })}
			/>
			<Slider
				label={t("panels:news.with")}
				value={forecast.percent}
				{...RANGE}
				seat={seat}
				format={(value) => format.percent(value / 100)}
				onChange={(percent) => forecast.set({ percent })}
			/>
			<div className="news-pay">
				<p>
					<Trans
						ns="panels"
						i18nKey="news.comes"
						values={{ score: score(1) }}
						components={{ b: <b /> }}
					/>
				</p>
				<p>
					<Trans
						ns="panels"
						i18nKey="news.comesNot"
						values={{ score: score(0) }}
						components={{ b: <b /> }}
					/>
				</p>
			</div>
			{forecast.given === "" ? null : <p className="news-unused">{t("panels:news.ifUnused")}</p>}
		</section>
	);
}

/** The act row of the news. */
export function ForecastActs({ forecast }: { forecast: Draft }): ReactNode {
	const words = useWords();
	const { t, format } = words;
	const move = useMatch((match) => match.move);
	const { given, expects, percent } = forecast;
	const held = useHeld()("");
	return (
		<>
			<Button
				kind="primary"
				blocked={held}
				// the form may lie below the fold: nobody seals what they have not read
				cost={t("panels:news.sealing", {
					percent: format.percent(percent / 100),
					what: expects === "words" ? t("panels:news.noBlow") : leverName(words, expects),
				})}
				onClick={() => void move({ type: "forecast", given, expects, percent })}
			>
				{t("panels:news.seal")}
			</Button>
			<Button blocked={held} onClick={() => void move({ type: "noForecast" })}>
				{t("panels:news.skip")}
			</Button>
		</>
	);
}
