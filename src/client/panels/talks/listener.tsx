// The talks while the other side has the word: the own offer as it was laid, and who is waited for.
import type { ReactNode } from "react";
import { Panel } from "../../ui/panel.tsx";
import { rowKey } from "../../viewmodel/talks/rows.ts";
import { InStead } from "../common/in-stead.tsx";
import { Voices } from "../common/voices.tsx";
import { Waiting } from "../common/waiting.tsx";
import { Answered } from "./answered.tsx";
import { Columns } from "./parts.tsx";
import { SwapCard } from "./swap-card.tsx";
import { useTalks } from "./use-talks.ts";
import "./talks.css";

/** What lies on the table while the seat at the screen has nothing to decide. */
export function Listener(): ReactNode {
	const desk = useTalks();
	const { words, book, game, seat, themName } = desk;
	const { t } = words;
	const standing = game.talks.standing;
	const title = t(standing ? "talks:title.weighs" : "talks:title.speaks", { seat: themName });
	return (
		<Panel
			over={desk.over}
			title={title}
			label={title}
			scrollKey={`talks:${game.month}:wait`}
			className="tk"
			actions={<Waiting />}
		>
			<div className="tk-left">
				<InStead />
				<Voices />
				<Answered />
				{standing ? (
					<>
						<Columns words={words} seat={seat} />
						<ol className="tk-swaps">
							{standing.rows.map((row, index) => (
								<SwapCard
									key={rowKey(row)}
									{...{ words, book, game, row, index, seat }}
									worth={null}
								/>
							))}
						</ol>
					</>
				) : (
					<p className="tk-said">{t("talks:said.listen", { seat: themName })}</p>
				)}
			</div>
		</Panel>
	);
}
