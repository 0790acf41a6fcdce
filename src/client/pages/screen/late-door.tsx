// For those who come late: the code, small, as long as the door is open.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { joinLink, spokenJoin } from "../../stores/class/address.ts";
import { useJoinAddress } from "../../stores/class/join-address.ts";
import { useLesson } from "../../stores/class/use-lesson.tsx";
import { grouped } from "../class-common/grouped.ts";
import { QrCode } from "../class-common/qr-code.tsx";

/** The note; nothing while the door is shut. */
export function LateDoor(): ReactNode {
	const { t } = useTranslation("teach");
	const code = useLesson((state) => state.code);
	const door = useLesson((state) => state.door);
	const { address } = useJoinAddress();
	if (!door || code === "") return null;
	const [host, ...path] = spokenJoin(address).split("/");
	return (
		<section className="late-door" aria-label={t("screen.late")}>
			<QrCode
				text={joinLink(address, code)}
				label={t("room.join.scan", { address: spokenJoin(address) })}
			/>
			<p>
				<span>{t("screen.late")}</span>
				<b>{grouped(code)}</b>
				<small>
					{host}
					{/* a long address breaks here, and not within a word */}
					<wbr />
					{path.map((part) => `/${part}`)}
				</small>
			</p>
		</section>
	);
}
