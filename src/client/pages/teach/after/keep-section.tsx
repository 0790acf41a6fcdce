// What can be taken home: tables and records without names, and the key to the names as a file of its own.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Answer, exportZip, namesCsv } from "../../../stores/class/api.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/panel.tsx";
import { RefusalText } from "../../class-common/refusal-text.tsx";
import { useDownload } from "./use-download.ts";

const FILES = ["games", "moves", "deals", "forecasts", "records"] as const;

function Card({
	id,
	code,
	fetch,
	children,
}: {
	id: "zip" | "names";
	/** Names the file. */
	code: string;
	fetch: () => Promise<Answer<Blob>>;
	children?: ReactNode;
}): ReactNode {
	const { t } = useTranslation("teach");
	const name = t(`after.keep.${id}.name`, { code });
	const { busy, refusal, done, start } = useDownload(name, fetch);
	return (
		<article className="after-card">
			<h3>{t(`after.keep.${id}.title`)}</h3>
			<p>{t(`after.keep.${id}.text`)}</p>
			{children}
			<Button onClick={start} blocked={busy ? t("after.keep.busy") : null}>
				{t(`after.keep.${id}.save`)}
			</Button>
			<p className="after-file" role="status">
				{done ? t("after.keep.done", { name }) : name}
			</p>
			{refusal === null ? null : (
				<div role="alert">
					<Notice tone="danger">
						<RefusalText code={refusal} />
					</Notice>
				</div>
			)}
		</article>
	);
}

/** Two downloads. `code` names the files. */
export function KeepSection({
	session,
	secret,
	code,
}: {
	session: string;
	secret: string;
	code: string;
}): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<section>
			<h2>{t("after.keep.title")}</h2>
			<div className="after-cards">
				<Card id="zip" code={code} fetch={() => exportZip(session, secret)}>
					<ul className="after-files">
						{FILES.map((file) => (
							<li key={file}>
								<code>{file === "records" ? "records/*.jsonl" : `${file}.csv`}</code>{" "}
								{t(`after.keep.file.${file}`)}
							</li>
						))}
					</ul>
				</Card>
				<Card id="names" code={code} fetch={() => namesCsv(session, secret)} />
			</div>
		</section>
	);
}
