// A message to everybody, to some games, or to one person.
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { MESSAGE_LETTERS } from "../../../../classroom/limits.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Segmented, Select } from "../../../ui/choice.tsx";
import { useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { SaidList } from "./said-list.tsx";
import { useAct } from "./use-act.ts";
import { usePreview } from "./use-preview.ts";
import { useMeant, useNoneChosen, WhichGames } from "./which-games.tsx";

const length = (text: string): number => Array.from(text.trim()).length;

/** Why a text cannot be sent; "" = it can. */
function problem(text: string): "empty" | "long" | "signs" | "" {
	if (length(text) === 0) return "empty";
	if (length(text) > MESSAGE_LETTERS) return "long";
	return /[<>]/.test(text) ? "signs" : "";
}

/** The panel. */
export function Message(): ReactNode {
	const { t } = useLore().words;
	const { about, set, close } = useActs();
	const roster = useLesson((state) => state.roster);
	const [text, setText] = useState("");
	const field = useId();
	const box = useRef<HTMLTextAreaElement>(null);
	// after the frame, which puts the focus on its title
	useEffect(() => box.current?.focus({ preventScroll: true }), []);
	const meant = useMeant();
	const none = useNoneChosen();
	const to = about.person === "" ? "games" : "person";
	const wrong = problem(text);
	const games = to === "games" ? meant : { games: null };
	const command = games
		? ({ do: "message", text: text.trim() || "–", ...games, person: about.person } as const)
		: null;
	const preview = usePreview(
		// what it says changes nothing in whom it reaches
		to === "games" && games ? { do: "message", text: "–", ...games, person: "" } : null,
	);
	const { busy, refusal, problems, run } = useAct();
	const people = roster.filter(({ joined }) => joined);
	const person = people.find((one) => one.person === about.person);
	const count = preview.effect?.touched.length ?? 0;
	const blocked =
		wrong !== ""
			? t(`teach:acts.message.${wrong}`, { letters: MESSAGE_LETTERS })
			: command === null
				? none
				: null;
	return (
		<ActFrame
			title={t("teach:acts.message.title")}
			note={t("teach:acts.message.note")}
			refusal={refusal}
			problems={problems}
			foot={
				<Button
					kind="primary"
					disabled={busy}
					blocked={blocked}
					onClick={async () => {
						if (!command) return;
						const done = await run(command, (_, t) => t("teach:acts.message.done"));
						if (done) close();
					}}
				>
					{to === "person"
						? t("teach:acts.message.toOne", { name: person?.name ?? "" })
						: t("teach:acts.message.do", { count })}
				</Button>
			}
		>
			<div className="act-field">
				<label htmlFor={field}>{t("teach:acts.message.text")}</label>
				<textarea
					ref={box}
					id={field}
					rows={4}
					value={text}
					aria-describedby={`${field}-left`}
					aria-invalid={wrong === "long" || wrong === "signs"}
					onChange={(event) => setText(event.target.value)}
				/>
				<p id={`${field}-left`} className={wrong === "long" || wrong === "signs" ? "is-wrong" : ""}>
					{wrong === "signs"
						? t("teach:acts.message.signs")
						: t("teach:acts.message.left", { count: MESSAGE_LETTERS - length(text) })}
				</p>
			</div>
			<Segmented
				label={t("teach:acts.message.to")}
				options={[
					{ id: "games", label: t("teach:acts.message.games") },
					{ id: "person", label: t("teach:acts.message.person"), disabled: people.length === 0 },
				]}
				value={to}
				onChange={(id) => set({ person: id === "games" ? "" : (people[0]?.person ?? "") })}
			/>
			{to === "person" ? (
				<Select
					label={t("teach:acts.message.who")}
					value={about.person}
					options={people.map((one) => ({ id: one.person, label: one.name }))}
					onChange={(id) => set({ person: id })}
				/>
			) : (
				<WhichGames what="message" preview={preview} heading={t("teach:acts.wouldReach")} />
			)}
			<SaidList />
		</ActFrame>
	);
}
