// Chips: a rule, a fact card, or a thing to add. Rules and facts open their cards.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Art } from "./art.tsx";
import { classes } from "./seat.ts";
import "./chip.css";

function Chip({
	label,
	onOpen,
	className,
	children,
}: {
	label: string;
	onOpen?: (() => void) | undefined;
	className?: string;
	children: ReactNode;
}): ReactNode {
	if (!onOpen) return <span className={classes("ui-chip", className)}>{children}</span>;
	return (
		<button
			type="button"
			className={classes("ui-chip", className)}
			aria-label={label}
			aria-haspopup="dialog"
			onClick={onOpen}
		>
			{children}
		</button>
	);
}

/** A rule of the retaliation model, as "R5 Mirrored licensing"; without a title the number alone. */
export function RuleChip({
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
		<Chip label={t("chip.rule", { id, title: title ?? "" })} onOpen={onOpen}>
			<b>{id}</b>
			{title === undefined ? null : ` ${title}`}
		</Chip>
	);
}

/** A fact card, as "F56". */
export function FactChip({
	id,
	onOpen,
}: {
	id: string;
	onOpen?: (() => void) | undefined;
}): ReactNode {
	const { t } = useTranslation("common");
	return (
		<Chip label={t("chip.fact", { id })} onOpen={onOpen} className="is-fact">
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
