// One person of the list before the games: another name, a code for another device, out of the class.
import { type ReactNode, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { NAME_LETTERS } from "../../../../classroom/limits.ts";
import type { RosterLine } from "../../../../classroom/protocol/from-server.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { notify } from "../../../ui/live-region.tsx";
import { Refused } from "../../class-common/refusal-text.tsx";
import { NO_PASS, PassCode } from "../acts/pass-code.tsx";
import { type Acting, useAct } from "../acts/use-act.ts";
import "./person-dialog.css";

interface Part {
	line: RosterLine;
	acting: Acting;
}

function Rename({ line, acting }: Part): ReactNode {
	const { t } = useTranslation("teach");
	const id = useId();
	const [name, setName] = useState(line.name);
	// a name may change on another device, or get a number
	useEffect(() => setName(line.name), [line.name]);
	const typed = name.trim();
	const wrong =
		typed === "" || Array.from(typed).length > NAME_LETTERS
			? t("room.person.length", { letters: NAME_LETTERS })
			: null;
	return (
		<form
			className="person-name"
			onSubmit={(event) => {
				event.preventDefault();
				if (wrong === null && typed !== line.name)
					void acting.run({ do: "rename", person: line.person, name: typed }, (_, t) =>
						t("teach:room.person.renamed"),
					);
			}}
		>
			<label htmlFor={id}>{t("room.person.name")}</label>
			<input
				id={id}
				value={name}
				autoComplete="off"
				aria-invalid={wrong !== null}
				aria-describedby={wrong === null ? undefined : `${id}-wrong`}
				onChange={(event) => setName(event.target.value)}
			/>
			<Button type="submit" disabled={acting.busy} blocked={wrong}>
				{t("room.person.rename")}
			</Button>
			{wrong === null ? null : <small id={`${id}-wrong`}>{wrong}</small>}
		</form>
	);
}

/** A code, kept for as long as the person's dialog is open. */
function Code({ line }: Omit<Part, "acting">): ReactNode {
	const [pass, setPass] = useState(NO_PASS);
	return <PassCode line={line} pass={pass} onPass={setPass} covered />;
}

/** The dialog; `person` "" = closed. */
export function PersonDialog({
	person,
	onClose,
}: {
	person: string;
	onClose: () => void;
}): ReactNode {
	const { t } = useTranslation("teach");
	const line = useLesson((state) => state.roster.find((one) => one.person === person));
	const acting = useAct(person);
	const remove = async (gone: RosterLine): Promise<void> => {
		const done = await acting.run({ do: "remove", person: gone.person }, () => "");
		if (!done) return;
		notify((t) => t("teach:room.person.removed", { name: gone.name }));
		onClose();
	};
	return (
		<Dialog
			open={line !== undefined}
			onClose={onClose}
			className="person-dialog"
			title={line?.name ?? ""}
			over={
				line ? t(`room.person.is_${line.joined ? (line.here ? "here" : "away") : "listed"}`) : ""
			}
			footer={
				line ? (
					<Button kind="danger" disabled={acting.busy} onClick={() => void remove(line)}>
						{t("room.person.remove")}
					</Button>
				) : undefined
			}
		>
			{line ? (
				<div className="person-body" key={line.person}>
					<Refused code={acting.refusal} problems={acting.problems} />
					<Rename line={line} acting={acting} />
					<Code line={line} />
					<small>{t("room.person.removeNote")}</small>
				</div>
			) : null}
		</Dialog>
	);
}
