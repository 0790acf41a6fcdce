// The editor's first page: begin from a shipped scenario or a file, or go on with a draft.

import i18next from "i18next";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../../../scenario/problem.ts";
import { navigate } from "../../../router/router.tsx";
import { type DraftRow, openDrafts } from "../../../stores/editor/drafts.ts";
import { copyOf, draftFrom, draftOf } from "../../../stores/editor/start.ts";
import { useDrafts } from "../../../stores/editor/use-drafts.ts";
import { SHIPPED } from "../../../stores/shipped.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FileButton } from "../../../ui/file-button.tsx";
import { notify } from "../../../ui/live-region.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { PaperPage } from "../../app/paper-page.tsx";
import { handFile } from "../hand-file.ts";
import { forgetDesk, TAGS } from "../open-desk.ts";
import { DraftCard, useTitle } from "./draft-card.tsx";
import { FileProblems } from "./file-problems.tsx";
import "./drafts.css";

/** A title for what is made of another, in the language of that title. */
const retitle =
	(key: "edited" | "copyOf") =>
	(title: string, language: string): string => {
		const t = i18next.getFixedT(language, "editor");
		return key === "edited"
			? t("editor:made.edited", { title })
			: t("editor:made.copyOf", { title });
	};

export function Drafts(): ReactNode {
	const { t } = useTranslation(["editor", "scenarios"]);
	const { rows, kept, again } = useDrafts();
	const titleIn = useTitle();
	const [busy, setBusy] = useState(false);
	const [failed, setFailed] = useState(false);
	const [refused, setRefused] = useState<{ file: string; problems: readonly Problem[] } | null>(
		null,
	);
	const [removing, setRemoving] = useState<DraftRow | null>(null);

	const make = async (work: () => Promise<string | null>): Promise<void> => {
		if (busy) return;
		setBusy(true);
		setFailed(false);
		try {
			// titles are made in every language of the scenario
			await i18next.loadNamespaces("editor");
			await i18next.loadLanguages([...TAGS]);
			const id = await work();
			if (id !== null) navigate({ page: "editor", draft: id });
		} catch {
			setFailed(true);
		} finally {
			setBusy(false);
		}
	};
	const take = (file: File): void => {
		setRefused(null);
		void make(async () => {
			const taken = await draftFrom(file, TAGS);
			if (taken.ok) return taken.id;
			setRefused({ file: file.name, problems: taken.problems });
			return null;
		});
	};
	const act = (work: () => Promise<unknown>): void =>
		void work()
			.then(again)
			.catch(() => setFailed(true));

	return (
		<PaperPage page="editor" title={t("start.title")} lead={t("start.lead")} wide>
			{kept === "memory" ? <Notice>{t("start.memory")}</Notice> : null}
			{failed ? <Notice tone="danger">{t("start.failed")}</Notice> : null}
			<section aria-labelledby="editor-begin">
				<h2 id="editor-begin">{t("start.begin")}</h2>
				<ul className="ed-bases">
					{SHIPPED.map(({ id }) => {
						const title = t(`of.${id}.title`, { ns: "scenarios" });
						return (
							<li key={id}>
								<h3>{title}</h3>
								<p>{t(`of.${id}.text`, { ns: "scenarios" })}</p>
								<Button
									onClick={() => void make(() => draftOf(id, TAGS, retitle("edited")))}
									aria-label={t("start.from", { title })}
								>
									{t("start.copy")}
								</Button>
							</li>
						);
					})}
					<li className="is-file">
						<h3>{t("start.fileTitle")}</h3>
						<p>{t("start.fileText")}</p>
						<FileButton accept=".json,application/json" icon="ui-card" onFile={take}>
							{t(busy ? "start.reading" : "start.file")}
						</FileButton>
					</li>
				</ul>
				{refused ? <FileProblems {...refused} /> : null}
			</section>
			<section aria-labelledby="editor-drafts">
				<h2 id="editor-drafts">{t("start.drafts")}</h2>
				{rows?.length === 0 ? <p>{t("start.none")}</p> : null}
				<ul className="ed-drafts">
					{rows?.map((row) => (
						<DraftCard
							key={row.id}
							row={row}
							onCopy={() =>
								act(async () => {
									await i18next.loadLanguages([...TAGS]);
									await copyOf(row.id, TAGS, retitle("copyOf"));
								})
							}
							onFile={() =>
								act(async () => {
									const found = await (await openDrafts()).get(row.id);
									if (!found) return;
									const name = handFile(found.work, titleIn(row));
									notify((t) => t("editor:handed", { name }));
								})
							}
							onRemove={() => setRemoving(row)}
						/>
					))}
				</ul>
			</section>
			<Dialog
				open={removing !== null}
				onClose={() => setRemoving(null)}
				title={t("start.removeTitle")}
				footer={
					<>
						<Button onClick={() => setRemoving(null)}>{t("start.keep")}</Button>
						<Button
							kind="danger"
							onClick={() => {
								const id = removing?.id;
								setRemoving(null);
								if (id === undefined) return;
								forgetDesk(id);
								act(async () => (await openDrafts()).remove(id));
							}}
						>
							{t("start.removeGo")}
						</Button>
					</>
				}
			>
				<p>{removing ? t("start.removeText", { title: titleIn(removing) }) : ""}</p>
			</Dialog>
		</PaperPage>
	);
}
