// The bar over the replay: the date, day of the record, playing and its speed; below 1100 px the scrubber stands under it.
import { type ReactNode, useState } from "react";
import type { Replay } from "../../../insight/replay/types.ts";
import { Brand } from "../../ui/brand.tsx";
import { IconButton } from "../../ui/button.tsx";
import { LanguageSwitch } from "../../ui/settings.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { dateOf, dayAt, placeOf } from "../../viewmodel/replay/calendar.ts";
import { titleOf } from "../../viewmodel/replay/story.ts";
import "../play/frame/top-bar.css";
import { ReplayMenu } from "./replay-menu.tsx";
import type { Player, PlayerActs } from "./use-player.ts";
import "../../ui/scrubber.css";
import "./replay-bar.css";

export interface ReplayBarProps {
	words: Words;
	replay: Replay;
	player: Player;
	acts: PlayerActs;
}

function Transport({ words, replay, player, acts }: ReplayBarProps): ReactNode {
	const { t } = words;
	const { playing, speed, step } = player;
	const last = replay.steps.length - 1;
	return (
		<fieldset className="replay-transport" aria-label={t("replay:transport")}>
			<IconButton
				surface="ink"
				icon="ui-left"
				label={t("replay:back")}
				aria-disabled={step === 0 || undefined}
				onClick={() => acts.move(-1)}
			/>
			<IconButton
				surface="ink"
				icon={playing ? "ui-pause" : "ui-play"}
				label={t(playing ? "replay:pause" : "replay:play")}
				onClick={acts.toggle}
			/>
			<button
				type="button"
				className="replay-speed ui-ink-button"
				aria-label={t("replay:speed", { speed })}
				title={t("replay:speed", { speed })}
				onClick={acts.faster}
			>
				{t("replay:speedText", { speed })}
			</button>
			<IconButton
				surface="ink"
				icon="ui-right"
				label={t("replay:forward")}
				aria-disabled={step === last || undefined}
				onClick={() => acts.move(1)}
			/>
		</fieldset>
	);
}

/** The scrubber of small screens, where the board's own calendar is covered. */
function Strip({ words, replay, player, acts }: ReplayBarProps): ReactNode {
	const { t, format } = words;
	const [held, setHeld] = useState(false);
	const step = replay.steps[player.step];
	const days = replay.days - 1;
	return (
		<section className="replay-strip" aria-label={t("replay:line")}>
			<span className="replay-strip-line">
				{replay.steps.map(({ id, day, seat }) => (
					<i
						key={id}
						className={seat}
						aria-hidden="true"
						style={{ left: `${placeOf(replay, day) * 100}%` }}
					/>
				))}
				<u aria-hidden="true" style={{ width: `${placeOf(replay, player.day) * 100}%` }} />
				<input
					className="ui-scrubber"
					type="range"
					min={0}
					max={days}
					value={player.day - 1}
					aria-label={t("replay:scrub")}
					aria-valuetext={t("replay:position", {
						date: format.date(dateOf(replay, player.day), "full"),
						title: titleOf(words, step?.id ?? ""),
					})}
					onPointerDown={() => setHeld(true)}
					onPointerUp={() => setHeld(false)}
					onPointerCancel={() => setHeld(false)}
					onChange={(event) => acts.scrub(event.currentTarget.valueAsNumber / days, held)}
				/>
			</span>
			<b>{t(`replay:chapter.${step?.chapter ?? "before"}`)}</b>
		</section>
	);
}

/** The whole bar. */
export function ReplayBar(props: ReplayBarProps): ReactNode {
	const { words, replay, player } = props;
	const { t, format } = words;
	const date = dateOf(replay, player.day);
	const day = { day: dayAt(replay, placeOf(replay, player.day)), days: replay.days };
	return (
		<>
			<header className="top-bar replay-bar">
				<Brand />
				<p className="top-bar-when">
					<b className="is-long">{format.date(date, "full")}</b>
					<b className="is-short">{format.date(date, "full")}</b>
					<span className="is-long">{t("replay:day", day)}</span>
					<span className="is-short">{t("replay:dayShort", day)}</span>
				</p>
				<div className="top-bar-tools">
					<Transport {...props} />
					<LanguageSwitch />
					<ReplayMenu words={words} />
				</div>
			</header>
			<Strip {...props} />
		</>
	);
}
