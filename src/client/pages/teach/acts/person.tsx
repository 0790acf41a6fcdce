// What can be done for one person: a way back in, another seat, a game of their own, another name, out of the class.
import { type ReactNode, useCallback, useId, useState } from "react";
import { NAME_LETTERS } from "../../../../classroom/limits.ts";
import type { RosterLine } from "../../../../classroom/protocol/from-server.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Refused } from "../../class-common/refusal-text.tsx";
import { useActs, useLore } from "../dash/dash-context.ts";
import { ActFrame } from "./act-frame.tsx";
import { WouldNot } from "./one-game.tsx";
import { NO_PASS, type Pass, PassCode } from "./pass-code.tsx";
import { placeText } from "./people.tsx";
import { HandOver, SeatElsewhere, Solo } from "./person-seat.tsx";
import { useAct } from "./use-act.ts";
import { usePreview } from "./use-preview.ts";

function Rename({ line }: { line: RosterLine }): ReactNode {
	const { t } = useLore().words;
	const [name, setName] = useState(line.name);
	const { busy, refusal, problems, run } = useAct();
	const field = useId();
	const typed = name.trim();
	const blocked =
		typed === "" || Array.from(typed).length > NAME_LETTERS
			? t("teach:acts.person.nameLength", { letters: NAME_LETTERS })
			: typed === line.name
				? t("teach:acts.person.sameName")
				: null;
	return (
		<form
			className="act-field is-row"
			onSubmit={(event) => {
				event.preventDefault();
				if (blocked === null)
					void run({ do: "rename", person: line.person, name: typed }, (_, t) =>
						t("teach:acts.person.renamed", { name: typed }),
					);
			}}
		>
			<label htmlFor={field}>{t("teach:acts.person.name")}</label>
			<input id={field} value={name} onChange={(event) => setName(event.target.value)} />
			<Button type="submit" disabled={busy} blocked={blocked}>
				{t("teach:acts.person.rename")}
			</Button>
			<Refused code={refusal} problems={problems} />
		</form>
	);
}

function Remove({ line }: { line: RosterLine }): ReactNode {
	const { t } = useLore().words;
	const { go } = useActs();
	const command = { do: "remove", person: line.person } as const;
	const preview = usePreview(command);
	const { busy, run } = useAct();
	return (
		<>
			<p>
				{t(line.game > 0 ? "teach:acts.person.removeSeated" : "teach:acts.person.removeText", {
					name: line.name,
					n: line.game,
				})}
			</p>
			<WouldNot preview={preview} />
			<Button
				kind="danger"
				disabled={busy}
				blocked={preview.at === "known" ? null : t("teach:acts.asking")}
				onClick={async () => {
					const done = await run(command, (_, t) =>
						t("teach:acts.person.removed", { name: line.name }),
					);
					if (done) go("people");
				}}
			>
				{t("teach:acts.person.remove", { name: line.name })}
			</Button>
		</>
	);
}

function Known({ line, pass }: { line: RosterLine; pass: ReactNode }): ReactNode {
	const { t } = useLore().words;
	const { go } = useActs();
	return (
		<>
			<HandOver line={line} />
			{pass}
			{line.joined ? (
				<Button icon="ui-msg" onClick={() => go("message", { person: line.person })}>
					{t("teach:acts.person.message")}
				</Button>
			) : null}
			{line.joined ? (
				<>
					<Disclosure title={t("teach:acts.person.elsewhere")}>
						<SeatElsewhere line={line} />
					</Disclosure>
					<Disclosure title={t("teach:acts.person.solo")}>
						<Solo line={line} />
					</Disclosure>
				</>
			) : null}
			<Disclosure title={t("teach:acts.person.rename")}>
				<Rename key={line.name} line={line} />
			</Disclosure>
			<Disclosure title={t("teach:acts.person.removeTitle")}>
				<Remove line={line} />
			</Disclosure>
		</>
	);
}

/** The panel. */
export function PersonPanel(): ReactNode {
	const { t } = useLore().words;
	const { about, go } = useActs();
	const line = useLesson((state) => state.roster.find(({ person }) => person === about.person));
	// shown once: kept here, where it outlives a window that is made narrower or wider
	const [made, setMade] = useState({ person: "", pass: NO_PASS });
	const { person } = about;
	const pass = made.person === person ? made.pass : NO_PASS;
	const keep = useCallback(
		(fresh: Pass) => setMade({ person: person ?? "", pass: fresh }),
		[person],
	);
	return (
		<ActFrame
			title={line?.name ?? t("teach:acts.person.gone")}
			note={
				line
					? `${placeText(t, line)}${line.joined && !line.here ? t("teach:acts.person.lost") : ""}`
					: undefined
			}
			back={{ name: t("teach:acts.people.title"), go: () => go("people") }}
		>
			{line ? (
				<Known
					key={line.person}
					line={line}
					pass={<PassCode line={line} pass={pass} onPass={keep} />}
				/>
			) : null}
		</ActFrame>
	);
}
