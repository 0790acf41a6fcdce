// A fresh personal code for somebody who is lost: a square to scan and letters to type, shown once.
import type { ReactNode } from "react";
import type { RosterLine } from "../../../../classroom/protocol/from-server.ts";
import { joinLink } from "../../../stores/class/address.ts";
import { useJoinAddress } from "../../../stores/class/join-address.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { grouped } from "../../class-common/grouped.ts";
import { QrCode } from "../../class-common/qr-code.tsx";
import { RefusalText } from "../../class-common/refusal-text.tsx";
import { useLore } from "../dash/dash-context.ts";
import { useAct } from "./use-act.ts";
import "./pass-code.css";

/** The button that makes a code, and the code; `code` "" = none is made yet. */
export function PassCode({
	line,
	code,
	onCode,
}: {
	line: RosterLine;
	code: string;
	onCode: (code: string) => void;
}): ReactNode {
	const { t } = useLore().words;
	const klass = useLesson((state) => state.code);
	const { address } = useJoinAddress();
	const { busy, refusal, run } = useAct();
	return (
		<section className="pass" aria-label={t("teach:acts.pass.title")}>
			<p>{t("teach:acts.pass.text", { name: line.name })}</p>
			{refusal ? (
				<div role="alert">
					<Notice tone="danger">
						<RefusalText code={refusal} />
					</Notice>
				</div>
			) : null}
			{code === "" ? null : (
				<div className="pass-code">
					<QrCode
						text={joinLink(address, klass, code)}
						label={t("teach:acts.pass.scan", { name: line.name })}
					/>
					<p role="status">
						<span>{t("teach:acts.pass.code")}</span>
						<strong>{grouped(code)}</strong>
						<span>{t("teach:acts.pass.once")}</span>
					</p>
				</div>
			)}
			<Button
				kind={code === "" ? "primary" : "plain"}
				disabled={busy}
				onClick={async () => {
					const done = await run({ do: "pass", person: line.person }, () => "");
					// a command sent twice no longer knows the code it made
					if (done) onCode(done.codes?.[0]?.code ?? "");
				}}
			>
				{t(code === "" ? "teach:acts.pass.do" : "teach:acts.pass.again")}
			</Button>
		</section>
	);
}
