// A forecast as bars, likeliest first, with the answer that came marked among them.
import type { ReactNode } from "react";
import { Art } from "../../ui/art.tsx";
import { RuleChip } from "../../ui/chip.tsx";
import { classes } from "../../ui/seat.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import type { ForecastLine, ForecastView } from "../../viewmodel/replay/panel.ts";
import "./forecast.css";

function Bar({ words, line }: { words: Words; line: ForecastLine }): ReactNode {
	return (
		<li className={classes("rp-row", line.mark === "happened" && "is-hit")}>
			<p>
				<b>{line.label}</b>
				{line.mark ? (
					<span className={classes("rp-mark", `is-${line.mark}`)}>
						{line.mark === "happened" ? <Art name="ui-check" size={13} /> : null}
						{words.t(`replay:forecast.${line.mark}`)}
					</span>
				) : null}
				{line.by === "" ? null : <small>{line.by}</small>}
			</p>
			<em>{line.percent}</em>
			<span className="rp-bar" aria-hidden="true">
				<i style={{ width: `${line.p * 100}%` }} />
			</span>
		</li>
	);
}

/** One forecast. `onRule` opens the card of a rule behind it. */
export function Forecast({
	words,
	view,
	onRule,
}: {
	words: Words;
	view: ForecastView;
	onRule: (id: string) => void;
}): ReactNode {
	const { t, texts } = words;
	const seat = view.seats.length === 1 ? view.seats[0] : undefined;
	return (
		<section className={classes("rp-forecast", seat)} aria-label={view.title}>
			<header>
				<h2>{view.title}</h2>
				{view.verdict ? (
					<span className={`rp-verdict is-${view.verdict}`}>
						<Art name={view.verdict === "miss" ? "ui-cross" : "ui-check"} size={14} />
						{t(`replay:forecast.verdict.${view.verdict}`)}
					</span>
				) : null}
			</header>
			<p className="rp-small">{words.format.sentences([view.trigger, view.times])}</p>
			<ul className="rp-rows">
				{view.rows.map((line) => (
					<Bar key={line.key} words={words} line={line} />
				))}
				{view.rest === "" ? null : (
					<li className="rp-rest">
						<p>{t("replay:forecast.rest")}</p>
						<em>{view.rest}</em>
					</li>
				)}
			</ul>
			<p className="rp-basis">{view.basis}</p>
			<p className="rp-chips">
				<span className="sr-only">{t("replay:forecast.rules")}</span>
				{view.rules.slice(0, 4).map((id, at) => (
					<RuleChip
						key={id}
						id={id}
						title={texts.rule(id)?.name}
						bare={at > 0}
						onOpen={() => onRule(id)}
					/>
				))}
			</p>
		</section>
	);
}
