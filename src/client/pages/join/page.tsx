// The door of a class: one field and one tap after a scan, a code and a nickname without one, a personal code to come back.
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { keptSeats, type Seat } from "../../stores/class/keys.ts";
import { Brand } from "../../ui/brand.tsx";
import { LanguageSwitch } from "../../ui/settings.tsx";
import { type PageProps, preload } from "../app/doors.ts";
import { NeedsServer } from "../class-common/needs-server.tsx";
import { ChipStack } from "../front/chip-stack.tsx";
import { HeldSeats } from "./held-seats.tsx";
import { JoinForm } from "./join-form.tsx";
import { readJoinCode } from "./typed.ts";
import "./page.css";

/** Seats offered where no code says which class is meant. */
const OFFERED = 3;

/** Seats of this browser to go on with: those of the class at the door, or the latest ones. */
function seatsFor(code: string | undefined): readonly Seat[] {
	const typed = readJoinCode(code ?? "");
	const seats = keptSeats();
	return typed.ok
		? seats.filter((seat) => seat.code === typed.value).slice(0, 1)
		: seats.slice(0, OFFERED);
}

/** The page that lets students in. */
export default function JoinPage({ route }: PageProps<"join">): ReactNode {
	const { t } = useTranslation("class");
	const { code, pass } = route;
	const [held] = useState(() => (pass === undefined ? seatsFor(code) : []));
	const [other, setOther] = useState(held.length === 0 || code === undefined);
	useEffect(() => preload("class"), []);
	return (
		<div className="join">
			<title>{t("title", { ns: "common", page: t("join.title") })}</title>
			<header className="join-bar">
				<Brand />
				<LanguageSwitch />
			</header>
			<div className="join-chips" aria-hidden="true">
				<ChipStack seat="cn" art="lever-rare-earth-regime" count={4} />
				<ChipStack seat="us" art="lever-chip-control" count={5} />
			</div>
			<main className="join-card on-paper">
				<h1>{t("join.title")}</h1>
				<NeedsServer />
				{held.length > 0 ? (
					<HeldSeats seats={held} onOther={other ? null : () => setOther(true)} />
				) : null}
				{other ? <JoinForm key={`${code}/${pass}`} code={code} pass={pass} /> : null}
			</main>
		</div>
	);
}
