// The workbench: rows at the left, the chosen row's form in the middle, what comes of it at the right.
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StoreApi } from "zustand/vanilla";
import type { DeskStore } from "../../../stores/editor/desk.ts";
import { Segmented } from "../../../ui/choice.tsx";
import { NotePlace } from "../../../ui/note-place.tsx";
import { useMedia } from "../../../ui/use-media.ts";
import { CARD, type SectionId, type Spot } from "../../../viewmodel/editor/places.ts";
import { rowsOf } from "../../../viewmodel/editor/rows.ts";
import { titleOf } from "../../../viewmodel/editor/work.ts";
import { Side } from "../side/side.tsx";
import { BenchContext, DeskContext, useBench, useDesk, useMakeBench } from "./context.ts";
import { Nav } from "./nav.tsx";
import { RowForm } from "./row-form.tsx";
import { Top } from "./top.tsx";
import "./bench.css";
import "../fields/fields.css";
import "../side/side.css";

/** Keeps what was typed when the page is left or hidden. */
function useKeepOnLeave(): void {
	const settle = useDesk((desk) => desk.settle);
	useEffect(() => {
		const hide = (): void => void settle();
		document.addEventListener("visibilitychange", hide);
		addEventListener("pagehide", hide);
		return () => {
			document.removeEventListener("visibilitychange", hide);
			removeEventListener("pagehide", hide);
			void settle();
		};
	}, [settle]);
}

function Panes(): ReactNode {
	const { work, words } = useBench();
	const { t } = words;
	const narrow = useMedia("(max-width: 1099px)");
	const phone = useMedia("(max-width: 719px)");
	const [section, setSection] = useState<SectionId>("levers");
	const [picked, setPicked] = useState<Partial<Record<SectionId, string>>>({});
	const [view, setView] = useState<"edit" | "see">("edit");
	/** On a phone: the form covers the list. */
	const [inForm, setInForm] = useState(false);
	const rows = useMemo(() => rowsOf(section, work, words), [section, work, words]);
	const row = rows.find(({ id }) => id === picked[section]) ?? rows[0];
	const pick = useCallback((id: string, of: SectionId): void => {
		setPicked((old) => ({ ...old, [of]: id }));
		setInForm(true);
	}, []);
	const open = (id: SectionId): void => {
		setSection(id);
		// the card is one form: on a phone it needs no list to be come by
		if (id === "card") pick(CARD, id);
	};
	const go = useCallback(
		(spot: Spot): void => {
			setSection(spot.section);
			pick(spot.row, spot.section);
			setView("edit");
		},
		[pick],
	);
	const back = useCallback(() => setInForm(false), []);
	useKeepOnLeave();
	const editing = !narrow || view === "edit";
	return (
		<main className="ed-main">
			{narrow ? (
				<div className="ed-views on-paper">
					<Segmented
						label={t("editor:views.label")}
						hideLabel
						options={[
							{ id: "edit", label: t("editor:views.edit") },
							{ id: "see", label: t("editor:views.see") },
						]}
						value={view}
						onChange={setView}
					/>
				</div>
			) : null}
			<div className="ed-panes">
				{editing && !(phone && inForm) ? (
					<Nav
						section={section}
						row={row?.id ?? ""}
						onSection={open}
						onRow={(id) => pick(id, section)}
					/>
				) : null}
				{editing && (!phone || inForm) ? (
					<div className="ed-form on-paper">
						{row ? (
							<RowForm
								key={`${section}|${row.id}`}
								section={section}
								row={row}
								onPick={(id) => pick(id, section)}
								onBack={phone ? back : null}
							/>
						) : (
							<p>{t("editor:noRows")}</p>
						)}
					</div>
				) : null}
				<div className="ed-side-place" hidden={narrow && view === "edit"}>
					<Side onGo={go} />
				</div>
			</div>
			<NotePlace />
		</main>
	);
}

function Around(top: Parameters<typeof Top>[0]): ReactNode {
	const bench = useMakeBench();
	const { t, i18n } = useTranslation("common");
	const title = titleOf(bench.work, i18n.resolvedLanguage ?? "en");
	return (
		<BenchContext value={bench}>
			<div className="ed">
				<title>{t("title", { page: title })}</title>
				<Top {...top} />
				<Panes />
			</div>
		</BenchContext>
	);
}

export function Workbench({
	desk,
	...top
}: { desk: StoreApi<DeskStore> } & Parameters<typeof Top>[0]): ReactNode {
	return (
		<DeskContext value={desk}>
			<Around {...top} />
		</DeskContext>
	);
}
