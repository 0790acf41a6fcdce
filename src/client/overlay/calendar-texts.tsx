// Words of the calendar, and in a replay its slider and play button.
import type { ReactNode } from "react";
import { Art } from "../ui/art.tsx";
import { classes } from "../ui/seat.ts";
import type { BoardModel } from "../viewmodel/board-model.ts";
import type { MonthsCalendar, RecordCalendar } from "../viewmodel/calendar-model.ts";
import { calendarLabels, chapterLabels, recordX } from "../viewmodel/calendar-places.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { inSight } from "../viewmodel/opening.ts";
import "../ui/scrubber.css";
import "./calendar-texts.css";

/** Where the button and the slider lie in the calendar, units; as in calendar-texts.css. */
const CONTROLS = { y: 28, height: 44 } as const;
/** Where the dates' two rows begin, and how far down their letters go before they are drawn larger; units, as there. */
const ROWS = { above: 4, below: 67 } as const;
const LETTERS = 24;

export function CalendarTexts({
	model,
	layout,
	offset,
	onScrub,
	onPlay,
}: {
	model: BoardModel;
	layout: BoardLayout;
	/** How far a windowed board is pushed up, units. */
	offset: number;
	onScrub: ((position: number) => void) | undefined;
	onPlay: (() => void) | undefined;
}): ReactNode {
	const { calendar, texts } = model;
	const { x, y, width, height } = layout.calendar;
	return (
		<section
			className="bd-calendar"
			aria-label={texts.calendar}
			style={{ left: x, top: y, width, height }}
		>
			{calendar.kind === "months" ? (
				<Months
					calendar={calendar}
					width={width}
					text={layout.text}
					// a window's edge cuts no date in two
					shows={(row) => inSight(layout, offset, y + ROWS[row], LETTERS * layout.text)}
				/>
			) : (
				<Record
					calendar={calendar}
					width={width}
					// below a window's opening they would be reached by keys alone, and pull the picture up
					controls={inSight(layout, offset, y + CONTROLS.y, CONTROLS.height)}
					onScrub={onScrub}
					onPlay={onPlay}
				/>
			)}
		</section>
	);
}

function Months({
	calendar,
	width,
	text,
	shows,
}: {
	calendar: MonthsCalendar;
	width: number;
	text: number;
	/** Whether a row is seen whole. */
	shows: (row: keyof typeof ROWS) => boolean;
}): ReactNode {
	return (
		<>
			<ol>
				{calendarLabels(calendar, width, text).map(({ item, row, textX }) => (
					<li
						key={item.id}
						className={classes(
							"bd-date",
							row === null || !shows(row) ? "sr-only" : `is-${row}`,
							`is-${item.kind}`,
							item.kind === "measure" && item.seat,
							(item.tocome || item.now) && "is-tocome",
						)}
						style={{ left: textX }}
					>
						<b>{item.label}</b>
						<span>{item.date}</span>
					</li>
				))}
			</ol>
			{calendar.note ? (
				<p className="bd-calendar-note">
					<Art name="ui-spring" size={18} />
					{calendar.note}
				</p>
			) : null}
		</>
	);
}

function Record({
	calendar,
	width,
	controls,
	onScrub,
	onPlay,
}: {
	calendar: RecordCalendar;
	width: number;
	/** False where they would not be seen. */
	controls: boolean;
	onScrub: ((position: number) => void) | undefined;
	onPlay: (() => void) | undefined;
}): ReactNode {
	const [from, to] = [recordX(0, width), recordX(1, width)];
	return (
		<>
			{controls ? (
				<>
					<button
						type="button"
						className="bd-play"
						aria-label={calendar.playLabel}
						onClick={onPlay}
					>
						<Art name={calendar.playing ? "ui-pause" : "ui-play"} size={20} />
					</button>
					<input
						type="range"
						className="bd-scrub ui-scrubber"
						min={0}
						max={calendar.days}
						value={Math.round(calendar.position * calendar.days)}
						aria-label={calendar.scrubLabel}
						aria-valuetext={calendar.positionText}
						style={{ left: from - 12, width: to - from + 24 }}
						onChange={(event) => onScrub?.(event.currentTarget.valueAsNumber / calendar.days)}
					/>
				</>
			) : null}
			{chapterLabels(calendar, width).map(({ textX, chapter }) => (
				<span
					key={chapter.label}
					className={classes(
						"bd-chapter",
						chapter.above ? "is-above" : "is-below",
						chapter.current && "is-current",
					)}
					style={{ left: textX }}
					data-no-terms=""
				>
					{chapter.label}
				</span>
			))}
		</>
	);
}
