// Who is at the table: both sides' people, who is there, and in a delegation who holds which office and levers.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SitterPicture } from "../../../../classroom/pictures.ts";
import { OFFICE, type Portfolio } from "../../../../classroom/portfolios.ts";
import { LEVERS, ownerOf, type Seat } from "../../../../rules/index.ts";
import { useFormats } from "../../../i18n/format.ts";
import { useWords } from "../../../panels/common/use-words.ts";
import { useSeat } from "../../../stores/class/use-seat.tsx";
import { useMatch } from "../../../stores/use-match.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { SeatEmblem } from "../../../ui/seat-mark.tsx";
import { monthStart } from "../../../viewmodel/game/dates.ts";
import { leverName } from "../../../viewmodel/game/lever-words.ts";
import { useCame } from "./use-came.ts";
import { usePresence } from "./use-turn.ts";

/** Both sides of the table, the own one first. */
export function TableDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
	const { t } = useTranslation("class");
	const seat = useMatch((it) => it.seat);
	const others = seat === "us" ? "cn" : "us";
	return (
		<Dialog open={open} onClose={onClose} title={t("play.table.title")} wide>
			{open ? (
				<div className="class-table">
					<Side side={seat} own />
					<Side side={others} own={false} />
				</div>
			) : null}
		</Dialog>
	);
}

function Side({ side, own }: { side: Seat; own: boolean }): ReactNode {
	const { t } = useTranslation(["class", "common"]);
	const people = useSeat((it) => it.table?.seats[side].people) ?? [];
	const presence = usePresence(side);
	const seat = t(`common:seat.${side}`);
	const quiet = presence.kind === "people" || presence.kind === "away";
	return (
		<section className={side}>
			<h3>
				<SeatEmblem seat={side} size={32} />
				<span>
					{seat}
					<small className="class-side-of">
						{own ? t("class:play.table.own") : t("class:play.table.theirs")}
					</small>
				</span>
			</h3>
			{quiet ? null : <p>{presence.text}</p>}
			<ul>
				{people.map((one) => (
					<Sitter key={one.name} one={one} side={side} own={own} />
				))}
			</ul>
		</section>
	);
}

function Sitter({ one, side, own }: { one: SitterPicture; side: Seat; own: boolean }): ReactNode {
	const { t } = useTranslation("class");
	const format = useFormats();
	const me = useSeat((it) => it.name);
	const head = useMatch((it) => it.classSeat?.head ?? null);
	const { name, here, from, offices } = one;
	const came = useCame();
	const late = own && name === me ? came : null;
	const leads = own && offices.length > 0 && (head === null ? name === me : name === head);
	return (
		<li>
			<p className="class-sitter">
				<i className={here ? "is-here" : "is-away"} aria-hidden="true" />
				<b>{name}</b>
				{own && name === me ? <span>{t("play.table.you")}</span> : null}
				<small>{here ? t("play.table.here") : t("play.table.away")}</small>
			</p>
			{from === null ? null : (
				<p>{t("play.table.from", { month: format.date(monthStart(from), "monthOnly") })}</p>
			)}
			{late && !late.joined ? (
				<p>{t("play.table.before", { month: format.date(monthStart(late.month), "monthOnly") })}</p>
			) : null}
			{leads ? <p>{t("play.table.leads")}</p> : null}
			{offices.map((office) => (
				<Office key={office} office={office} side={side} own={own} />
			))}
		</li>
	);
}

function Office({ office, side, own }: { office: Portfolio; side: Seat; own: boolean }): ReactNode {
	const words = useWords();
	const { t } = useTranslation("class");
	const levers = LEVERS.filter((lever) => ownerOf(lever) === side && OFFICE[lever] === office);
	return (
		<p className="class-office">
			<b>{t(`play.office.${side}.${office}`)}</b>
			{own ? (
				<span>{words.format.list(levers.map((lever) => leverName(words, lever)))}</span>
			) : null}
		</p>
	);
}
