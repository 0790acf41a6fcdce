// A list whose rows have fields of their own: acts of a lever, votes of a rule, swaps of an offer. One card each.
import { type ReactNode, useState } from "react";
import type { Path } from "../../../../scenario/edit/path.ts";
import { type GroupShape, type ListShape, plainValue } from "../../../../scenario/form/shape.ts";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { nestedKind } from "../../../viewmodel/editor/changes.ts";
import { choiceLabel, fieldLabel, nameOfId, whenText } from "../../../viewmodel/editor/labels.ts";
import { freeId } from "../../../viewmodel/editor/rewrite.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { useBench, useDesk } from "../bench/context.ts";
import { Wrong } from "./frame.tsx";
import { GroupField } from "./group-field.tsx";

type Card = Readonly<Record<string, unknown>>;

/** A text of a card; "" where it has none of that name. */
const textOf = (card: Card | undefined, name: string): string => {
	const text = card?.[name];
	return typeof text === "string" ? text : "";
};

/** What a card is called: by its id's words, its answer, its clause, or its number in the row. */
function cardTitle(words: Words, card: Card, lever: string, n: number): string {
	const { id, answer, clause, answers } = card;
	if (typeof id === "string") return nameOfId(words, "act", id, lever);
	if (typeof answer === "string") {
		const levers = Array.isArray(card.levers) ? card.levers.map(String) : [];
		const named = levers.slice(0, 2).map((one) => fieldLabel(words, "levers", one));
		return words.format.items([choiceLabel(words, "answer", answer), ...named]);
	}
	if (Array.isArray(answers))
		return words.format.items(answers.map((one) => choiceLabel(words, "answers", String(one))));
	if (typeof clause === "string") return nameOfId(words, "clause", clause, "");
	if (typeof card.lever === "string")
		return words.format.items([
			fieldLabel(words, "levers", card.lever),
			nameOfId(words, "act", textOf(card, "act"), card.lever),
		]);
	return words.t("editor:number", { n });
}

/** A card; one with something wrong in it is open, and stays so once it is put right. */
function Folded({
	title,
	note,
	wrong,
	children,
}: {
	title: string;
	note: string;
	wrong: boolean;
	children: ReactNode;
}): ReactNode {
	const [open, setOpen] = useState(false);
	return (
		<Disclosure
			className="ed-card"
			title={title}
			note={note}
			open={open || wrong}
			onToggle={setOpen}
		>
			{children}
		</Disclosure>
	);
}

/** The cards of a list, with a way to add one and to take one out. */
export function CardList({
	path,
	shape,
	of,
	kind,
	name,
	label,
}: {
	path: Path;
	shape: ListShape;
	of: GroupShape;
	kind: string;
	name: string;
	label: string;
}): ReactNode {
	const { at, words, problemsOf, changes, changeOf } = useBench();
	const set = useDesk((desk) => desk.set);
	const list = (at(path) ?? []) as readonly Card[];
	const own = "id" in of.fields;
	const lever = textOf(at(path.slice(0, -1)) as Card | undefined, "id");
	const fresh = (): unknown => {
		const last = list.at(-1);
		if (!own) return plainValue(of);
		const ids = list.map(({ id }) => String(id));
		return { ...(last ?? (plainValue(of) as Card)), id: freeId(ids, textOf(last, "id") || name) };
	};
	return (
		<section className="ed-cards" aria-label={label}>
			<h3>
				{label} <small>{words.format.number(list.length)}</small>
			</h3>
			<p className="ed-about">
				<Wrong problems={problemsOf(path)} />
			</p>
			{list.map((card, i) => {
				const place = [...path, i];
				const title = cardTitle(words, card, lever, i + 1);
				const wrong = problemsOf(place, true).length;
				const changed =
					changeOf(path) === null &&
					changes.some((change) => place.every((step, at_) => change.path[at_] === step));
				return (
					<Folded
						key={typeof card.id === "string" ? card.id : `${String(i)} of ${String(list.length)}`}
						wrong={wrong > 0}
						title={title}
						note={words.format.groups([
							typeof card.answer === "string" ? whenText(words, card.when) : "",
							...(changed ? [words.t("editor:changedMark")] : []),
							...(wrong > 0 ? [words.t("editor:wrongMark", { count: wrong })] : []),
						])}
					>
						<GroupField
							path={place}
							shape={of}
							kind={nestedKind(kind, name)}
							skip={own ? ["id"] : []}
						/>
						<p className="ed-about">
							<Wrong problems={problemsOf(place)} />
						</p>
						<Button
							size="s"
							kind="quiet"
							icon="ui-cross"
							onClick={() => set(path, list.toSpliced(i, 1))}
						>
							{words.t("editor:take", { name: title })}
						</Button>
					</Folded>
				);
			})}
			{list.length >= shape.most ? null : (
				<Button
					size="s"
					icon="ui-plus"
					aria-label={words.t("editor:addTo", { name: label })}
					onClick={() => set(path, [...list, fresh()])}
				>
					{words.t("editor:add")}
				</Button>
			)}
		</section>
	);
}
