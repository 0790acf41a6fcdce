// The words of the game, in alphabetical order of the language that is read.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

const TERMS = [
	"lever",
	"blow",
	"answer",
	"lag",
	"clause",
	"offer",
	"truce",
	"snapback",
	"entityList",
	"affiliatesRule",
	"licence",
	"tap",
	"precedent",
	"trust",
	"tension",
	"ownGoal",
	"batna",
	"zopa",
	"par",
	"brier",
] as const;

/** All terms with what they mean here. */
export function Terms(): ReactNode {
	const { t, i18n } = useTranslation("about");
	const rows = TERMS.map((id) => ({ id, name: t(`term.${id}`), text: t(`term.${id}Text`) }));
	rows.sort((one, other) => one.name.localeCompare(other.name, i18n.resolvedLanguage));
	return (
		<dl className="learn-terms">
			{rows.map(({ id, name, text }) => (
				<div key={id}>
					<dt>{name}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}
