// How to get in, as large as the room needs: the square to scan, the address and the code to type.
import type { CSSProperties, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { joinLink, spokenJoin } from "../../stores/class/address.ts";
import { grouped } from "./grouped.ts";
import { QrCode } from "./qr-code.tsx";
import "./join-board.css";

/** QR code, short address and class code. It grows with its box; `children` stand under the words. */
export function JoinBoard({
	code,
	address,
	children,
}: {
	code: string;
	address: string;
	children?: ReactNode;
}): ReactNode {
	const { t } = useTranslation("teach");
	const typed = spokenJoin(address);
	return (
		<div className="join-board">
			<div className="join-board-box" style={{ "--letters": typed.length } as CSSProperties}>
				<QrCode
					className="join-board-qr"
					text={joinLink(address, code)}
					label={t("room.join.scan", { address: typed })}
				/>
				<div className="join-board-words">
					<p>
						<span>{t("room.join.open")}</span>
						<b className="join-board-address">{typed}</b>
					</p>
					<p>
						<span>{t("room.join.type")}</span>
						<strong className="join-board-code">
							<span aria-hidden="true">{grouped(code)}</span>
							<span className="sr-only">{Array.from(code).join(" ")}</span>
						</strong>
					</p>
					{children}
				</div>
			</div>
		</div>
	);
}
