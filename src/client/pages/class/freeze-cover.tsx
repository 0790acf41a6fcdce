// While the instructor holds all screens: a cover over everything, in plain words, until it is lifted.
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useSeat } from "../../stores/class/use-seat.tsx";
import { useModal } from "../../ui/modal.ts";
import "./freeze-cover.css";

/** The cover; nothing while the screens are free. */
export function FreezeCover(): ReactNode {
	const frozen = useSeat((it) => it.class?.frozen === true && it.class.stage !== "ended");
	return frozen ? <Cover /> : null;
}

function Cover(): ReactNode {
	const { t } = useTranslation("class");
	const box = useRef<HTMLDialogElement>(null);
	const message = useSeat(({ said, covered }) =>
		said && said.at > covered ? said.text : undefined,
	);
	useEffect(() => {
		const back = document.activeElement;
		return () => {
			if (back instanceof HTMLElement) back.focus({ preventScroll: true });
		};
	}, []);
	// takes the page behind it out of reach of pointer, keyboard and screen reader
	useModal(box, true);
	return (
		<dialog
			ref={box}
			className="freeze-cover"
			aria-labelledby="freeze-title"
			aria-describedby="freeze-text"
			onCancel={(event) => event.preventDefault()}
			// browsers close a dialog on the second Escape whatever the first was answered
			onKeyDown={(event) => event.key === "Escape" && event.preventDefault()}
		>
			<h1 id="freeze-title" tabIndex={-1}>
				{t("play.freeze.title")}
			</h1>
			<p id="freeze-text">{t("play.freeze.text")}</p>
			{message === undefined ? null : <p className="freeze-said">{message}</p>}
		</dialog>
	);
}
