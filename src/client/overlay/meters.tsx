// The four meters: tension, trust, the truce's clock, precedent; as a row of boxes, one thin line, or a phone's four cells.
import { type ReactNode, useState } from "react";
import { classes } from "../ui/seat.ts";
import type { BoardModel, MetersModel } from "../viewmodel/board-model.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { PrecedentMarks, TensionCells, TruceDots, TrustBar } from "./meter-marks.tsx";
import { Ask } from "./peek.tsx";
import "./meters.css";

/** The meter at which the keyboard comes in. */
const FIRST = "tension";

type Texts = BoardModel["texts"];

type Cell = Pick<
	MetersModel["tension"],
	"label" | "hint" | "valueText" | "unitText" | "deltaText" | "sentence"
>;

/** A meter's number; one that has changed since it was first shown is seen to. */
function Figure({ text, children }: { text: string; children?: ReactNode }): ReactNode {
	const [first] = useState(text);
	return (
		<b key={text} className={classes("bd-figure", text !== first && "is-moved")}>
			{text}
			{children}
		</b>
	);
}

function MeterBox({
	id,
	meter,
	children,
}: {
	id: string;
	meter: Cell;
	children: ReactNode;
}): ReactNode {
	return (
		<div className="bd-meter" data-piece={`meter:${id}`}>
			<Ask label={meter.sentence} first={id === FIRST} />
			<h3>
				{meter.label}
				<span>{meter.hint}</span>
			</h3>
			<p>
				<Figure text={meter.valueText}>
					<small> {meter.unitText}</small>
				</Figure>
				{children}
				{meter.deltaText ? <em>{meter.deltaText}</em> : null}
			</p>
		</div>
	);
}

/** The full board's meters. */
export function Meters({
	meters,
	layout,
	texts,
}: {
	meters: MetersModel;
	layout: BoardLayout;
	texts: Texts;
}): ReactNode {
	const { x, y, width, height } = layout.meters;
	const { tension, trust, truce, precedent } = meters;
	return (
		<section
			className="bd-meters"
			style={{ left: x, top: y, width, height }}
			aria-label={texts.meters}
		>
			<MeterBox id="tension" meter={tension}>
				<TensionCells tension={tension} />
			</MeterBox>
			<MeterBox id="trust" meter={trust}>
				<TrustBar trust={trust} />
			</MeterBox>
			<MeterBox id="truce" meter={truce}>
				<TruceDots truce={truce} />
			</MeterBox>
			<MeterBox id="precedent" meter={precedent}>
				<PrecedentMarks precedent={precedent} />
			</MeterBox>
		</section>
	);
}

/** One line of 42 px over a windowed board. */
export function MeterStrip({ meters, texts }: { meters: MetersModel; texts: Texts }): ReactNode {
	const { tension, trust, truce, precedent, next } = meters;
	return (
		<section className="bd-strip" aria-label={texts.meters}>
			<div data-piece="meter:tension">
				<Ask label={tension.sentence} first />
				{tension.label} <Figure text={tension.valueText} />
				<span className="bd-strip-bar is-tension" aria-hidden="true">
					<i
						style={{
							width: `${tension.value * 10}%`,
							background: `linear-gradient(90deg, #c9a15a ${hot(tension)}%, #e8894a ${hot(tension)}%)`,
						}}
					/>
					<u style={{ left: `${tension.accident * 10}%` }} />
					<u className="is-red" style={{ left: `${tension.rupture * 10}%` }} />
				</span>
			</div>
			<div data-piece="meter:trust">
				<Ask label={trust.sentence} />
				{trust.label} <Figure text={trust.valueText} />
				<span className="bd-strip-bar" aria-hidden="true">
					<i style={{ width: `${trust.value}%` }} />
					<u style={{ left: `${trust.floor}%` }} />
				</span>
			</div>
			<div data-piece="meter:truce">
				<Ask label={truce.sentence} />
				<span className="bd-strip-name">{truce.short}</span> <Figure text={truce.valueText} />{" "}
				{truce.unitText}
			</div>
			<div data-piece="meter:precedent">
				<Ask label={precedent.sentence} />
				{precedent.label} <Figure text={precedent.valueText} /> {precedent.unitText}
			</div>
			{next ? (
				<div className="is-next">
					{next.label} <b>{next.valueText}</b>
				</div>
			) : null}
		</section>
	);
}

/** Where the strip's tension bar turns orange, in % of its own filled length. */
function hot({ value, accident }: MetersModel["tension"]): number {
	return value <= accident ? 100 : (accident / value) * 100;
}

/** A phone's four cells under the lanes. */
export function PhoneMeters({ meters, texts }: { meters: MetersModel; texts: Texts }): ReactNode {
	const { tension, trust, truce, precedent, points } = meters;
	const unit = truce.days === null ? "" : ` ${truce.unitText}`;
	const cells = [
		{ key: "tension", value: tension.valueText, word: tension.short, sentence: tension.sentence },
		{ key: "trust", value: trust.valueText, word: trust.short, sentence: trust.sentence },
		{ key: "truce", value: truce.valueText + unit, word: truce.short, sentence: truce.sentence },
		points
			? { key: "points", value: points.valueText, word: points.short, sentence: "" }
			: {
					key: "precedent",
					value: precedent.valueText,
					word: precedent.short,
					sentence: precedent.sentence,
				},
	];
	return (
		<section className="bd-cells" aria-label={texts.meters}>
			{cells.map(({ key, value, word, sentence }) => (
				<div key={key} data-piece={key === "points" ? undefined : `meter:${key}`}>
					{key === "points" ? null : <Ask label={sentence || word} first={key === FIRST} />}
					<Figure text={value} />
					{word}
				</div>
			))}
		</section>
	);
}
