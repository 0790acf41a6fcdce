// The year replayed: how many dated values agree, where they do not, and par.
import type { ReactNode } from "react";
import { toldGap } from "../../viewmodel/rounded-sum.ts";
import type { PartProps } from "./part.ts";

/** A day or a month of the record as text. */
function dateText(words: PartProps["words"], date: string): string {
	return date.length === 7
		? words.format.date(`${date}-01`, "month")
		: words.format.date(date, "full");
}

/** First part: the replay. */
export function ReplayPart({ words, trust }: PartProps): ReactNode {
	const { t, format } = words;
	const { history } = trust;
	const { tap } = history;
	return (
		<section>
			<h2>{t("trust:replay.title")}</h2>
			<p>{t("trust:replay.text")}</p>
			<div className="trust-two">
				<div>
					<p>
						{format.sentences([
							t("trust:replay.agree", { agree: history.agree, of: history.checks, ...tap }),
							history.rupture
								? t("trust:replay.broke")
								: t("trust:replay.tension", {
										peak: format.number(history.peakTension),
										rupture: format.number(history.ruptureFrom),
									}),
						])}
					</p>
					<h3>{t("trust:replay.apart")}</h3>
					{history.apart.length === 0 ? (
						<p>{t("trust:replay.apartNone")}</p>
					) : (
						<>
							<ul className="trust-list">
								{history.apart.map(({ date, what, engine, record }) => (
									<li key={`${date}${what}`}>
										<time dateTime={date}>{dateText(words, date)}</time>
										{t("trust:replay.apartRow", {
											what: words.texts.textOr(["checks", what], what),
											engine,
											record,
										})}
									</li>
								))}
							</ul>
							{history.apart.some((one) => one.tap) ? (
								<p className="trust-note">{t("trust:replay.apartWhy")}</p>
							) : null}
						</>
					)}
				</div>
				<div>
					<h3>{t("trust:replay.par")}</h3>
					<p>{t("trust:replay.parText")}</p>
					<ul className="trust-par">
						{history.par.map(({ months, us, cn }) => (
							<li key={months}>
								<span>{t("trust:replay.parMonths", { count: months })}</span>
								<b className="cn">
									{t("common:seat.cn")} {format.number(cn)}
								</b>
								<b className="us">
									{t("common:seat.us")} {format.number(us)}
								</b>
								<small>
									{t("trust:replay.parGap", { gap: format.number(Math.abs(toldGap(us, cn, 1))) })}
								</small>
							</li>
						))}
					</ul>
				</div>
			</div>
		</section>
	);
}
