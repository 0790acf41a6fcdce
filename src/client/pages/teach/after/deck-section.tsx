// What the class came to, in numbers, and the way to its slides.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/format.ts";
import { Link } from "../../../router/router.tsx";
import { toPath } from "../../../router/routes.ts";
import type { Lesson } from "../../../stores/class/keys.ts";
import { Button } from "../../../ui/button.tsx";
import { copyText } from "../../../ui/copy-text.ts";
import { notify } from "../../../ui/live-region.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { type Figures, figuresOf } from "../../../viewmodel/deck/figures.ts";
import { RefusalText } from "../../class-common/refusal-text.tsx";
import type { Summary } from "./use-summary.ts";

const SHOWN = [
	"games",
	"people",
	"months",
	"deals",
	"forecasts",
	"ruptures",
] as const satisfies readonly (keyof Figures)[];

function InNumbers({ summary }: { summary: Summary & { again: () => void } }): ReactNode {
	const { t } = useTranslation(["teach", "deck"]);
	const format = useFormats();
	if (summary.at === "loading") return <p role="status">{t("teach:after.loading")}</p>;
	if (summary.at === "refused")
		return (
			<>
				<Notice tone="danger">
					<RefusalText code={summary.code} />
				</Notice>
				<Button onClick={summary.again}>{t("teach:after.again")}</Button>
			</>
		);
	const figures = figuresOf(summary.debrief);
	if (figures.games === 0) return <p>{t("deck:title.none")}</p>;
	return (
		<>
			<ul className="after-figures">
				{SHOWN.map((id) => (
					<li key={id}>
						<b>{format.number(figures[id], 0)}</b>
						<span>{t(`deck:title.${id}`, { count: figures[id] })}</span>
					</li>
				))}
			</ul>
			{figures.unplayed > 0 ? (
				<p className="after-note">{t("deck:title.unplayed", { count: figures.unplayed })}</p>
			) : null}
		</>
	);
}

/** Copies the projector's own address of the slides, or shows it where the browser lets nothing be copied. */
function ForProjector({ lesson }: { lesson: Lesson }): ReactNode {
	const { t } = useTranslation("teach");
	const [shown, setShown] = useState("");
	if (lesson.projector === "") return null;
	const address = `${location.href.split("#")[0]}#${toPath({
		page: "deck",
		session: lesson.session,
		secret: lesson.projector,
	})}`;
	return (
		<div className="after-projector">
			<p>{t("after.deck.projector")}</p>
			<Button
				size="s"
				onClick={async () => {
					if (await copyText(address)) notify((t) => t("teach:after.deck.copied"));
					else setShown(address);
				}}
			>
				{t("after.deck.copy")}
			</Button>
			{shown === "" ? null : <p className="after-address">{shown}</p>}
		</div>
	);
}

/** Summary and slides. */
export function DeckSection({
	lesson,
	summary,
}: {
	lesson: Lesson;
	summary: Summary & { again: () => void };
}): ReactNode {
	const { t } = useTranslation("teach");
	const nothing = summary.at === "ready" && summary.debrief.games.length === 0;
	return (
		<section>
			<h2>{t("after.deck.title")}</h2>
			<InNumbers summary={summary} />
			{nothing ? null : (
				<>
					<p>{t("after.deck.text")}</p>
					<p className="after-acts">
						<Link
							className="ui-button is-primary is-l"
							to={{ page: "deck", session: lesson.session }}
							target="_blank"
						>
							{t("after.deck.open")}
						</Link>
					</p>
					<ForProjector lesson={lesson} />
				</>
			)}
		</section>
	);
}
