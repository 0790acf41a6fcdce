// What differs from the shipped scenario: place by place, from what to what, each with a way back.
import { type ReactNode, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { changeWords, placeWords, titlesOf, tongueAt } from "../../../viewmodel/editor/changes.ts";
import { SECTIONS, type Spot } from "../../../viewmodel/editor/places.ts";
import { titleOf } from "../../../viewmodel/editor/work.ts";
import { useBench, useDesk } from "../bench/context.ts";

/** Changes shown at first. */
const SHOWN = 40;

export function Changes({ onGo }: { onGo: (spot: Spot) => void }): ReactNode {
	const { work, words, changes } = useBench();
	const { t, format } = words;
	const base = useDesk((desk) => desk.base);
	const takeBack = useDesk((desk) => desk.takeBack);
	const put = useDesk((desk) => desk.put);
	const [all, setAll] = useState(false);
	const original = titleOf(base, document.documentElement.lang.slice(0, 2));
	if (changes.length === 0) return <p>{t("editor:changes.none", { title: original })}</p>;
	const titles = titlesOf(work, words, SECTIONS);
	const shown = all ? changes : changes.slice(0, SHOWN);
	return (
		<>
			<p>{t("editor:changes.count", { count: changes.length, title: original })}</p>
			<ul className="ed-changes">
				{shown.map((change) => {
					const place = placeWords(work, words, change.path, titles);
					const { spot } = place;
					const { from, to } = changeWords(words, change);
					const gone = change.kind === "removed" && typeof change.path.at(-1) === "number";
					const name = format.items(
						[gone ? (from ?? "") : place.row, gone ? "" : place.field].filter(Boolean),
					);
					return (
						<li key={JSON.stringify([change.kind, change.path])}>
							<p className="ed-place">
								{spot && !gone ? (
									<button type="button" onClick={() => onGo(spot)}>
										{name}
									</button>
								) : (
									<span>{name}</span>
								)}
								<small>{place.section}</small>
							</p>
							<p className="ed-from-to">
								{change.kind === "added" ? (
									<ins>{t("editor:changes.added")}</ins>
								) : change.kind === "removed" ? (
									<del>{t("editor:changes.removed")}</del>
								) : (
									<>
										<del>
											<span className="sr-only">{t("editor:changes.from")} </span>
											<span lang={tongueAt(change.path)}>{from}</span>
										</del>
										<span aria-hidden="true">→</span>
										<ins>
											<span className="sr-only">{t("editor:changes.to")} </span>
											<span lang={tongueAt(change.path)}>{to}</span>
										</ins>
									</>
								)}
							</p>
							<button
								type="button"
								className="ed-back"
								onClick={() => {
									takeBack(change);
									announce(t("editor:changes.taken", { name }));
								}}
							>
								{t("editor:changes.takeBack")}
								<span className="sr-only"> {name}</span>
							</button>
						</li>
					);
				})}
			</ul>
			<div className="ed-side-acts">
				{shown.length < changes.length ? (
					<Button size="s" onClick={() => setAll(true)}>
						{t("editor:changes.all", { count: changes.length })}
					</Button>
				) : null}
				<Button size="s" kind="quiet" icon="ui-undo" onClick={() => put(base)}>
					{t("editor:changes.takeAll")}
				</Button>
			</div>
		</>
	);
}
