// Takes a session to this device by its recovery code.
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { RECOVERY_LETTERS, readCode } from "../../../../classroom/codes.ts";
import { navigate } from "../../../router/router.tsx";
import { recoverSession } from "../../../stores/class/api.ts";
import { keepLesson, lessonFor } from "../../../stores/class/keys.ts";
import { Button } from "../../../ui/button.tsx";
import { useRefusalText } from "../../class-common/refusal-text.tsx";
import "./recover-form.css";

/** A key that came without the rest, kept beside what this device knows of the session already. */
export function adopt(session: string, secret: string, recovery?: string): void {
	const known = lessonFor(session);
	const { code = "", title = "", projector = "", at = Date.now() } = known ?? {};
	const kept = recovery ?? known?.recovery ?? "";
	keepLesson({ session, code, title, secret, projector, recovery: kept, at });
}

/** A field for the recovery code; goes to the session when it holds. */
export function RecoverForm(): ReactNode {
	const { t } = useTranslation("teach");
	const refusalText = useRefusalText();
	const id = useId();
	const [typed, setTyped] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const [busy, setBusy] = useState(false);
	const submit = async (): Promise<void> => {
		const code = readCode(typed, RECOVERY_LETTERS);
		if (!code) {
			setProblem(t("new.recover.shape", { letters: RECOVERY_LETTERS }));
			return;
		}
		setBusy(true);
		const answer = await recoverSession(code);
		setBusy(false);
		if (!answer.ok) {
			setProblem(
				answer.refusal === "wrongCode" ? t("new.recover.wrong") : refusalText(answer.refusal),
			);
			return;
		}
		const { session, secret } = answer.value;
		adopt(session, secret, code);
		navigate({ page: "teach", session });
	};
	return (
		<form
			className="recover-form"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				if (!busy) void submit();
			}}
		>
			<label htmlFor={id}>{t("new.recover.label")}</label>
			<div>
				<input
					id={id}
					value={typed}
					autoComplete="off"
					autoCapitalize="characters"
					spellCheck={false}
					placeholder={t("new.recover.example")}
					aria-invalid={problem !== null}
					aria-describedby={`${id}-note`}
					onChange={(event) => {
						setTyped(event.target.value);
						setProblem(null);
					}}
				/>
				<Button type="submit">{busy ? t("new.recover.busy") : t("new.recover.go")}</Button>
			</div>
			<p id={`${id}-note`} role={problem === null ? undefined : "alert"}>
				{problem ?? t("new.recover.note")}
			</p>
		</form>
	);
}
