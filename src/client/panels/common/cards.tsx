// Holds the one dialog of rule and fact cards, and the way back through those opened one from another.
import { type ReactNode, useCallback, useState } from "react";
import { CardDialog } from "./card-dialog.tsx";
import { type CardRef, OpenCard } from "./chips.tsx";

/** Lets everything inside open cards. */
export function CardsProvider({ children }: { children: ReactNode }): ReactNode {
	const [trail, setTrail] = useState<readonly CardRef[]>([]);
	const [asked, setAsked] = useState(false);
	const open = useCallback((card: CardRef) => {
		setAsked(true);
		setTrail((old) => [...old, card]);
	}, []);
	const close = useCallback(() => setTrail([]), []);
	const back = useCallback(() => setTrail((old) => old.slice(0, -1)), []);
	return (
		<OpenCard value={open}>
			{children}
			{asked ? (
				<CardDialog
					card={trail.at(-1) ?? null}
					onClose={close}
					onBack={trail.length > 1 ? back : null}
				/>
			) : null}
		</OpenCard>
	);
}
