// Where a finished scenario goes: a game against the computer from either seat, a game set up in full, a class.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { navigate } from "../../../router/router.tsx";
import { defaultSetup } from "../../../router/routes.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { Seat } from "../../../ui/seat.ts";
import { useDesk } from "./context.ts";

export function PlayDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
	const { t } = useTranslation("editor");
	const scenario = useDesk((desk) => desk.id);
	const play = (seat: Seat): void =>
		navigate({ page: "start", setup: { ...defaultSetup(seat), scenario } });
	return (
		<Dialog open={open} onClose={onClose} title={t("playTitle")}>
			<p>{t("playNote")}</p>
			<div className="ed-play-choices">
				<Button seat="us" size="l" onClick={() => play("us")}>
					{t("playAs.us")}
				</Button>
				<Button seat="cn" size="l" onClick={() => play("cn")}>
					{t("playAs.cn")}
				</Button>
				<Button onClick={() => navigate({ page: "new", scenario })}>{t("playMore")}</Button>
				<Button onClick={() => navigate({ page: "teach" })}>{t("playClass")}</Button>
			</div>
		</Dialog>
	);
}
