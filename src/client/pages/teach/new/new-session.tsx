// The instructor's first page: a new session in one click, with everything that could be chosen folded below it.
import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../../../scenario/problem.ts";
import { rich } from "../../../i18n/rich.ts";
import { Link, navigate } from "../../../router/router.tsx";
import { makeSession } from "../../../stores/class/api.ts";
import { keepLesson } from "../../../stores/class/keys.ts";
import { MAIN, shippedOf } from "../../../stores/shipped.ts";
import { Art } from "../../../ui/art.tsx";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { PaperPage } from "../../app/paper-page.tsx";
import { NeedsServer } from "../../class-common/needs-server.tsx";
import { type RefusalCode, RefusalWhole } from "../../class-common/refusal-text.tsx";
import { ScenarioChoice } from "../../new/scenario-choice.tsx";
import { KeptSessions } from "./kept-sessions.tsx";
import { isProblem } from "./problem-list.tsx";
import { RecoverForm } from "./recover-form.tsx";
import { type Picked, ScenarioPick } from "./scenario-pick.tsx";
import { FIRST_SETTINGS, monthsTaken, toSend, useAmiss, useSettingWords } from "./settings.ts";
import { SettingsForm } from "./settings-form.tsx";
import { spanOf, spanOfShipped } from "./span.ts";
import { goToAmiss } from "./step-lengths.tsx";
import "./new-session.css";

/** The card for a scenario from a file. */
const OWN = "own";
const STEPS = ["new", "open", "start"] as const;

function Steps(): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<ol className="new-session-steps">
			{STEPS.map((step) => (
				<li key={step}>
					<b>{t(`new.steps.${step}`)}</b>
					<span>{t(`new.steps.${step}Text`)}</span>
				</li>
			))}
		</ol>
	);
}

/** The page of `#/teach`. */
export function NewSession(): ReactNode {
	const { t } = useTranslation("teach");
	const words = useSettingWords();
	const [settings, setSettings] = useState(FIRST_SETTINGS);
	const [chosen, setChosen] = useState<string>(MAIN);
	const [picked, setPicked] = useState<Picked | null>(null);
	const [open, setOpen] = useState(false);
	const [busy, setBusy] = useState(false);
	const [refusal, setRefusal] = useState<RefusalCode | null>(null);
	const [fields, setFields] = useState<readonly Problem[]>([]);
	const own = chosen === OWN;
	const broken = own && !picked?.scenario;
	const amiss = useAmiss()(settings);
	const hindrance = broken ? t("new.scenario.blocked") : amiss;
	const span =
		own && picked?.scenario ? spanOf(picked.scenario) : spanOfShipped(own ? MAIN : chosen);
	/** Another scenario has months of its own: its shortest game, from its own start. */
	const begin = (id: string, months: number | undefined): void => {
		setChosen(id);
		setRefusal(null);
		setSettings((old) => ({ ...old, start: "geneva", months: months ?? old.months }));
	};

	const make = async (): Promise<void> => {
		if (busy) return;
		setBusy(true);
		setRefusal(null);
		const brought = picked?.scenario
			? { ...picked.scenario, translations: picked.translations }
			: undefined;
		const answer = await makeSession(
			toSend(settings),
			own ? brought : chosen === MAIN ? undefined : chosen,
		);
		setBusy(false);
		if (answer.ok) {
			const { session, code, secret, projector, recovery } = answer.value;
			const { title } = settings;
			keepLesson({ session, code, title, secret, projector, recovery, at: Date.now() });
			navigate({ page: "teach", session });
			return;
		}
		setRefusal(answer.refusal);
		const problems: readonly Problem[] = (answer.problems ?? []).filter(isProblem);
		setFields(answer.refusal === "badFrame" ? problems : []);
		if (picked && answer.refusal === "badScenario" && problems.length > 0) {
			setPicked({ ...picked, scenario: null, problems });
			setOpen(true);
		}
	};

	return (
		<PaperPage page="teach" title={t("new.title")} lead={t("new.lead")} wide>
			<NeedsServer />
			<section className="new-session" aria-label={t("new.go")}>
				<div className="new-session-go">
					<ul aria-label={t("new.made")}>
						{words(settings, span).map((word) => (
							<li key={word} className="new-session-word">
								{word}
							</li>
						))}
					</ul>
					<Button kind="primary" size="l" blocked={hindrance} onClick={() => void make()}>
						{busy ? t("new.making") : t("new.go")}
					</Button>
					{hindrance !== null ? (
						<div className="new-session-refusal">
							<Art name="ui-alert" size={18} />
							<div>
								<p>{hindrance}</p>
								{broken ? null : (
									<Button
										size="s"
										onClick={() => {
											flushSync(() => setOpen(true));
											goToAmiss();
										}}
									>
										{t("new.lengths.show")}
									</Button>
								)}
							</div>
						</div>
					) : refusal === null ? (
						<p>{t("new.goNote")}</p>
					) : (
						<div className="new-session-refusal" role="alert">
							<Art name="ui-alert" size={18} />
							<div>
								<RefusalWhole code={refusal} problems={fields} />
							</div>
						</div>
					)}
				</div>
				<Steps />
			</section>
			<ScenarioChoice
				value={chosen}
				onChange={(id) =>
					begin(id, id === OWN ? picked?.scenario?.scenario.months[0] : shippedOf(id)?.months[0])
				}
				common={(months) => monthsTaken(settings, months)}
				more={[{ id: OWN, title: t("new.scenario.title"), text: t("new.scenario.note") }]}
			/>
			{own ? (
				<ScenarioPick
					picked={picked}
					onPick={(next) => {
						setPicked(next);
						begin(next ? OWN : MAIN, (next?.scenario ?? null)?.scenario.months[0] ?? 8);
					}}
				/>
			) : null}
			<Disclosure
				className="new-session-settings"
				title={t("new.settings")}
				note={t("new.settingsNote")}
				open={open}
				onToggle={setOpen}
			>
				{open ? (
					<SettingsForm
						span={span}
						value={settings}
						onChange={(change) => setSettings((old) => ({ ...old, ...change }))}
					/>
				) : null}
			</Disclosure>
			<p className="new-session-guide">
				{rich(t("new.guide"), {
					guide: (words) => <Link to={{ page: "guide" }}>{words}</Link>,
				})}
			</p>
			<KeptSessions />
			<section>
				<h2>{t("new.recover.title")}</h2>
				<RecoverForm />
			</section>
		</PaperPage>
	);
}
