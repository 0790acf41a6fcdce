// The words on the table, laid over what the canvas draws there.
import type { ReactNode } from "react";
import type { BoardModel } from "../viewmodel/board-model.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { RevealedTexts, SealedTexts } from "./table-cards.tsx";
import { OfferTexts } from "./table-offer.tsx";
import { CloseTexts, NewsTexts, StoryTexts } from "./table-papers.tsx";
import "./table-papers.css";
import "./table-texts.css";

export function TableTexts({
	model,
	layout,
	onAction,
}: {
	model: BoardModel;
	layout: BoardLayout;
	onAction: ((action: string) => void) | undefined;
}): ReactNode {
	const { table } = model;
	const { x, y, width, height } = layout.table;
	return (
		<section
			className="bd-table"
			aria-label={model.texts.table}
			style={{ left: x, top: y, width, height }}
		>
			<h2 className="bd-brass">{table.title}</h2>
			{table.mode === "sealed" ? <SealedTexts table={table} text={layout.text} /> : null}
			{table.mode === "revealed" ? (
				<RevealedTexts table={table} text={layout.text} onAction={onAction} />
			) : null}
			{table.mode === "offer" ? <OfferTexts table={table} /> : null}
			{table.mode === "news" ? <NewsTexts table={table} /> : null}
			{table.mode === "close" ? <CloseTexts table={table} /> : null}
			{table.mode === "story" ? <StoryTexts table={table} /> : null}
		</section>
	);
}
