// A fresh personal code for somebody who is lost: a square to scan and letters to type, shown once.
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { RosterLine } from "../../../../classroom/protocol/from-server.ts";
import { joinLink } from "../../../stores/class/address.ts";
import { useJoinAddress } from "../../../stores/class/join-address.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { grouped } from "../../class-common/grouped.ts";
import { QrCode } from "../../class-common/qr-code.tsx";
import { Refused } from "../../class-common/refusal-text.tsx";
import { useAct } from "./use-act.ts";
import "./pass-code.css";

/** Ms a code is shown: long enough to be scanned or typed; the page may stand on a wall. */
const SHOWN = 120_000;

/** A code and what became of it. Whoever draws it keeps it, so that it outlives a window made narrower or wider. */
export interface Pass {
	/** "" = none is made yet, or it has been used. */
	code: string;
	/** The person was away when it was made, and how often they had come in by a code. */
	away: boolean;
	byCode: number;
	covered: boolean;
	used: boolean;
}

export const NO_PASS: Pass = { code: "", away: false, byCode: 0, covered: false, used: false };

/** The button that makes a code, and the code. */
export function PassCode({
	line,
	pass,
	onPass,
	covered: atFirst = false,
}: {
	line: RosterLine;
	pass: Pass;
	onPass: (pass: Pass) => void;
	/** A fresh code is shown on a further press only: the page is likely to be on the wall. */
	covered?: boolean;
}): ReactNode {
	const { t } = useTranslation("teach");
	const klass = useLesson((state) => state.code);
	const { address } = useJoinAddress();
	const { busy, refusal, problems, run } = useAct();
	const { code, covered, used } = pass;
	// who was lost and is here again needs the code no more; nor does who has used it
	const back = code !== "" && ((pass.away && line.here) || line.byCode > pass.byCode);
	useEffect(() => {
		if (back) onPass({ ...NO_PASS, used: true });
	}, [back, onPass]);
	useEffect(() => {
		if (pass.code === "" || pass.covered) return;
		const timer = setTimeout(() => onPass({ ...pass, covered: true }), SHOWN);
		return () => clearTimeout(timer);
	}, [pass, onPass]);
	return (
		<section className="pass" aria-label={t("acts.pass.title")}>
			<p>{t(line.joined ? "acts.pass.text" : "acts.pass.textIn", { name: line.name })}</p>
			<Refused code={refusal} problems={problems} />
			{code === "" && used ? <p role="status">{t("acts.pass.used", { name: line.name })}</p> : null}
			{code === "" ? null : covered ? (
				<>
					<p>{t("acts.pass.hidden")}</p>
					<Button onClick={() => onPass({ ...pass, covered: false })}>
						{t("acts.pass.uncover")}
					</Button>
				</>
			) : (
				<div className="pass-code">
					<QrCode
						text={joinLink(address, klass, code)}
						label={t("acts.pass.scan", { name: line.name })}
					/>
					<p role="status">
						<span>{t("acts.pass.code")}</span>
						<strong>{grouped(code)}</strong>
						<span>{t("acts.pass.once")}</span>
					</p>
				</div>
			)}
			<Button
				kind={code === "" && !atFirst ? "primary" : "plain"}
				disabled={busy}
				onClick={async () => {
					const done = await run({ do: "pass", person: line.person }, () => "");
					// a command sent twice no longer knows the code it made
					if (!done) return;
					onPass({
						...NO_PASS,
						code: done.codes?.[0]?.code ?? "",
						away: !line.here,
						byCode: line.byCode,
						covered: atFirst,
					});
				}}
			>
				{t(code !== "" ? "acts.pass.again" : atFirst ? "acts.pass.make" : "acts.pass.do")}
			</Button>
		</section>
	);
}
