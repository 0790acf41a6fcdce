// The form of the chosen row: what it is, its data by the schema, its words, and what can be done with it as a whole.
import { type ReactNode, useEffect, useRef } from "react";
import { inner, shapeAt } from "../../../../scenario/form/shape.ts";
import { Button, IconButton } from "../../../ui/button.tsx";
import { notify } from "../../../ui/live-region.tsx";
import type { SectionId } from "../../../viewmodel/editor/places.ts";
import { copied, removed } from "../../../viewmodel/editor/rewrite.ts";
import type { Part, Row } from "../../../viewmodel/editor/rows.ts";
import { Wrong } from "../fields/frame.tsx";
import { GroupField } from "../fields/group-field.tsx";
import { ValueField } from "../fields/value-field.tsx";
import { WordsField } from "../fields/words-field.tsx";
import { FieldContext, useBench, useDesk } from "./context.ts";

function PartForm({ part }: { part: Part }): ReactNode {
	const { problemsOf } = useBench();
	const { path, kind, skip, only, title } = part;
	// rules of a language are rows of a table beside one row of another kind
	const shape =
		shapeAt(path) ?? inner(shapeAt(path.slice(0, -1)) ?? { kind: "flag", none: false }, "");
	if (shape?.kind !== "group") return null;
	return (
		<section className="ed-part" aria-label={title}>
			{title === undefined ? null : <h3>{title}</h3>}
			<p className="ed-about">
				<Wrong problems={problemsOf(path)} />
			</p>
			<GroupField {...{ path, shape, kind, skip, only }} />
		</section>
	);
}

/** The form of a row. `onPick` goes to another row; `onBack` to the list, where that is another page. */
export function RowForm({
	section,
	row,
	onPick,
	onBack,
}: {
	section: SectionId;
	row: Row;
	onPick: (row: string) => void;
	onBack: (() => void) | null;
}): ReactNode {
	const { words, work } = useBench();
	const put = useDesk((desk) => desk.put);
	const heading = useRef<HTMLHeadingElement>(null);
	const { id, title, parts, list } = row;
	const over = words.t(`editor:sections.${section}`);
	useEffect(() => {
		heading.current?.closest(".ed-form")?.scrollTo({ top: 0 });
		if (id && onBack) heading.current?.focus({ preventScroll: true });
	}, [id, onBack]);
	return (
		<FieldContext value={ValueField}>
			<header className="ed-form-head">
				{onBack ? (
					<IconButton icon="ui-left" label={words.t("editor:backToList")} onClick={onBack} />
				) : null}
				<div>
					{over === title ? null : (
						<p className="ed-over" data-no-terms="">
							{over}
						</p>
					)}
					<h2 ref={heading} tabIndex={-1}>
						{title}
					</h2>
				</div>
				{list ? (
					<div className="ed-form-acts">
						<Button
							size="s"
							icon="ui-plus"
							onClick={() => {
								const made = copied(work, row);
								if (!made) return;
								put(made.work);
								onPick(made.id);
								notify((t) => t("editor:copied", { name: title }));
							}}
						>
							{words.t("editor:copy")}
						</Button>
						<Button
							size="s"
							kind="quiet"
							icon="ui-cross"
							onClick={() => {
								put(removed(work, row));
								notify((t) => t("editor:removed", { name: title }));
							}}
						>
							{words.t("editor:remove")}
						</Button>
					</div>
				) : null}
			</header>
			{parts.map((part) => (
				<PartForm key={part.path.join("|") + part.kind} part={part} />
			))}
			<WordsField places={row.words} />
		</FieldContext>
	);
}
