// Everything that is wrong with the draft: where, what, and how to put it right; each leads to its field.
import type { ReactNode } from "react";
import { Art } from "../../../ui/art.tsx";
import { placeWords, titlesOf } from "../../../viewmodel/editor/changes.ts";
import { pathOfText, SECTIONS, type Spot } from "../../../viewmodel/editor/places.ts";
import { useBench } from "../bench/context.ts";
import { ProblemText } from "../fields/frame.tsx";

/** Problems shown at once. */
const SHOWN = 40;

export function Checks({ onGo }: { onGo: (spot: Spot) => void }): ReactNode {
	const { work, words, problems } = useBench();
	const { t } = words;
	if (problems.length === 0)
		return (
			<p className="ed-good" role="status">
				<Art name="ui-check" size={20} />
				{t("editor:checks.good")}
			</p>
		);
	const titles = titlesOf(work, words, SECTIONS);
	return (
		<>
			<p role="status">{t("editor:checks.wrong", { count: problems.length })}</p>
			<ul className="ed-problems">
				{problems.slice(0, SHOWN).map((problem) => {
					const { path, code, value } = problem;
					const place = placeWords(work, words, pathOfText(work, path), titles);
					const { spot } = place;
					return (
						<li key={`${path}|${code}|${value}`}>
							<p className="ed-place">
								{spot ? (
									<button type="button" onClick={() => onGo(spot)}>
										{words.format.items([place.row, place.field].filter(Boolean))}
									</button>
								) : (
									place.field
								)}
								<small>{place.section}</small>
							</p>
							{value === "" || value === "null" ? null : <q>{value}</q>}
							<p>
								<ProblemText problem={problem} />
							</p>
						</li>
					);
				})}
			</ul>
			{problems.length > SHOWN ? (
				<p>{t("editor:checks.more", { count: problems.length - SHOWN })}</p>
			) : null}
		</>
	);
}
