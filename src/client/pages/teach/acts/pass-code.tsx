// A fresh personal code for somebody who is lost: a square to scan and letters to type, shown once.
import { type ReactNode, useEffect } from "react";
import type { RosterLine } from "../../../../classroom/protocol/from-server.ts";
import { joinLink } from "../../../stores/class/address.ts";
import { useJoinAddress } from "../../../stores/class/join-address.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { grouped } from "../../class-common/grouped.ts";
import { QrCode } from "../../class-common/qr-code.tsx";
import { Refused } from "../../class-common/refusal-text.tsx";
import { useLore } from "../dash/dash-context.ts";
import { useAct } from "./use-act.ts";
import "./pass-code.css";

/** Ms a code is shown: long enough to be scanned or typed; the page may stand on a wall. */
const SHOWN = 120_000;

/** A code and what became of it. Whoever draws it keeps it, so that it outlives a window made narrower or wider. */
export interface Pass {
	/** "" = none is made yet, or it has been used. */
	code: string;
	/** The person was away when it was made. */
	away: boolean;
	covered: boolean;
	used: boolean;
}

export const NO_PASS: Pass = { code: "", away: false, covered: false, used: false };

/** The button that makes a code, and the code. */
export function PassCode({
	line,
	pass,
	onPass,
}: {
	line: RosterLine;
	pass: Pass;
	onPass: (pass: Pass) => void;
}): ReactNode {
	const { t } = useLore().words;
	const klass = useLesson((state) => state.code);
	const { address } = useJoinAddress();
	const { busy, refusal, problems, run } = useAct();
	const { code, covered, used } = pass;
	// who was lost and is here again needs the code no more
	const back = code !== "" && pass.away && line.here;
	useEffect(() => {
		if (back) onPass({ ...NO_PASS, used: true });
	}, [back, onPass]);
	useEffect(() => {
		if (pass.code === "" || pass.covered) return;
		const timer = setTimeout(() => onPass({ ...pass, covered: true }), SHOWN);
		return () => clearTimeout(timer);
	}, [pass, onPass]);
	return (
		<section className="pass" aria-label={t("teach:acts.pass.title")}>
			<p>{t("teach:acts.pass.text", { name: line.name })}</p>
			<Refused code={refusal} problems={problems} />
			{code === "" && used ? (
				<p role="status">{t("teach:acts.pass.used", { name: line.name })}</p>
			) : null}
			{code === "" ? null : covered ? (
				<p>
					{t("teach:acts.pass.hidden")}{" "}
					<Button size="s" onClick={() => onPass({ ...pass, covered: false })}>
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
					onPass({ ...NO_PASS, code: done.codes?.[0]?.code ?? "", away: !line.here });
				}}
			>
				{t(code === "" ? "teach:acts.pass.do" : "teach:acts.pass.again")}
			</Button>
		</section>
	);
}
