// Explains the game and opens what stands behind it: the month, strategy, terms, every rule, the whole book, every fact.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { navigate } from "../../router/router.tsx";
import { TabPanel, Tabs } from "../../ui/tabs.tsx";
import type { PageProps } from "../app/doors.ts";
import { PaperPage } from "../app/paper-page.tsx";
import { isTerm } from "../codex/terms.ts";
import { Book } from "./book.tsx";
import { FactList } from "./facts.tsx";
import { Play } from "./play.tsx";
import { RuleList } from "./rules.tsx";
import { Strategy } from "./strategy.tsx";
import { Terms } from "./terms.tsx";
import "./page.css";

const TABS = ["play", "strategy", "terms", "rules", "book", "facts"] as const;
type Tab = (typeof TABS)[number];

/** An address may name a tab, a term ("tap"), a rule ("R5") or a fact ("F56", "P12"). */
function readSection(section: string | undefined): { tab: Tab; card: string | null } {
	const tab = TABS.find((id) => id === section);
	if (tab) return { tab, card: null };
	if (section && isTerm(section)) return { tab: "terms", card: section };
	if (section && /^R\d+$/.test(section)) return { tab: "rules", card: section };
	if (section && /^[FP]\d+$/.test(section)) return { tab: "facts", card: section };
	return { tab: "play", card: null };
}

/** The page to learn from. */
export default function LearnPage({ route }: PageProps<"learn">): ReactNode {
	const { t } = useTranslation("about");
	const { tab, card } = readSection(route.section);
	const [query, setQuery] = useState("");
	const openCard = (section: string): void => navigate({ page: "learn", section });
	return (
		<PaperPage page="learn" title={t("learn.title")} lead={t("learn.lead")} wide>
			<Tabs
				className="learn-tabs"
				name="learn"
				label={t("learn.title")}
				items={TABS.map((id) => ({ id, label: t(`learn.tab.${id}`) }))}
				value={tab}
				onChange={(section) => navigate({ page: "learn", section }, { replace: true })}
			/>
			<TabPanel key={tab} name="learn" id={tab} className="learn-panel">
				{tab === "play" ? <Play /> : null}
				{tab === "strategy" ? <Strategy /> : null}
				{tab === "terms" ? <Terms open={card} /> : null}
				{tab === "rules" ? <RuleList open={card} onFact={openCard} /> : null}
				{tab === "book" ? <Book /> : null}
				{tab === "facts" ? <FactList open={card} query={query} onQuery={setQuery} /> : null}
			</TabPanel>
		</PaperPage>
	);
}
