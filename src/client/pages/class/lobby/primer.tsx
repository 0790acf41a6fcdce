// What the game is about in twenty seconds: four pictures that move one after another, each with a sentence.
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { motionReduced } from "../../../ui/appearance.ts";
import { Button } from "../../../ui/button.tsx";
import { classes } from "../../../ui/seat.ts";
import { AnswerPicture, HoldPicture, SealPicture, WordPicture } from "./primer-pictures.tsx";
import "./primer.css";

const CARDS = [
	{ id: "hold", Picture: HoldPicture },
	{ id: "answer", Picture: AnswerPicture },
	{ id: "word", Picture: WordPicture },
	{ id: "seal", Picture: SealPicture },
] as const;
/** Milliseconds for each picture. */
const EACH = 5000;

/** The four cards. All can be read at any time; only the pictures take turns. */
export function Primer({ onEnd }: { onEnd?: () => void }): ReactNode {
	const { t } = useTranslation("class");
	const [still] = useState(motionReduced);
	/** Card whose picture moves; the number of cards = none does. */
	const [at, setAt] = useState(still ? CARDS.length : 0);
	const over = at >= CARDS.length;
	useEffect(() => {
		if (over) return onEnd?.();
		const timer = setTimeout(() => setAt(at + 1), EACH);
		return () => clearTimeout(timer);
	}, [at, over, onEnd]);
	return (
		<section className="primer" aria-labelledby="primer-title">
			<header>
				<h2 id="primer-title">{t("primer.title")}</h2>
				{still ? null : (
					<Button
						size="s"
						kind="quiet"
						icon={over ? "ui-play" : "ui-right"}
						onClick={() => setAt(over ? 0 : CARDS.length)}
					>
						{over ? t("primer.again") : t("primer.skip")}
					</Button>
				)}
			</header>
			<ol>
				{CARDS.map(({ id, Picture }, n) => (
					<li
						key={id}
						className={classes(
							"primer-card",
							!over && n === at && "is-on",
							!over && n > at && "is-next",
						)}
					>
						<Picture />
						<div>
							<h3>{t(`primer.${id}`)}</h3>
							<p>{t(`primer.${id}Text`)}</p>
						</div>
					</li>
				))}
			</ol>
		</section>
	);
}
