// Slips of paper, one for each name: where to go, the class code, the personal code, and a square that holds all three.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { joinLink, spokenJoin } from "../../../stores/class/address.ts";
import { grouped } from "../../class-common/grouped.ts";
import { QrCode } from "../../class-common/qr-code.tsx";
import type { Code } from "./names.ts";
import "./slips.css";

/** The slips, laid out for A4 and letter. */
export function Slips({
	codes,
	address,
	klass,
}: {
	codes: readonly Code[];
	address: string;
	/** The class's code. */
	klass: string;
}): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<ul className="slips" aria-label={t("room.names.slips")}>
			{codes.map(({ person, name, code }) => (
				<li key={person}>
					<QrCode text={joinLink(address, klass, code)} label={t("acts.pass.scan", { name })} />
					<div>
						<b>{name}</b>
						<p>{spokenJoin(address)}</p>
						<dl>
							<div>
								<dt>{t("room.names.class")}</dt>
								<dd>{grouped(klass)}</dd>
							</div>
							<div>
								<dt>{t("room.names.own")}</dt>
								<dd className="is-own">{grouped(code)}</dd>
							</div>
						</dl>
					</div>
				</li>
			))}
		</ul>
	);
}
