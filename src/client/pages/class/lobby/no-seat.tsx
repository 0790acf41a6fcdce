// For somebody whom this browser or the class does not know here: why, and the ways back in.
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../../router/router.tsx";
import { forgetSeat, seatFor } from "../../../stores/class/keys.ts";
import { Brand } from "../../../ui/brand.tsx";
import { LanguageSwitch } from "../../../ui/settings.tsx";
import { type RefusalCode, RefusalText } from "../../class-common/refusal-text.tsx";
import { Reload } from "../../class-common/why.tsx";
import { JoinForm } from "../../join/join-form.tsx";
import "../../join/page.css";

/** What the page says in its heading, by the reason. */
function headingOf(why: "replaced" | RefusalCode | undefined) {
	switch (why) {
		case undefined:
			return "title";
		case "replaced":
		case "wrongSecret":
			return "moved";
		case "removed":
			return "removed";
		case "gone":
		case "noSession":
			return "gone";
		case "otherVersion":
		case "badFrame":
			return "old";
		default:
			return "failed";
	}
}

/** What can be done about it. */
function Ways({ children }: { children?: ReactNode }): ReactNode {
	const { t } = useTranslation("class");
	return (
		<p className="join-ways">
			{children}
			<Link className="ui-button" to={{ page: "front" }}>
				{t("lost.home", { ns: "common" })}
			</Link>
		</p>
	);
}

/**
 * The page of a class without a seat in it. `why`: the server's reason, none = this browser holds no seat here;
 * "wrongSecret" = the seat was taken to another device with its personal code. `onSeat`: a seat was got here.
 */
export function NoSeat({
	session,
	why,
	onSeat,
}: {
	session: string;
	why?: "replaced" | RefusalCode | undefined;
	onSeat?: () => void;
}): ReactNode {
	const { t } = useTranslation("class");
	const seat = seatFor(session);
	const heading = headingOf(why);
	const moved = heading === "moved";
	// taken out of the class, or the class is no more: nothing would ever open with what is kept
	useEffect(() => {
		if (why === "gone" || why === "removed") forgetSeat(session);
	}, [why, session]);
	return (
		<div className="join">
			<title>{t("title", { ns: "common", page: t("lobby.title") })}</title>
			<header className="join-bar">
				<Brand />
				<LanguageSwitch />
			</header>
			<main className="join-card is-alone on-paper">
				<h1>{t(`noSeat.${heading}`)}</h1>
				<p>
					{why === undefined ? t("noSeat.text") : null}
					{moved ? t("noSeat.movedText", { name: seat?.name ?? "" }) : null}
					{why === undefined || why === "replaced" || moved ? null : <RefusalText code={why} />}
				</p>
				{heading === "gone" || heading === "removed" ? (
					<Ways>
						<Link className="ui-button" to={{ page: "join" }}>
							{t(heading === "gone" ? "noSeat.join" : "noSeat.again")}
						</Link>
					</Ways>
				) : heading === "failed" || heading === "old" ? (
					<Ways>
						<Reload kind="primary" />
					</Ways>
				) : (
					<JoinForm
						code={seat?.code}
						pass={moved ? "" : undefined}
						{...(onSeat ? { onSeat } : {})}
					/>
				)}
			</main>
		</div>
	);
}
