// What is kept about students, and the end of it: the session deleted with everything in it, once its code has been typed.
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { JOIN_LETTERS, readCode } from "../../../../classroom/codes.ts";
import { navigate } from "../../../router/router.tsx";
import { deleteSession } from "../../../stores/class/api.ts";
import { forgetLesson } from "../../../stores/class/keys.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { notify } from "../../../ui/live-region.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { type RefusalCode, RefusalText } from "../../class-common/refusal-text.tsx";

export interface DeleteProps {
	session: string;
	secret: string;
	code: string;
	games: number;
	people: number;
}

function Confirm({
	session,
	secret,
	code,
	games,
	people,
	onClose,
}: DeleteProps & { onClose: () => void }): ReactNode {
	const { t } = useTranslation("teach");
	const [typed, setTyped] = useState("");
	const [busy, setBusy] = useState(false);
	const [refusal, setRefusal] = useState<RefusalCode | null>(null);
	const field = useId();
	const right = readCode(typed, JOIN_LETTERS) === code;
	const remove = async (): Promise<void> => {
		setBusy(true);
		setRefusal(null);
		const answer = await deleteSession(session, secret);
		setBusy(false);
		// a session that is gone already is as good as deleted
		if (!answer.ok && answer.refusal !== "noSession") return setRefusal(answer.refusal);
		forgetLesson(session);
		notify((t) => t("teach:after.delete.done"));
		navigate({ page: "teach" });
	};
	return (
		<Dialog
			open
			onClose={onClose}
			title={t("after.delete.ask")}
			footer={
				<>
					<Button onClick={onClose}>{t("after.delete.not")}</Button>
					<Button
						kind="danger"
						onClick={remove}
						blocked={
							busy ? t("after.delete.busy") : right ? null : t("after.delete.typeFirst", { code })
						}
					>
						{t("after.delete.do")}
					</Button>
				</>
			}
		>
			<ul className="after-list">
				<li>{t("after.delete.games", { count: games })}</li>
				<li>{t("after.delete.people", { count: people })}</li>
				<li>{t("after.delete.links")}</li>
			</ul>
			<p>{t("after.delete.stays")}</p>
			<form
				className="after-confirm"
				onSubmit={(event) => {
					event.preventDefault();
					if (right && !busy) void remove();
				}}
			>
				<label htmlFor={field}>{t("after.delete.type", { code })}</label>
				<input
					id={field}
					value={typed}
					autoComplete="off"
					autoCapitalize="characters"
					spellCheck={false}
					aria-invalid={typed !== "" && !right}
					onChange={(event) => setTyped(event.target.value)}
				/>
			</form>
			{refusal === null ? null : (
				<div role="alert">
					<Notice tone="danger">
						<RefusalText code={refusal} />
					</Notice>
				</div>
			)}
		</Dialog>
	);
}

const KEPT = ["name", "moves", "device", "nothing"] as const;

/** What is kept, and deleting it. */
export function DeleteSection(props: DeleteProps): ReactNode {
	const { t } = useTranslation("teach");
	const [open, setOpen] = useState(false);
	return (
		<>
			<section>
				<h2>{t("after.kept.title")}</h2>
				<ul className="after-list">
					{KEPT.map((id) => (
						<li key={id}>{t(`after.kept.${id}`)}</li>
					))}
				</ul>
			</section>
			<section>
				<h2>{t("after.delete.title")}</h2>
				<p>{t("after.delete.text")}</p>
				<Button kind="danger" onClick={() => setOpen(true)}>
					{t("after.delete.open")}
				</Button>
				{open ? <Confirm {...props} onClose={() => setOpen(false)} /> : null}
			</section>
		</>
	);
}
