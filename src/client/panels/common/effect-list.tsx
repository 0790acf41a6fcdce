// Changes of numbers in a row or a list: name, signed change, gain or loss by sign, colour and words.
import type { ReactNode } from "react";
import { classes } from "../../ui/seat.ts";
import type { Change } from "../../viewmodel/game/effects.ts";
import { changeText, toldChange } from "../../viewmodel/game/figures.ts";
import { isGain, varName } from "../../viewmodel/game/groups.ts";
import { useWords } from "./use-words.ts";
import "./common.css";

/** One signed change. */
function Delta({ change }: { change: Change }): ReactNode {
	const words = useWords();
	return (
		<b className={classes("delta", isGain(change) ? "is-up" : "is-down")}>
			{changeText(words, change)}
		</b>
	);
}

export interface EffectItem {
	name: string;
	value: ReactNode;
}

/** Changes that are large enough to be told, as columns with hairlines between; `extra` stands first. */
export function Effects({
	changes,
	extra = [],
	empty,
}: {
	changes: readonly Change[];
	extra?: readonly EffectItem[];
	empty: string;
}): ReactNode {
	const words = useWords();
	const told = changes.filter((change) => toldChange(change) !== 0);
	if (told.length === 0 && extra.length === 0) return <p className="effects-none">{empty}</p>;
	return (
		<dl className="effects">
			{extra.map((item) => (
				<div key={item.name}>
					<dt>{item.name}</dt>
					<dd>{item.value}</dd>
				</div>
			))}
			{told.map((change) => (
				<div key={change.id}>
					<dt>{varName(words, change.id)}</dt>
					<dd>
						<Delta change={change} />
					</dd>
				</div>
			))}
		</dl>
	);
}
