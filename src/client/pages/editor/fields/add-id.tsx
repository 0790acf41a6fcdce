// Adds one of many to a list: typed or picked, by id or by what it stands for.
import { type ReactNode, useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { useBench } from "../bench/context.ts";

/** `known`: ids to pick from by what they stand for; one that is not known is taken all the same, and the checks tell. */
export function AddId({
	label,
	known,
	onAdd,
}: {
	label: string;
	known: ReadonlyMap<string, string>;
	onAdd: (id: string) => void;
}): ReactNode {
	const { words } = useBench();
	const id = useId();
	const [typed, setTyped] = useState("");
	const meant = (): string => {
		const text = typed.trim();
		if (known.has(text)) return text;
		return [...known].find(([, name]) => name === text)?.[0] ?? text;
	};
	const add = (): void => {
		const found = meant();
		if (found === "") return;
		onAdd(found);
		setTyped("");
	};
	return (
		<div className="ed-add">
			<input
				className="ed-text"
				type="text"
				autoComplete="off"
				spellCheck={false}
				list={id}
				aria-label={words.t("editor:addTo", { name: label })}
				placeholder={words.t("editor:addHint")}
				value={typed}
				onChange={({ target }) => setTyped(target.value)}
				onKeyDown={(event) => {
					if (event.key !== "Enter") return;
					event.preventDefault();
					add();
				}}
			/>
			<datalist id={id}>
				{[...known].map(([key, name]) => (
					<option key={key} value={key} label={name} />
				))}
			</datalist>
			{known.has(typed.trim()) ? (
				<small className="ed-add-name" role="status">
					{known.get(typed.trim())}
				</small>
			) : null}
			<Button size="s" icon="ui-plus" onClick={add}>
				{words.t("editor:add")}
			</Button>
		</div>
	);
}
