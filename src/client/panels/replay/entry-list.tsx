// The whole record as a list that can be searched; every entry is reached from here without the board.
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef } from "react";
import type { Replay } from "../../../insight/replay/types.ts";
import type { Book } from "../../../rules/index.ts";
import { Art } from "../../ui/art.tsx";
import { classes } from "../../ui/seat.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { findSteps, type ListedStep, listSteps } from "../../viewmodel/replay/panel.ts";
import "./entry-list.css";

function Item({
	words,
	item,
	current,
	onGo,
}: {
	words: Words;
	item: ListedStep;
	current: boolean;
	onGo: (step: number) => void;
}): ReactNode {
	const { seat } = item;
	return (
		<li>
			<button
				type="button"
				className="rp-item"
				aria-current={current ? "step" : undefined}
				onClick={() => onGo(item.at)}
			>
				<i className={classes("rp-dot", seat === "us" || seat === "cn" ? seat : `is-${seat}`)}>
					<span className="sr-only">{words.t(`replay:list.seat.${seat}`)}</span>
				</i>
				<time dateTime={item.date}>{words.format.date(item.date)}</time>
				<span>{item.title}</span>
				{item.verdict ? (
					<Art
						name={item.verdict === "miss" ? "ui-cross" : "ui-check"}
						size={14}
						label={words.t(`replay:forecast.verdict.${item.verdict}`)}
					/>
				) : null}
			</button>
		</li>
	);
}

/** Keeps the entry that is shown in sight: at each step, and when the rows come to lie otherwise than they did. */
function useAtCurrent(list: RefObject<HTMLElement | null>, at: number, query: string): void {
	const stood = useRef<number>(undefined);
	useEffect(() => {
		const opened = stood.current === undefined;
		if (stood.current === at) return;
		stood.current = at;
		toCurrent(list.current, opened ? "center" : "nearest");
	}, [list, at]);
	const asked = useRef(query);
	useEffect(() => {
		asked.current = query;
	}, [query]);
	useEffect(() => {
		const box = list.current;
		if (!box) return undefined;
		let last = { height: box.offsetHeight, query: asked.current };
		const observer = new ResizeObserver(() => {
			const now = { height: box.offsetHeight, query: asked.current };
			// a search changes the height as well, and whoever searches reads what was found from its top
			if (now.query === last.query && now.height !== last.height) toCurrent(box, "center");
			last = now;
		});
		observer.observe(box);
		return () => observer.disconnect();
	}, [list]);
}

function toCurrent(list: HTMLElement | null, block: ScrollLogicalPosition): void {
	list?.querySelector("[aria-current]")?.scrollIntoView({ block });
}

/** All entries by chapter, or those that a search leaves. */
export function EntryList({
	words,
	book,
	replay,
	at,
	query,
	onQuery,
	onGo,
}: {
	words: Words;
	book: Book;
	replay: Replay;
	at: number;
	query: string;
	onQuery: (query: string) => void;
	onGo: (step: number) => void;
}): ReactNode {
	const { t } = words;
	const field = useId();
	const list = useRef<HTMLDivElement>(null);
	useAtCurrent(list, at, query);
	const all = useMemo(() => listSteps(words, book, replay), [words, book, replay]);
	const found = useMemo(() => findSteps(all, query), [all, query]);
	const chapters = replay.chapters
		.map(({ id }) => ({ id, items: found.filter((item) => item.chapter === id) }))
		.filter(({ items }) => items.length > 0);
	return (
		<div ref={list} className="rp-list">
			<p className="rp-search">
				<label htmlFor={field} className="sr-only">
					{t("replay:list.search")}
				</label>
				<input
					id={field}
					type="search"
					value={query}
					placeholder={t("replay:list.search")}
					onChange={(event) => onQuery(event.target.value)}
				/>
				<output htmlFor={field}>{t("replay:list.found", { count: found.length })}</output>
			</p>
			{found.length === 0 ? <p>{t("replay:list.nothing")}</p> : null}
			{chapters.map(({ id, items }) => (
				<section key={id}>
					<h2>{t(`replay:chapter.${id}`)}</h2>
					<ol>
						{items.map((item) => (
							<Item key={item.id} words={words} item={item} current={item.at === at} onGo={onGo} />
						))}
					</ol>
				</section>
			))}
		</div>
	);
}
