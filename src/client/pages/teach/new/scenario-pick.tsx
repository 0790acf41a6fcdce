// A scenario of the instructor's own in place of the shipped one: chosen as a file, checked at once.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem, Scenario, Translations } from "../../../../scenario/index.ts";
import { scenarioTexts } from "../../../i18n/scenario-texts.ts";
import { Link } from "../../../router/router.tsx";
import { titleIn, useDrafts } from "../../../stores/editor/use-drafts.ts";
import { Art } from "../../../ui/art.tsx";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice.tsx";
import { FileButton } from "../../../ui/file-button.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { ProblemList } from "./problem-list.tsx";
import { readScenario } from "./read-scenario.ts";

/** A file that was chosen: its scenario, or what is wrong with it. */
export interface Picked {
	file: string;
	scenario: Scenario | null;
	/** Its words in other languages. */
	translations: Translations;
	problems: readonly Problem[];
}

/** Chooses a scenario's file. `picked` null = none has been chosen yet. */
export function ScenarioPick({
	picked,
	onPick,
}: {
	picked: Picked | null;
	onPick: (picked: Picked | null) => void;
}): ReactNode {
	const { t, i18n } = useTranslation("teach");
	const [reading, setReading] = useState(false);
	const [failed, setFailed] = useState<"file" | "own" | null>(null);
	const take = async (file: File): Promise<void> => {
		setReading(true);
		setFailed(null);
		const read = await readScenario(file).catch(() => null);
		setReading(false);
		if (!read) return setFailed("file");
		onPick(
			read.ok
				? { ...read, file: file.name, problems: [] }
				: { file: file.name, scenario: null, translations: {}, problems: read.problems },
		);
		if (read.ok) announce(t("new.scenario.good", { name: file.name }));
	};
	const { rows } = useDrafts();
	const whole = (rows ?? []).filter(({ problems }) => problems === 0);
	const takeOwn = async (id: string): Promise<void> => {
		setFailed(null);
		const draft = await import("../../../stores/editor/start.ts")
			.then(({ draftScenario }) => draftScenario(id))
			.catch(() => null);
		if (draft?.ok) onPick({ ...draft, file: id, problems: [] });
		else setFailed("own");
	};
	const language = i18n.resolvedLanguage ?? "en";
	const nameOf = ({ scenario, translations, file }: Picked): string =>
		scenario
			? scenarioTexts(scenario, language, translations[language] ?? null).textOr(["scenario"], file)
			: file;
	return (
		<section className="scenario-pick" aria-labelledby="scenario-pick">
			<h2 className="scenario-pick-title" id="scenario-pick">
				{t("new.scenario.title")}
			</h2>
			<div className="scenario-pick-acts">
				<FileButton
					accept=".json,application/json"
					size="s"
					icon="ui-card"
					onFile={(file) => void take(file)}
				>
					{reading ? t("new.scenario.reading") : t("new.scenario.choose")}
				</FileButton>
				{whole.length === 0 ? null : (
					<Select
						label={t("new.scenario.own")}
						options={[
							{ id: "", label: t("new.scenario.ownNone") },
							...whole.map((row) => ({
								id: row.id,
								label: titleIn(row, i18n.resolvedLanguage ?? "en") || row.id,
							})),
						]}
						value={whole.some(({ id }) => id === picked?.file) ? (picked?.file ?? "") : ""}
						onChange={(id) => (id === "" ? onPick(null) : void takeOwn(id))}
					/>
				)}
				<Link to={{ page: "editor" }}>{t("new.scenario.edit")}</Link>
				{picked?.scenario ? (
					<p className="scenario-pick-good">
						<Art name="ui-check" size={16} />
						{t("new.scenario.good", { name: nameOf(picked) })}
					</p>
				) : null}
				{picked === null ? null : (
					<Button size="s" kind="quiet" onClick={() => onPick(null)}>
						{t("new.scenario.shipped")}
					</Button>
				)}
			</div>
			{failed === null ? null : (
				<div role="alert">
					<Notice tone="danger">{t(`new.scenario.failed.${failed}`)}</Notice>
				</div>
			)}
			{picked && picked.problems.length > 0 ? <ProblemList problems={picked.problems} /> : null}
		</section>
	);
}
