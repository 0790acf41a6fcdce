// The bar under the slides: where one is, on and back, one game to follow, and what is needed seldom.
import type { ReactNode } from "react";
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import { Link } from "../../router/router.tsx";
import type { Route } from "../../router/routes.ts";
import { Art } from "../../ui/art.tsx";
import { LanguageSwitch } from "../../ui/settings.tsx";
import type { SlideId } from "../../viewmodel/deck/slides.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import "./deck-bar.css";

export interface DeckBarProps {
	words: Words;
	debrief: ClassDebrief;
	slides: readonly SlideId[];
	at: number;
	go: (to: number) => void;
	followed: number;
	onFollow: (game: number) => void;
	onFullScreen: () => void;
	/** Where the class is left to; its own page on the wall for a projector. */
	back: Extract<Route, { page: "teach" | "screen" }>;
}

/** The bar. */
export function DeckBar(props: DeckBarProps): ReactNode {
	const { words, slides, at, go, back } = props;
	const { t } = words;
	return (
		<footer className="deck-bar">
			<nav aria-label={t("deck:bar.label")}>
				<Step words={words} way="back" blocked={at === 0} onPress={() => go(at - 1)} />
				<ol>
					{slides.map((id, i) => (
						<li key={id}>
							<button
								type="button"
								aria-current={i === at ? "step" : undefined}
								aria-label={t("deck:bar.slide", { n: i + 1, name: t(`deck:kicker.${id}`) })}
								title={t(`deck:kicker.${id}`)}
								onClick={() => go(i)}
							>
								<i />
							</button>
						</li>
					))}
				</ol>
				<Step
					words={words}
					way="on"
					blocked={at === slides.length - 1}
					onPress={() => go(at + 1)}
				/>
				<span className="deck-place" aria-hidden="true">
					{t("deck:bar.place", { n: at + 1, of: slides.length })}
				</span>
			</nav>
			<Follow {...props} />
			<div className="deck-tools">
				<button type="button" className="ui-ink-button" onClick={props.onFullScreen}>
					{t("deck:bar.full")}
				</button>
				<button type="button" className="ui-ink-button" onClick={() => window.print()}>
					{t("deck:bar.print")}
				</button>
				<Link className="ui-ink-button" to={back}>
					{t(`deck:bar.${back.page}`)}
				</Link>
				<LanguageSwitch />
			</div>
		</footer>
	);
}

/** On or back; at an end it stays where it is, so that the focus is not lost. */
function Step({
	words: { t },
	way,
	blocked,
	onPress,
}: {
	words: Words;
	way: "back" | "on";
	blocked: boolean;
	onPress: () => void;
}): ReactNode {
	return (
		<button
			type="button"
			className="deck-step ui-ink-button"
			aria-label={t(`deck:bar.${way}`)}
			title={t(`deck:bar.${way}`)}
			aria-disabled={blocked || undefined}
			onClick={blocked ? undefined : onPress}
		>
			<Art name={way === "on" ? "ui-right" : "ui-left"} size={22} />
		</button>
	);
}

function Follow({ words, debrief, followed, onFollow }: DeckBarProps): ReactNode {
	const { t } = words;
	if (debrief.games.length < 2) return null;
	return (
		<label className="deck-follow">
			<span>{t("deck:bar.follow")}</span>
			<select
				aria-label={t("deck:bar.follow")}
				value={followed}
				onChange={(event) => onFollow(Number(event.target.value))}
			>
				<option value={0}>{t("deck:bar.all")}</option>
				{debrief.games.map(({ game, rematchOf }) => (
					<option key={game} value={game}>
						{rematchOf > 0
							? t("deck:bar.rematch", { game, first: rematchOf })
							: t("deck:bar.game", { game })}
					</option>
				))}
			</select>
		</label>
	);
}
