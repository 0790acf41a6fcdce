// Tabs with one tab stop: arrows move, Home and End jump.
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { classes } from "./seat.ts";
import "./tabs.css";

export interface TabItem<Id extends string> {
	id: Id;
	label: string;
	/** Small number after the label, for example how many levers the family holds. */
	count?: number;
}

/** How much of a neighbour, in px, is seen beside the chosen tab of a row that scrolls. */
const AHEAD = 36;
const STEP: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Index that `key` leads to among `count` items from `at`, going round; undefined where the key moves nothing. */
export function rove(key: string, at: number, count: number): number | undefined {
	if (count === 0) return undefined;
	if (key === "Home") return 0;
	if (key === "End") return count - 1;
	const step = STEP[key];
	return step === undefined ? undefined : (at + step + count) % count;
}

/** A row of tabs. `name` must be one per page: the matching `TabPanel` finds its tab by it. */
export function Tabs<Id extends string>({
	name,
	label,
	items,
	value,
	onChange,
	className,
}: {
	name: string;
	label: string;
	items: readonly TabItem<Id>[];
	value: Id;
	onChange: (id: Id) => void;
	className?: string;
}): ReactNode {
	const row = useRef<HTMLDivElement>(null);
	// where a narrow row scrolls, the chosen tab is in sight, with a part of the next one as a sign that there is more
	useEffect(() => {
		const box = row.current;
		const tab = box?.querySelector<HTMLElement>('[aria-selected="true"]');
		if (!box || !tab || tab.id !== `${name}-tab-${value}`) return;
		const show = (): void => {
			const beyond = tab.offsetLeft + tab.offsetWidth + AHEAD - box.clientWidth;
			if (box.scrollLeft < beyond) box.scrollLeft = beyond;
			else if (box.scrollLeft > tab.offsetLeft - AHEAD) box.scrollLeft = tab.offsetLeft - AHEAD;
		};
		const observer = new ResizeObserver(show);
		observer.observe(box);
		return () => observer.disconnect();
	}, [name, value]);
	const move = (event: KeyboardEvent): void => {
		const at = items.findIndex((item) => item.id === value);
		const next = rove(event.key, at, items.length);
		const item = next === undefined ? undefined : items[next];
		if (next === undefined || item === undefined) return;
		event.preventDefault();
		onChange(item.id);
		const tab = row.current?.children[next];
		if (tab instanceof HTMLElement) tab.focus();
	};
	return (
		<div
			ref={row}
			className={classes("ui-tabs", className)}
			role="tablist"
			aria-label={label}
			onKeyDown={move}
		>
			{items.map((item) => (
				<button
					key={item.id}
					type="button"
					role="tab"
					id={`${name}-tab-${item.id}`}
					aria-controls={`${name}-panel-${item.id}`}
					aria-selected={item.id === value}
					tabIndex={item.id === value ? 0 : -1}
					onClick={() => onChange(item.id)}
				>
					{item.label}
					{item.count === undefined ? null : <small>{item.count}</small>}
				</button>
			))}
		</div>
	);
}

/** What the chosen tab of `Tabs` with the same `name` shows. Render only the chosen one, or all with `hidden`. */
export function TabPanel({
	name,
	id,
	hidden,
	className,
	children,
}: {
	name: string;
	id: string;
	hidden?: boolean;
	className?: string;
	children: ReactNode;
}): ReactNode {
	return (
		<div
			role="tabpanel"
			id={`${name}-panel-${id}`}
			aria-labelledby={`${name}-tab-${id}`}
			hidden={hidden}
			className={className}
		>
			{children}
		</div>
	);
}
