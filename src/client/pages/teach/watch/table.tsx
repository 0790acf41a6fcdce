// What lies between the two sides: the month's event, what flows, and the offer on the table.
import type { CSSProperties, ReactNode } from "react";
import { Art } from "../../../ui/art.tsx";
import type { OfferRow, WatchView } from "../../../viewmodel/class/watch.ts";
import { useLore } from "../dash/dash-context.ts";
import "./table.css";

function Row({ row }: { row: OfferRow }): ReactNode {
	const { t } = useLore().words;
	return (
		<li>
			<span>
				<b>{t("board:offer.gives.cn")}</b>
				{row.cn.map((text) => (
					<span key={text}>{text}</span>
				))}
			</span>
			<Art name="ui-swap" size={18} />
			<span>
				<b>{t("board:offer.gives.us")}</b>
				{row.us.map((text) => (
					<span key={text}>{text}</span>
				))}
			</span>
			<small>{t(row.exact ? "talks:row.exact" : "talks:row.loose")}</small>
		</li>
	);
}

/** The middle column. */
export function TableView({ view }: { view: WatchView }): ReactNode {
	const { t } = useLore().words;
	return (
		<div className="watch-middle">
			<section className="watch-box" aria-labelledby="watch-month">
				<h3 id="watch-month">
					{view.month} <small>{view.of}</small>
				</h3>
				<p>
					{view.event === ""
						? t("teach:watch.noEvent")
						: t("teach:watch.event", { title: view.event })}
				</p>
			</section>
			<section className="watch-box" aria-labelledby="watch-flows">
				<h3 id="watch-flows">{t("teach:watch.flows")}</h3>
				<dl className="watch-flows">
					{view.flows.map(({ lane, icon, name, share, text }) => (
						<div key={lane}>
							<dt>
								<Art name={icon} size={20} />
								{name}
							</dt>
							<dd>
								<i aria-hidden="true" style={{ "--share": share } as CSSProperties} />
								<b>{text}</b>
							</dd>
						</div>
					))}
				</dl>
			</section>
			<section className="watch-box watch-table" aria-labelledby="watch-table">
				<h3 id="watch-table">{view.offer?.title ?? t("board:offer.table")}</h3>
				{view.talks === "" ? null : <p>{view.talks}</p>}
				{view.offer ? (
					<ul>
						{view.offer.rows.map((row) => (
							<Row key={row.id} row={row} />
						))}
					</ul>
				) : (
					<p>{t("board:offer.empty")}</p>
				)}
			</section>
		</div>
	);
}
