// The board as a page part: measures its box, mounts the canvas, lays the words over it, and speaks to both.
import {
	type ReactNode,
	useCallback,
	useEffect,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
} from "react";
import type { BoardHandle, Stage } from "../board/index.ts";
import { hear } from "../sound/index.ts";
import { hold } from "../stores/at-rest.ts";
import { notify } from "../ui/live-region.tsx";
import { classes } from "../ui/seat.ts";
import type { BoardModel } from "../viewmodel/board-model.ts";
import { isSmall, layoutFor } from "../viewmodel/layout.ts";
import { type Pan, panOffset, panTo, soughtTag } from "../viewmodel/opening.ts";
import { useSize, useSkip } from "./board-frame.ts";
import { CalendarTexts } from "./calendar-texts.tsx";
import { HiddenPills } from "./hidden-pills.tsx";
import { IndustryMarks } from "./industry-marks.tsx";
import { LaneLabels } from "./lane-labels.tsx";
import { MeterStrip, Meters, PhoneMeters } from "./meters.tsx";
import { type Explain, usePeek } from "./peek.tsx";
import { PhoneBoard, WholeBoard } from "./phone-board.tsx";
import { PhoneTexts } from "./phone-texts.tsx";
import { Plates } from "./plates.tsx";
import { StrikeSlips, tagsAsLanded, useLanded } from "./strikes.tsx";
import { TableTexts } from "./table-texts.tsx";
import { Tags } from "./tags.tsx";
import "./board.css";

export type BoardViewProps = {
	model: BoardModel;
	/** Names the page and month it belongs to: with a new one it shows its table and begins at its top again. */
	page?: string;
	/** False shows every change at once: while scrubbing, after undo. */
	animate?: boolean;
	/** A tag was chosen. */
	onSelectLever?: (lever: string, tag: string) => void;
	/** A button on the table, such as taking back an agency's act. */
	onAction?: (action: string) => void;
	/** The record's slider moved, 0..1, and its play button. */
	onScrub?: (position: number) => void;
	onPlay?: () => void;
	/** Draws the card of a piece that is pointed at, pressed or reached by keys. */
	explain?: Explain;
	/** The board came to rest. */
	onSettled?: () => void;
};

