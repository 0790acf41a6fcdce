// The texts of a row, each in the body's language and in another beside it.
import { type ReactNode, useId } from "react";
import type { Path } from "../../../../scenario/edit/path.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { classes } from "../../../ui/seat.ts";
import type { WordsAt } from "../../../viewmodel/editor/rows.ts";
import { otherLanguage, pairsOf, type TextPair } from "../../../viewmodel/editor/texts.ts";
import { BODY } from "../../../viewmodel/editor/work.ts";
import { useBench, useDesk } from "../bench/context.ts";
import { Was, Wrong } from "./frame.tsx";
import { TextInput } from "./inputs.tsx";
import "./words-field.css";

/** Texts beyond which a row's are folded. */
const MANY = 14;
/** Letters beyond which a text gets lines. */
const LINE = 48;

function OneText({
	place,
	label,
	language,
	long,
	untold = false,
}: {
	place: { path: Path; text: string };
	label: string;
	language: string;
	long: boolean;
	/** The body's text was changed and this one was not. */
	untold?: boolean;
}): ReactNode {
	const id = useId();
	const { words, problemsOf, changeOf } = useBench();
	const say = useDesk((desk) => desk.say);
	const problems = problemsOf(place.path);
	const tongue = words.t(`editor:language.${language === BODY ? "en" : "other"}`, { language });
	return (
		<div
			className={classes(
				"ed-said",
				changeOf(place.path) !== null && "is-changed",
				problems.length > 0 && "is-wrong",
			)}
		>
			<label htmlFor={id} className="ed-tongue">
				<span className="sr-only">{label} </span>
				{tongue}
			</label>
			<TextInput
				id={id}
				aria-describedby={`${id}-about`}
				aria-invalid={problems.length > 0}
				value={place.text}
				long={long}
				lang={language}
				onChange={(text) => say(place.path, text)}
			/>
			<p className="ed-about" id={`${id}-about`}>
				{untold ? <span className="ed-untold">{words.t("editor:untold")}</span> : null}
				{!untold && language !== BODY && place.text === "" ? (
					<span>{words.t("editor:englishStands")}</span>
				) : null}
				<Was path={place.path} name={label} />
				<Wrong problems={problems} />
			</p>
		</div>
	);
}

function Pair({ pair, language }: { pair: TextPair; language: string }): ReactNode {
	const { changeOf } = useBench();
	const long = Math.max(pair.body.text.length, pair.other.text.length * 2) > LINE;
	const untold = changeOf(pair.body.path) !== null && changeOf(pair.other.path) === null;
	return (
		<div className="ed-words-pair">
			<p className="ed-words-label">
				{pair.label}
				{pair.key === "" ? null : <small> {pair.key}</small>}
			</p>
			<div>
				<OneText place={pair.body} label={pair.label} language={BODY} long={long} />
				<OneText
					place={pair.other}
					label={pair.label}
					language={language}
					long={long}
					untold={untold}
				/>
			</div>
		</div>
	);
}

/** All texts of a row. */
export function WordsField({ places }: { places: readonly WordsAt[] }): ReactNode {
	const { work, words } = useBench();
	const language = otherLanguage(work);
	const pairs = pairsOf(work, words, places, language);
	if (pairs.length === 0) return null;
	const list = pairs.map((pair) => (
		<Pair key={pair.body.path.join("|")} pair={pair} language={language} />
	));
	return (
		<section className="ed-words" aria-label={words.t("editor:wordsTitle")}>
			<h3>{words.t("editor:wordsTitle")}</h3>
			<p className="ed-words-note">{words.t("editor:wordsNote")}</p>
			{list.slice(0, MANY)}
			{list.length <= MANY ? null : (
				<Disclosure title={words.t("editor:moreWords", { count: list.length - MANY })}>
					{list.slice(MANY)}
				</Disclosure>
			)}
		</section>
	);
}
