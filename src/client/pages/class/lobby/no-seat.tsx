// For somebody whom this browser or the class does not know here: why, and the ways back in.
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../../router/router.tsx";
import { forgetSeat, seatFor } from "../../../stores/class/keys.ts";
import { Brand } from "../../../ui/brand.tsx";
import { LanguageSwitch } from "../../../ui/settings.tsx";
import { type RefusalCode, RefusalText } from "../../class-common/refusal-text.tsx";
import { JoinForm } from "../../join/join-form.tsx";
import "../../join/page.css";

/** Reasons after which this class cannot be entered any more. */
const LOST: ReadonlySet<string> = new Set(["gone", "noSession"]);

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
	const lost = why !== undefined && LOST.has(why);
	const moved = why === "wrongSecret" || why === "replaced";
	// taken out of the class, or the class is no more: nothing would ever open with what is kept
	useEffect(() => {
		if (why === "gone") forgetSeat(session);
	}, [why, session]);
	const title = moved ? "moved" : why === undefined ? "title" : "gone";
	return (
		<div className="join">
			<title>{t("title", { ns: "common", page: t("lobby.title") })}</title>
			<header className="join-bar">
				<Brand />
				<LanguageSwitch />
			</header>
			<main className="join-card is-alone on-paper">
				<h1>{t(`noSeat.${title}`)}</h1>
				<p>
					{why === undefined ? t("noSeat.text") : null}
					{moved ? t("noSeat.movedText", { name: seat?.name ?? "" }) : null}
					{why !== undefined && !moved ? <RefusalText code={why} /> : null}
				</p>
				{lost ? (
					<p className="join-ways">
						<Link className="ui-button" to={{ page: "join" }}>
							{t("noSeat.join")}
						</Link>
						<Link className="ui-button" to={{ page: "front" }}>
							{t("lost.home", { ns: "common" })}
						</Link>
					</p>
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
