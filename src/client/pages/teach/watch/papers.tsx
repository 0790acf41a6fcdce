// What was done and promised in a watched game, month by month.
import type { ReactNode } from "react";
import { JournalList } from "../../../panels/journal/journal-list.tsx";
import { Promises } from "../../../panels/journal/promises.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import type { WatchView } from "../../../viewmodel/class/watch.ts";
import { useLore } from "../dash/dash-context.ts";
import "./papers.css";

/** Journal and promises on paper. */
export function Papers({ view }: { view: WatchView }): ReactNode {
	const { words } = useLore();
	const { t } = words;
	return (
		<div className="watch-papers on-paper">
			<section aria-labelledby="watch-journal">
				<h3 id="watch-journal">{t("talks:journal.title")}</h3>
				{view.journal.map(({ month, title, lines }, at) => (
					<Disclosure
						key={month}
						title={title}
						note={t("teach:watch.lines", { count: lines.length })}
						open={at === 0}
					>
						<JournalList words={words} lines={lines} />
					</Disclosure>
				))}
			</section>
			<section aria-labelledby="watch-promises">
				<h3 id="watch-promises">{t("talks:journal.promises")}</h3>
				<Promises words={words} promises={view.promises} />
			</section>
		</div>
	);
}