export function BoardView(props: BoardViewProps): ReactNode {
	const { model, page = "", animate = true, onSettled } = props;
	const frame = useRef<HTMLElement>(null);
	const host = useRef<HTMLDivElement>(null);
	const size = useSize(frame);
	const layout = useMemo(() => layoutFor(size.width, size.height), [size]);
	const [board, setBoard] = useState<BoardHandle | null>(null);
	const [stage, setStage] = useState<Stage>("settled");
	// What a person brings into sight stays there until something else is asked for.
	// The cards are in sight while they turn, then what their blows strike, then the cards again.
	const blowsFly = stage === "chips" || stage === "lines" || stage === "numbers";
	const sought = `${page}:${soughtTag(model, blowsFly)?.id}`;
	const [brought, setBrought] = useState<{ sought: string; pan: Pan } | null>(null);
	const pan = brought?.sought === sought ? brought.pan : panTo(model, layout, blowsFly);
	// Without WebGL the picture is drawn more slowly; without any picture words and panels stand alone.
	const [renderer, setRenderer] = useState<"auto" | "canvas" | "none">("auto");
	// Numbers speak last: until then the former month's stand.
	const [numbers, setNumbers] = useState(model);
	const latest = useRef({ model, onSettled });
	useLayoutEffect(() => {
		latest.current = { model, onSettled };
	}, [model, onSettled]);

	const { landed, land, begin } = useLanded();
	const onStage = useCallback(
		(next: Stage, of: BoardModel) => {
			setStage(next);
			if (next === "deal" || next === "cause") begin();
			// A sequence that the next one overtakes must not tell that one's end.
			if (next === "numbers" || next === "settled") setNumbers(of);
			if (next === "settled") latest.current.onSettled?.();
		},
		[begin],
	);

	const known = size.width > 0;
	useEffect(() => {
		const place = host.current;
		if (!known || place === null || renderer === "none") return;
		let gone = false;
		let made: BoardHandle | null = null;
		const stands = hold();
		const make = async () => {
			const { createBoard } = await import("../board/index.ts");
			if (gone) return;
			const box = frame.current?.getBoundingClientRect();
			made = await createBoard(place, {
				width: box?.width ?? 1,
				height: box?.height ?? 1,
				first: latest.current.model,
				renderer,
				onStage,
				onCue: hear,
				onStrike: land,
				onLost: () => {
					setRenderer("canvas");
					notify(() => latest.current.model.texts.redrawn);
				},
			});
			made.onSettled(stands);
			if (gone) made.destroy();
			else setBoard(made);
		};
		make().catch((error: unknown) => {
			stands();
			if (gone) return;
			console.error(error);
			setRenderer("none");
			onStage("settled", latest.current.model);
			document.body.dataset.settled = "true";
		});
		return () => {
			gone = true;
			stands();
			made?.destroy();
			setBoard(null);
		};
	}, [known, renderer, onStage, land]);

	useLayoutEffect(() => {
		if (size.width > 0) board?.resize(size.width, size.height);
	}, [board, size]);
	useLayoutEffect(() => {
		if (board === null) setNumbers(model);
		else board.update(model, { animate });
	}, [board, model, animate]);
	useEffect(() => {
		if (board === null) return;
		board.canvas.setAttribute("role", "img");
		board.canvas.setAttribute("aria-label", model.summary);
	}, [board, model.summary]);
	useSkip(board, stage !== "settled");

	const moved = useRef(false);
	const { handlers, card } = usePeek(
		frame,
		props.explain,
		stage === "settled",
		moved,
		page,
		model.texts.close,
	);
	// While cards turn, the tags must not tell what lies on them.
	const turning = stage === "cause" || stage === "chips";
	const hides = numbers.table.mode === "sealed" && model.table.mode === "revealed";
	const struck =
		stage === "settled" ? model : { ...model, tags: tagsAsLanded(model, numbers, landed) };
	const told = turning && hides ? numbers : struck;
	// While a deal is signed, its words stay on the table.
	const onTable = stage === "deal" ? numbers : model;
	const offset = panOffset(layout, pan);
	const { scale, width, height } = layout;
	return (
		<>
			<section
				ref={frame}
				// until its size is known it fills its place: a phone's board, which is as high as its content, would be measured
				className={classes(
					"bd",
					known && `is-${layout.kind}`,
					isSmall(layout) && "is-small",
					renderer === "none" && "is-unseen",
				)}
				data-stage={stage}
				{...handlers}
				onPointerDown={() => {
					moved.current = stage !== "settled";
					if (moved.current) board?.skip();
				}}
				onPointerEnter={(event) => event.pointerType === "mouse" && board?.setDrift(true)}
				onPointerLeave={() => board?.setDrift(false)}
			>
				{layout.kind === "window" ? (
					<MeterStrip meters={numbers.meters} texts={model.texts} />
				) : null}
				<div className="bd-opening" style={{ height: layout.opening * scale }}>
					<div
						className="bd-drawing"
						style={{
							width: width * scale,
							height: height * scale,
							transform: `translateY(${-offset * scale}px)`,
						}}
					>
						<div className="bd-canvas" ref={host} />
						<div
							className="bd-over"
							style={
								{ width, height, transform: `scale(${scale})`, "--k": scale } as React.CSSProperties
							}
						>
							{layout.kind === "phone" ? (
								<>
									<PhoneTexts model={model} layout={layout} landed={landed} />
									<StrikeSlips model={model} layout={layout} landed={landed} />
								</>
							) : (
								<>
									{layout.kind === "full" ? (
										<Meters meters={numbers.meters} layout={layout} texts={model.texts} />
									) : null}
									<LaneLabels
										model={numbers}
										focus={told}
										layout={layout}
										offset={offset}
										landed={landed}
									/>
									<IndustryMarks industry={numbers.industry} layout={layout} />
									<Plates
										model={numbers}
										tags={told.tags}
										layout={layout}
										offset={offset}
										landed={landed}
									/>
									<Tags
										model={told}
										layout={layout}
										offset={offset}
										landed={landed}
										onSelect={props.onSelectLever}
									/>
									<TableTexts model={onTable} layout={layout} onAction={props.onAction} />
									<StrikeSlips model={model} layout={layout} landed={landed} />
									<CalendarTexts
										model={model}
										layout={layout}
										offset={offset}
										onScrub={props.onScrub}
										onPlay={props.onPlay}
									/>
								</>
							)}
						</div>
					</div>
					{renderer === "none" ? <p className="bd-unseen">{model.texts.unseen}</p> : null}
					{layout.kind === "window" ? (
						<HiddenPills
							model={model}
							layout={layout}
							offset={offset}
							onPan={(to) => setBrought({ sought, pan: to })}
						/>
					) : null}
				</div>
				{layout.kind === "phone" ? (
					// points are spent by the press itself; no sequence brings them about
					<PhoneMeters
						meters={{ ...numbers.meters, points: model.meters.points }}
						texts={model.texts}
					/>
				) : null}
				{card}
			</section>
			{layout.kind === "phone" ? (
				<>
					<WholeBoard texts={model.texts} />
					<PhoneBoard
						model={numbers}
						tags={told.tags}
						page={page}
						explain={props.explain}
						asked={handlers}
						onSelect={props.onSelectLever}
					/>
				</>
			) : null}
		</>
	);
}
