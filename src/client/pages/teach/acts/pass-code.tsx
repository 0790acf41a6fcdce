// A fresh personal code for somebody who is lost: a square to scan and letters to type, shown once.
import { type ReactNode, useEffect, useRef, useState } from "react";
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

/** Ms a code is shown: long enough to be scanned or typed; the page may stand on a wall. */
const SHOWN = 120_000;

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
	const [covered, setCovered] = useState(false);
	const [used, setUsed] = useState(false);
	const was = useRef(line.here);
	useEffect(() => {
		// who was lost and is here again needs the code no more
		if (line.here && !was.current && code !== "") {
			setUsed(true);
			onCode("");
		}
		was.current = line.here;
	}, [line.here, code, onCode]);
	useEffect(() => {
		if (code === "" || covered) return;
		const timer = setTimeout(() => setCovered(true), SHOWN);
		return () => clearTimeout(timer);
	}, [code, covered]);
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
			{code === "" && used ? (
				<p role="status">{t("teach:acts.pass.used", { name: line.name })}</p>
			) : null}
			{code === "" ? null : covered ? (
				<p>
					{t("teach:acts.pass.hidden")}{" "}
					<Button size="s" onClick={() => setCovered(false)}>
						{t("teach:acts.pass.uncover")}
					</Button>
				</p>
			) : (
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
					if (!done) return;
					setUsed(false);
					setCovered(false);
					onCode(done.codes?.[0]?.code ?? "");
				}}
			>
				{t(code === "" ? "teach:acts.pass.do" : "teach:acts.pass.again")}
			</Button>
		</section>
	);
}
