// The deals of the record beside those the talks engine finds within both mandates.
import type { ReactNode } from "react";
import type { TrustFigures } from "../../../insight/trust/figures.ts";
import { Art } from "../../ui/art.tsx";
import type { PartProps } from "./part.ts";
import "./deals.css";

type Exchange = TrustFigures["history"]["deals"][number]["exchanges"][number];

function exchangeText(words: PartProps["words"], one: Exchange): ReactNode {
	const names = (ids: readonly string[]): string =>
		words.format.list(ids.map((id) => words.texts.text(["clauses", id, "gives"])));
	if (one.both.length > 0) return <span className="trust-both">{names(one.both)}</span>;
	return (
		<>
			<span className="us">{names(one.us)}</span>
			<Art name="ui-swap" size={18} />
			<span className="cn">{names(one.cn)}</span>
		</>
	);
}

/** Second part: the deals. */
export function Deals({ words, trust }: PartProps): ReactNode {
	const { t, format } = words;
	const { deals, withoutMandates } = trust.history;
	return (
		<section>
			<h2>{t("trust:deals.title")}</h2>
			<p>{t("trust:deals.text")}</p>
			<ul className="trust-deals">
				{deals.map((deal) => (
					<li key={deal.id}>
						<h3>
							{t(`trust:deals.round.${deal.id}`)}
							<time dateTime={deal.date}>{format.date(deal.date, "full")}</time>
						</h3>
						<ul>
							{deal.exchanges.map((one) => (
								<li key={[...one.us, ...one.cn, ...one.both].join()}>
									{exchangeText(words, one)}
									<em className={one.found ? "is-found" : "is-missed"}>
										<Art name={one.found ? "ui-check" : "ui-cross"} size={14} />
										{one.found ? t("trust:deals.found") : t("trust:deals.missed")}
									</em>
								</li>
							))}
						</ul>
						<p className="trust-note">
							{format.sentences([
								t("trust:deals.gain", {
									us: format.signed(deal.us),
									cn: format.signed(deal.cn),
								}),
								t("trust:deals.possible", {
									count: deal.possible - 1,
									number: format.number(deal.possible - 1, 0),
								}),
							])}
						</p>
					</li>
				))}
			</ul>
			<p className="trust-note">{t("trust:deals.free", withoutMandates)}</p>
		</section>
	);
}
