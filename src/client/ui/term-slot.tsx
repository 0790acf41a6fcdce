// The place at the foot of a panel or page where the codex lists the terms that stand in it. Empty until it does.
import type { ReactNode } from "react";

/** Put it last in what scrolls. */
export function TermSlot(): ReactNode {
	return <div data-terms="" />;
}
