// The personal code: large, to be written down or copied; it brings its person back to the seat on any device.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { toPath } from "../../../router/routes.ts";
import { keepsForGood, type Seat } from "../../../stores/class/keys.ts";
import { Button } from "../../../ui/button.tsx";
import { copyText } from "../../../ui/copy-text.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { notify } from "../../../ui/live-region.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { grouped } from "../../class-common/grouped.ts";
import "./seat-code.css";

/** The address that brings the person back in one tap. */
const wayBack = ({ code, rejoin }: Seat): string =>
	`${location.origin}${location.pathname}#${toPath({ page: "join", code, pass: rejoin })}`;

/** Class code and personal code with what they are for. */
export function SeatCode({ seat }: { seat: Seat }): ReactNode {
	const { t } = useTranslation("class");
	const code = grouped(seat.code);
	const pass = grouped(seat.rejoin);
	const copy = async (): Promise<void> => {
		const done = await copyText(t("code.copyText", { code, pass, address: wayBack(seat) }));
		if (done) notify((t) => t("class:code.copied"));
		else notify((t) => t("class:code.notCopied"), "alert");
	};
	if (seat.rejoin === "") return <p className="seat-code-none">{t("code.none")}</p>;
	return (
		<div className="seat-code">
			<dl>
				<div>
					<dt>{t("code.pass")}</dt>
					<dd className="is-pass">{pass}</dd>
				</div>
				<div>
					<dt>{t("code.class")}</dt>
					<dd>{code}</dd>
				</div>
			</dl>
			<p>{t("code.keep")}</p>
			{keepsForGood() ? null : <Notice>{t("code.blocked")}</Notice>}
			<Button icon="ui-card" onClick={() => void copy()}>
				{t("code.copy")}
			</Button>
		</div>
	);
}

/** The personal code over the game. */
export function SeatCodeDialog({
	seat,
	open,
	onClose,
}: {
	seat: Seat;
	open: boolean;
	onClose: () => void;
}): ReactNode {
	const { t } = useTranslation("class");
	return (
		<Dialog open={open} onClose={onClose} title={t("code.title")}>
			<SeatCode seat={seat} />
		</Dialog>
	);
}
