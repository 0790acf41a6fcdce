// The debrief deck of a class: opened with the instructor's secret, or with the projector's once the games are over.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../router/router.tsx";
import { lessonFor } from "../../stores/class/keys.ts";
import { BrandMark } from "../../ui/brand.tsx";
import { Button } from "../../ui/button.tsx";
import type { PageProps } from "../app/doors.ts";
import { Loading } from "../app/plain-pages.tsx";
import { RefusalText } from "../class-common/refusal-text.tsx";
import { Deck } from "./deck.tsx";
import { useDeck } from "./load.ts";

/** The page of `deck`. */
export default function DeckPage({ route }: PageProps<"deck">): ReactNode {
	const { session } = route;
	const lesson = lessonFor(session);
	const secret = route.secret ?? lesson?.secret ?? "";
	if (secret === "") return <NoKey />;
	return <Opened session={session} secret={secret} own={lesson?.secret === secret} />;
}

function Opened({
	session,
	secret,
	own,
}: {
	session: string;
	secret: string;
	/** This browser runs the class. */
	own: boolean;
}): ReactNode {
	const { t } = useTranslation("deck");
	const deck = useDeck(session, secret);
	if (deck.at === "loading") return <Loading />;
	if (deck.at === "ready")
		return (
			<Deck
				session={session}
				debrief={deck.debrief}
				scenario={deck.scenario}
				// what stands on the wall must not lead to names and scores
				back={own ? { page: "teach", session } : { page: "screen", session, secret }}
			/>
		);
	const waits = deck.code === "wrongStage";
	return (
		<Plain title={t(waits ? "wait.title" : "refused.title")}>
			<p role={waits ? "status" : "alert"}>
				{waits ? t("wait.text") : <RefusalText code={deck.code} />}
			</p>
			<Button kind="primary" onClick={deck.again} blocked={deck.trying ? t("wait.asking") : null}>
				{t("wait.again")}
			</Button>
		</Plain>
	);
}

function NoKey(): ReactNode {
	const { t } = useTranslation("deck");
	return (
		<Plain title={t("noKey.title")}>
			<p>{t("noKey.text")}</p>
			<Link className="ui-button" to={{ page: "teach" }}>
				{t("noKey.teach")}
			</Link>
		</Plain>
	);
}

function Plain({ title, children }: { title: string; children: ReactNode }): ReactNode {
	const { t } = useTranslation("common");
	return (
		<main className="plain-page">
			<title>{t("title", { page: title })}</title>
			<BrandMark size={64} />
			<h1>{title}</h1>
			{children}
		</main>
	);
}
