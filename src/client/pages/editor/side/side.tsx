// The workbench's right side: checks, changes, the opening on the board, the balance.
import { type ReactNode, useEffect, useState } from "react";
import { createBalance } from "../../../stores/editor/balance.ts";
import { insightCrew } from "../../../stores/insight.ts";
import { TabPanel, Tabs } from "../../../ui/tabs.tsx";
import type { Spot } from "../../../viewmodel/editor/places.ts";
import { useBench } from "../bench/context.ts";
import { BalancePane } from "./balance.tsx";
import { BoardPane } from "./board.tsx";
import { Changes } from "./changes.tsx";
import { Checks } from "./checks.tsx";

const TABS = ["checks", "changes", "board", "balance"] as const;
type Tab = (typeof TABS)[number];

export function Side({ onGo }: { onGo: (spot: Spot) => void }): ReactNode {
	const { words, problems, changes } = useBench();
	const { t } = words;
	const [tab, setTab] = useState<Tab>("checks");
	const [balance] = useState(() => createBalance(insightCrew));
	// whoever leaves the workbench waits for no verdict
	useEffect(() => () => balance.getState().stop(), [balance]);
	const counts: Partial<Record<Tab, number>> = {
		checks: problems.length,
		changes: changes.length,
	};
	return (
		<section className="ed-side on-paper" aria-label={t("editor:sideLabel")}>
			<Tabs
				name="editor-side"
				label={t("editor:sideLabel")}
				items={TABS.map((id) => ({
					id,
					label: t(`editor:tabs.${id}`),
					...(counts[id] === undefined ? {} : { count: counts[id] }),
				}))}
				value={tab}
				onChange={setTab}
			/>
			<TabPanel name="editor-side" id={tab} className="ed-side-body">
				{tab === "checks" ? <Checks onGo={onGo} /> : null}
				{tab === "changes" ? <Changes onGo={onGo} /> : null}
				{tab === "board" ? <BoardPane /> : null}
				{tab === "balance" ? <BalancePane store={balance} /> : null}
			</TabPanel>
		</section>
	);
}
