// The codex over every page: marks the terms that stand there, lists them for keyboard and reader, and opens their cards.
import { type KeyboardEvent, type ReactNode, Suspense, useCallback, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Link, useRoute } from "../../router/router.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { rove } from "../../ui/tabs.tsx";
import { TermText } from "./term-text.tsx";
import { isTerm, type TermId } from "./terms.ts";
import { useTerms } from "./use-terms.ts";
import "./codex.css";

/** Stands once beside the pages. */
export default function Codex(): ReactNode {
	const { t } = useTranslation("codex");
	const [trail, setTrail] = useState<readonly TermId[]>([]);
	const open = useCallback((id: string) => {
		if (isTerm(id)) setTrail((old) => (old.at(-1) === id ? old : [...old, id]));
	}, []);
	const lists = useTerms(open);
	const page = useRoute()?.page;
	const id = trail.at(-1);
	const close = (): void => setTrail([]);
	// whoever is at a table stays there: what is to be read opens beside it
	const apart = page === "play" || page === "class" || page === "tutorial" || page === "teach";
	return (
		<>
			{lists.map(({ slot, ids }, n) =>
				createPortal(<Strip ids={ids.filter(isTerm)} onTerm={open} />, slot, String(n)),
			)}
			<Dialog
				open={id !== undefined}
				onClose={close}
				over={t("over")}
				title={id === undefined ? "" : t(`term.${id}.name`)}
				className="codex-card"
				footer={
					<>
						{trail.length > 1 ? (
							<Button onClick={() => setTrail((old) => old.slice(0, -1))}>{t("back")}</Button>
						) : null}
						<Link
							className="ui-button is-m"
							to={{ page: "learn", section: "terms" }}
							{...(apart ? { target: "_blank", rel: "noopener" } : { onClick: close })}
						>
							{t("all")}
						</Link>
					</>
				}
			>
				<div data-no-terms>
					{id === undefined ? null : (
						<Suspense fallback={<Coming />}>
							<TermText key={id} id={id} onTerm={open} apart={apart} />
						</Suspense>
					)}
				</div>
			</Dialog>
		</>
	);
}

/** Stands where a term's text is on its way, and keeps its room. */
function Coming(): ReactNode {
	const { t } = useTranslation("common");
	return (
		<p className="term-coming" role="status">
			<span>{t("loading")}</span>
		</p>
	);
}

/** The terms of a part of the page in one row; one stop of the keyboard, arrows move within. */
function Strip({
	ids,
	onTerm,
}: {
	ids: readonly TermId[];
	onTerm: (id: string) => void;
}): ReactNode {
	const { t } = useTranslation("codex");
	const row = useRef<HTMLDivElement>(null);
	const [at, setAt] = useState(0);
	const stop = Math.min(at, ids.length - 1);
	const move = (event: KeyboardEvent): void => {
		const next = rove(event.key, stop, ids.length);
		if (next === undefined) return;
		event.preventDefault();
		setAt(next);
		row.current?.querySelectorAll("button")[next]?.focus();
	};
	return (
		<div ref={row} className="term-strip" role="toolbar" aria-label={t("strip")} onKeyDown={move}>
			<span aria-hidden="true">{t("strip")}</span>
			{ids.map((id, n) => (
				<button
					key={id}
					type="button"
					aria-haspopup="dialog"
					tabIndex={n === stop ? 0 : -1}
					onClick={() => onTerm(id)}
				>
					{t(`term.${id}.name`)}
				</button>
			))}
		</div>
	);
}
