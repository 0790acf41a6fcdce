// A delegation seals together: who agrees already, and the own agreement, which can be taken back until all have agreed.
import type { ReactNode } from "react";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/seat.ts";
import { useStill } from "../common/held.tsx";
import { useWords } from "../common/use-words.ts";
import "./agree.css";

/** Everybody of the delegation with their agreement; nothing where one person decides alone. */
export function Agreement(): ReactNode {
	const { t, format } = useWords();
	const members = useMatch((match) => match.classSeat?.members ?? NOBODY);
	const seat = useMatch((match) => match.seat);
	if (members.length < 2) return null;
	return (
		<section className="agree" aria-live="polite">
			<h2>{t("class:play.agree.title")}</h2>
			<ul>
				{members.map(({ name, you, here, ready, offices }) => {
					const state = !here && !ready ? "away" : ready ? "yes" : "no";
					return (
						<li key={name} className={classes(`is-${state}`)}>
							<i aria-hidden="true" />
							<span>
								<b>{name}</b> {you ? <em>{t("class:play.table.you")}</em> : null}
								<small>
									{format.list(offices.map((office) => t(`class:play.office.${seat}.${office}`)))}
								</small>
							</span>
							<span>{t(`class:play.agree.${state}`)}</span>
						</li>
					);
				})}
			</ul>
			<p>{t("class:play.agree.text")}</p>
		</section>
	);
}

const NOBODY: readonly never[] = [];

/** The act row of a delegation's plan: agree, or take it back. */
export function AgreeActs({ cost }: { cost: string | undefined }): ReactNode {
	const { t } = useWords();
	const members = useMatch((match) => match.classSeat?.members ?? NOBODY);
	const move = useMatch((match) => match.move);
	const disagree = useMatch((match) => match.disagree);
	const still = useStill();
	const agreed = members.some(({ you, ready }) => you && ready);
	const last = members.every(({ you, here, ready }) => you || ready || !here);
	if (agreed)
		return (
			<>
				<p className="waiting" role="status">
					{t("class:play.agree.waiting")}
				</p>
				<Button onClick={disagree}>{t("class:play.agree.back")}</Button>
			</>
		);
	return (
		<Button kind="primary" cost={cost} blocked={still} onClick={() => void move({ type: "seal" })}>
			{last ? t("class:play.agree.seal") : t("class:play.agree.act")}
		</Button>
	);
}
