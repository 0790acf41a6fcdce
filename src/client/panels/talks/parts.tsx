// Parts that several forms of the talks panel share: column heads, the leaders' call, leaving, and the warning of low trust.
import type { ReactNode } from "react";
import type { Refusal, Seat, Swap } from "../../../rules/index.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/panel.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { oneSided } from "../../viewmodel/talks/rows.ts";
import { giverText } from "./add-clauses.tsx";
import type { TalksDesk } from "./use-talks.ts";

/** Who gives in which column: Beijing left, Washington right, in every seat. */
export function Columns({ words, seat }: { words: Words; seat: Seat }): ReactNode {
	return (
		<div className="tk-columns">
			<span className="cn">{giverText(words, seat, "cn")}</span>
			<span className="us">{giverText(words, seat, "us")}</span>
		</div>
	);
}

/** Says of each swap with an empty half that it is one-sided, and who gives nothing. */
export function OneSided({
	words,
	seat,
	rows,
}: {
	words: Words;
	seat: Seat;
	rows: readonly Swap[];
}): ReactNode {
	return oneSided(rows).map(({ n, silent }) => (
		<Notice key={n}>{words.t(`talks:oneSided.${silent === seat ? "we" : "they"}`, { n })}</Notice>
	));
}

/** Calls the other side's leader; says its price, and why it is shut where it is. */
export function CallButton({
	desk,
	refusal,
}: {
	desk: TalksDesk;
	refusal: Refusal | null;
}): ReactNode {
	const { t } = desk.words;
	const why =
		refusal === "calledLately" && desk.game.talks.leaders
			? t("talks:said.together")
			: refusal && t(`panels:refusal.${refusal}`);
	return (
		<Button
			className="tk-act"
			cost={t("common:points.cost", { count: desk.book.n.callCost })}
			blocked={desk.held ?? why}
			onClick={() => void desk.play({ type: "call" }, t("talks:said.called"))}
		>
			{t("talks:act.call")}
		</Button>
	);
}

/** Ends the own part in the month's talks. */
export function LeaveButton({ desk }: { desk: TalksDesk }): ReactNode {
	const { t } = desk.words;
	return (
		<Button
			className="tk-act"
			kind="quiet"
			blocked={desk.held}
			onClick={() => void desk.play({ type: "leave" }, t("talks:said.left"))}
		>
			{t("talks:act.leave")}
		</Button>
	);
}

/** True where nothing can be signed before the leaders have spoken. */
export const isBarred = ({ game, book }: Pick<TalksDesk, "game" | "book">): boolean =>
	game.vars.trust < book.n.trustFloor && !game.talks.leaders;

/** Under the floor of trust only the leaders can close. */
export function LowTrust({ desk }: { desk: TalksDesk }): ReactNode {
	const { book, words } = desk;
	if (!isBarred(desk)) return null;
	return (
		<Notice>{words.t("talks:lowTrust", { floor: words.format.number(book.n.trustFloor) })}</Notice>
	);
}
