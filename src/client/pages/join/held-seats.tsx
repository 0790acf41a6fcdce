// Seats that this browser holds already: going on with one is the first thing offered.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import { Link } from "../../router/router.tsx";
import type { Seat } from "../../stores/class/keys.ts";
import { Art } from "../../ui/art.tsx";
import { Button } from "../../ui/button.tsx";
import { grouped } from "../class-common/grouped.ts";
import "./held-seats.css";

/** Links to the seats. `onOther`: joins as somebody else; null where that stands open below. */
export function HeldSeats({
	seats,
	onOther,
}: {
	seats: readonly Seat[];
	onOther: (() => void) | null;
}): ReactNode {
	const { t } = useTranslation("class");
	const format = useFormats();
	return (
		<section className="held-seats" aria-label={t("join.held.label")}>
			<p>{t("join.held.text", { count: seats.length })}</p>
			<ul>
				{seats.map(({ session, name, code, at }) => (
					<li key={session}>
						<Link className="held-seat" to={{ page: "class", session }}>
							<Art name="ui-play" size={22} />
							<span>
								<b>{t("join.held.goOn", { name })}</b>
								<small>
									{t("join.held.class", { code: grouped(code), when: format.moment(at) })}
								</small>
							</span>
						</Link>
					</li>
				))}
			</ul>
			{onOther ? (
				<Button kind="quiet" onClick={onOther}>
					{t("join.held.other")}
				</Button>
			) : null}
		</section>
	);
}
