// Chips: a rule, a fact card, or a thing to add. Rules and facts open their cards.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Art } from "./art.tsx";
import { classes } from "./seat.ts";
import "./chip.css";

function Chip({
	label,
	title,
	onOpen,
	className,
	children,
}: {
	label: string;
	/** What the chip does not write; said where the pointer rests. */
	title?: string | undefined;
	onOpen?: (() => void) | undefined;
	className?: string;
	children: ReactNode;
}): ReactNode {
	if (!onOpen)
		return (
			<span className={classes("ui-chip", className)} title={title}>
				{children}
			</span>
		);
	return (
		<button
			type="button"
			className={classes("ui-chip", className)}
			aria-label={label}
			title={title}
			aria-haspopup="dialog"
			onClick={onOpen}
		>
			{children}
		</button>
	);
}

/** A rule of the retaliation model, as "R5 Mirrored licensing"; `bare` leaves the name to pointer and reader. */
export function RuleChip({
	id,
	title,
	bare = false,
	onOpen,
}: {
	id: string;
	title?: string | undefined;
	bare?: boolean;
	onOpen?: (() => void) | undefined;
}): ReactNode {
	const { t } = useTranslation("common");
	return (
		<Chip
			label={t("chip.rule", { id, title: title ?? "" })}
			title={bare ? title : undefined}
			onOpen={onOpen}
		>
			<b>{id}</b>
			{title === undefined || bare ? null : ` ${title}`}
		</Chip>
	);
}

/** A fact card, as "F56"; pointer and reader are told its title, where it is known. */
export function FactChip({
	id,
	title,
	onOpen,
}: {
	id: string;
	title?: string | undefined;
	onOpen?: (() => void) | undefined;
}): ReactNode {
	const { t } = useTranslation("common");
	return (
		<Chip
			label={t("chip.fact", { id, title: title ?? "" })}
			title={title}
			onOpen={onOpen}
			className="is-fact"
		>
			<Art name="ui-card" size={14} />
			{id}
		</Chip>
	);
}

/** Something that can be added, as "+ Tap to 100%"; dashed because it is not there yet. */
export function AddChip({
	onAdd,
	disabled,
	children,
}: {
	onAdd: () => void;
	disabled?: boolean;
	children: ReactNode;
}): ReactNode {
	return (
		<button type="button" className="ui-chip is-add" disabled={disabled} onClick={onAdd}>
			<Art name="ui-plus" size={12} />
			{children}
		</button>
	);
}
