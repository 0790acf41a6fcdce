// The modal dialogs that are open: all else is inert meanwhile, so what must be reached stands in the topmost of them.
import { type RefObject, useEffect } from "react";
import { create } from "zustand";

/** The latest last. */
export const useModals = create<readonly HTMLDialogElement[]>(() => []);

/** Shows the dialog over everything else while `open`. */
export function useModal(box: RefObject<HTMLDialogElement | null>, open: boolean): void {
	useEffect(() => {
		const dialog = box.current;
		if (!open || !dialog) return;
		dialog.showModal();
		useModals.setState((others) => [...others, dialog], true);
		return () => {
			useModals.setState((all) => all.filter((one) => one !== dialog), true);
			dialog.close();
		};
	}, [box, open]);
}
