// One number's month as a card: where it stood and stands, and the causes that sum exactly to its change.
import type { ReactNode } from "react";
import type { Book, Seat } from "../../../rules/index.ts";
import { Art } from "../../ui/art.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import type { Breakdown } from "../../viewmodel/why/breakdown.ts";
import { causeRules, causeText } from "../../viewmodel/why/causes.ts";
import { namePath, type Told } from "../../viewmodel/why/numbers.ts";
import { Waterfall, type WaterfallProps } from "../charts/waterfall.tsx";
import { RuleChips } from "../talks/rule-chips.tsx";

type Tone = WaterfallProps["tone"];

/** Gain or loss to the seat at the screen; neither where the number belongs to the other side or to nobody. */
function toneOf(told: Told, seat: Seat, d: number): Tone {
	const foreign =
		(told.section === "magnets" && seat === "cn") ||
		((told.section === "us" || told.section === "cn") && told.section !== seat);
	if (told.good === 0 || foreign || d === 0) return "plain";
	// Every control traded sets a precedent against Washington, and for Beijing.
	const good = told.id === "precedent" && seat === "cn" ? 1 : told.good;
	return Math.sign(d) === good ? "gain" : "loss";
}

/** What stands beneath the rows: what is to be said of a cause, and what is too small to draw; null = nothing. */
function notesOf(
	words: Words,
	{ rows, small }: Breakdown,
	notes: readonly { by: string; text: string }[],
	announced: ReadonlySet<string>,
): string | null {
	const said = notes.filter(({ by }) => rows.some((row) => row.by === by)).map(({ text }) => text);
	const { t, format } = words;
	if (small.length > 0) {
		const list = format.list(small.map((by) => causeText(words, by, announced)));
		said.push(t("talks:close.small", { list }));
	}
	return said.length === 0 ? null : format.sentences(said);
}

/** The card of one number; says so, instead of drawing, where its causes do not account for its change. */
export function WhyCard({
	words,
	book,
	seat,
	one,
	told: notes = [],
	announced,
}: {
	words: Words;
	book: Book;
	seat: Seat;
	one: Breakdown;
	/** What is to be said of a cause beneath its number. */
	told?: readonly { by: string; text: string }[];
	/** Causes that were announced and not carried out. */
	announced: ReadonlySet<string>;
}): ReactNode {
	const { t, format, texts } = words;
	const { told, before, after, change } = one;
	const title = texts.text(namePath(told.id));
	if (!one.sound) {
		return (
			<p className="cl-unsound" role="alert">
				{t("talks:close.unsound", { name: title })}
			</p>
		);
	}
	const number = (value: number): string =>
		told.unit === "percent" ? format.percent(value / 100) : format.fixed(value, told.digits);
	const signed = (d: number): string => format.signed(d, told.digits);
	return (
		<Waterfall
			number={told.id}
			icon={<Art name={told.icon} />}
			title={title}
			span={
				<>
					{t("talks:close.from", { before: number(before) })} <b>{number(after)}</b>
				</>
			}
			before={before}
			after={after}
			text={change === 0 ? number(0) : signed(change)}
			tone={toneOf(told, seat, change)}
			rows={one.rows.map((row) => ({
				id: row.by,
				label: causeText(words, row.by, announced, row.times),
				aside: <RuleChips rules={causeRules(book, row.by).slice(0, 1)} />,
				d: row.d,
				text: signed(row.d),
				tone: toneOf(told, seat, row.d),
			}))}
			note={notesOf(words, one, notes, announced)}
		/>
	);
}
