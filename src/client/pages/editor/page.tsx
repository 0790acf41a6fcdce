// The scenario editor: the choice of a draft, or the workbench of one.
import { type ReactNode, Suspense, use, useEffect, useReducer } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../router/router.tsx";
import type { PageProps } from "../app/doors.ts";
import { PaperPage } from "../app/paper-page.tsx";
import { Loading } from "../app/plain-pages.tsx";
import { Workbench } from "./bench/workbench.tsx";
import { forgetDesk, openDesk, showDesk } from "./open-desk.ts";
import { Drafts } from "./start/draft-list.tsx";

/** The page of `#/editor`. */
export default function EditorPage({ route }: PageProps<"editor">): ReactNode {
	return (
		<Suspense fallback={<Loading />}>
			{route.draft === undefined ? <Drafts /> : <Draft id={route.draft} key={route.draft} />}
		</Suspense>
	);
}

function Draft({ id }: { id: string }): ReactNode {
	const { t } = useTranslation("editor");
	const [, again] = useReducer((turn: number) => turn + 1, 0);
	const open = use(openDesk(id));
	useEffect(() => {
		if (open) return showDesk(id);
		return () => forgetDesk(id);
	}, [id, open]);
	const reopen = (): void => {
		forgetDesk(id);
		again();
	};
	if (open) return <Workbench {...open} onAgain={reopen} />;
	return (
		<PaperPage page="editor" title={t("missing.title")} lead={t("missing.text")}>
			<p>
				<Link className="ui-button" to={{ page: "editor" }}>
					{t("allDrafts")}
				</Link>
			</p>
		</PaperPage>
	);
}
