// The workbench's left side: sections with counts of changes and problems, the open one with its rows.
import { type ReactNode, useMemo, useState } from "react";
import { Art } from "../../../ui/art.tsx";
import { classes } from "../../../ui/seat.ts";
import {
	countsOf,
	pathOfText,
	rowKey,
	SECTIONS,
	type SectionId,
} from "../../../viewmodel/editor/places.ts";
import { type Row, rowsOf } from "../../../viewmodel/editor/rows.ts";
import { useBench } from "./context.ts";

/** Rows beyond which a section can be searched. */
const MANY = 12;

/** How many changes and problems: a dot and a sign, each with its number, worded for who cannot see them. */
function Counts({ changes, problems }: { changes: number; problems: number }): ReactNode {
	const { t } = useBench().words;
	return (
		<span className="ed-counts">
			{changes === 0 ? null : (
				<span className="ed-count is-change">
					<i aria-hidden="true">●</i>
					<span className="sr-only">{t("editor:countChanges", { count: changes })}</span>
					<span aria-hidden="true">{changes}</span>
				</span>
			)}
			{problems === 0 ? null : (
				<span className="ed-count is-problem">
					<Art name="ui-alert" size={13} />
					<span className="sr-only">{t("editor:countProblems", { count: problems })}</span>
					<span aria-hidden="true">{problems}</span>
				</span>
			)}
		</span>
	);
}

/** On a phone the list before it has closed, and the section has moved. */
function inSight(button: HTMLButtonElement | null): void {
	button?.scrollIntoView({ block: "nearest" });
}

/** Rows in their groups, each group once, where the data first comes to it. */
function grouped(rows: readonly Row[]): [group: string, rows: Row[]][] {
	const groups = new Map<string, Row[]>();
	for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
	return [...groups];
}

export function Nav({
	section,
	row,
	onSection,
	onRow,
}: {
	section: SectionId;
	row: string;
	onSection: (section: SectionId) => void;
	onRow: (row: string) => void;
}): ReactNode {
	const { work, words, changes, problems } = useBench();
	const [wanted, setWanted] = useState("");
	const changed = useMemo(
		() =>
			countsOf(
				work,
				changes.map(({ path }) => path),
			),
		[work, changes],
	);
	const wrong = useMemo(
		() =>
			countsOf(
				work,
				problems.map(({ path }) => pathOfText(work, path)),
			),
		[work, problems],
	);
	const rows = useMemo(() => rowsOf(section, work, words), [section, work, words]);
	const sought = wanted.trim().toLocaleLowerCase();
	const shown =
		sought === ""
			? rows
			: rows.filter(({ id, title }) => `${id} ${title}`.toLocaleLowerCase().includes(sought));
	const counts = (key: string): ReactNode => (
		<Counts changes={changed.get(key) ?? 0} problems={wrong.get(key) ?? 0} />
	);
	return (
		<nav className="ed-nav on-paper" aria-label={words.t("editor:navLabel")}>
			<ul>
				{SECTIONS.map((id) => (
					<li key={id} className={classes(id === section && "is-open")}>
						<button
							type="button"
							className="ed-section"
							{...(id === "card"
								? { "aria-current": id === section ? ("true" as const) : undefined }
								: { "aria-expanded": id === section })}
							ref={id === section ? inSight : undefined}
							onClick={() => {
								setWanted("");
								onSection(id);
							}}
						>
							<span>{words.t(`editor:sections.${id}`)}</span>
							{counts(id)}
						</button>
						{id === section && id !== "card" ? (
							<div className="ed-list">
								{rows.length > MANY ? (
									<input
										className="ed-text ed-search"
										type="search"
										aria-label={words.t("editor:search", {
											section: words.t(`editor:sections.${id}`),
										})}
										placeholder={words.t("editor:searchHint", { count: rows.length })}
										value={wanted}
										onChange={({ target }) => setWanted(target.value)}
									/>
								) : null}
								{shown.length === 0 ? <p className="ed-none">{words.t("editor:noRows")}</p> : null}
								{grouped(shown).map(([group, members]) => (
									<div key={group}>
										{group === "" ? null : <p className="ed-list-group">{group}</p>}
										<ul>
											{members.map((one) => (
												<li key={one.id}>
													<button
														type="button"
														className="ed-row"
														aria-current={one.id === row ? "true" : undefined}
														onClick={() => onRow(one.id)}
													>
														<span>{one.title}</span>
														{counts(rowKey(id, one.id))}
													</button>
												</li>
											))}
										</ul>
									</div>
								))}
							</div>
						) : null}
					</li>
				))}
			</ul>
		</nav>
	);
}
