// Works and plant for those who point at them or hear the page: the picture's ring and smoke as a sentence.
import type { ReactNode } from "react";
import type { IndustryModel } from "../viewmodel/board-model.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { INDUSTRY_RADIUS, industryPlaces } from "../viewmodel/places.ts";
import { Ask } from "./peek.tsx";

export function IndustryMarks({
	industry,
	layout,
}: {
	industry: IndustryModel;
	layout: BoardLayout;
}): ReactNode {
	const size = INDUSTRY_RADIUS * 2;
	return industryPlaces(layout).map(([which, { x, y }]) => (
		<div
			key={which}
			className="bd-industry"
			data-piece={which}
			style={{ left: x - size / 2, top: y - size / 2, width: size, height: size }}
		>
			<Ask label={industry[which].tip} />
		</div>
	));
}
