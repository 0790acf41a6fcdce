// A lesson plan: what to do before class, minute by minute, and what the class should be able to say afterwards.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../router/router.tsx";
import { minutesFor } from "../../stores/shipped.ts";
import { Wide } from "../../ui/wide.tsx";

/** Rows of each plan, the months its class plays, and what is to be done before; the long one is none for a first lesson. */
const PLANS = {
	"45": { rows: 5, months: 4, before: [1, 2, 3, 4] },
	"75": { rows: 6, months: 6, before: [1, 2, 3] },
} as const;
/** The scenario for a first lesson, and how many months it has. */
const SHORT = "geneva-weekend";
const SHORT_MONTHS = 3;
const AIMS = [1, 2, 3];

/** One plan. */
export function Lesson({ plan }: { plan: keyof typeof PLANS }): ReactNode {
	const { t } = useTranslation("guide");
	const { rows, months, before } = PLANS[plan];
	return (
		<>
			<section>
				<h2>{t("before")}</h2>
				<ul className="guide-points">
					{before.map((n) => (
						<li key={n}>{t(`plan.before.${n}`, { minutes: minutesFor(SHORT, SHORT_MONTHS) })}</li>
					))}
				</ul>
				<p className="guide-doors">
					<Link className="ui-button is-m" to={{ page: "teach" }}>
						{t("run")}
					</Link>
				</p>
			</section>
			<Wide className="guide-wide">
				<table className="guide-plan">
					<thead>
						<tr>
							<th scope="col">{t("plan.when")}</th>
							<th scope="col">{t("plan.teacher")}</th>
							<th scope="col">{t("plan.class")}</th>
						</tr>
					</thead>
					<tbody>
						{Array.from({ length: rows }, (_, n) => n + 1).map((n) => (
							<tr key={n}>
								<th scope="row">{t(`lesson.${plan}.${n}.when`)}</th>
								<td>{t(`lesson.${plan}.${n}.teacher`, { months })}</td>
								<td>{t(`lesson.${plan}.${n}.class`, { months })}</td>
							</tr>
						))}
					</tbody>
				</table>
			</Wide>
			<section>
				<h2>{t("plan.aims")}</h2>
				<ul className="guide-points">
					{AIMS.map((n) => (
						<li key={n}>{t(`plan.aim.${n}`)}</li>
					))}
				</ul>
			</section>
		</>
	);
}
