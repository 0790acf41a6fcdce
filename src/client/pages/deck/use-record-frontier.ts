// Asks the crew what both could have signed in the record's talks of its weightiest deal.
import { useEffect, useState } from "react";
import { insightCrew } from "../../stores/insight.ts";
import { type ClassFrontier, worthModel } from "../../viewmodel/deck/worth.ts";
import type { SlideProps } from "./slide.tsx";

/** The frontier, reckoned in a worker: null until it has come, or where the record signed nothing. */
export function useRecordFrontier({
	debrief,
	book,
}: Pick<SlideProps, "debrief" | "book">): ClassFrontier | null {
	const [found, setFound] = useState<ClassFrontier | null>(null);
	const { course } = debrief;
	const month = worthModel(debrief).bestRecord?.month ?? 0;
	const { data } = book;
	useEffect(() => {
		setFound(null);
		if (!course || month === 0) return;
		const job = insightCrew().start(
			{ kind: "recordFrontier", data, course, month },
			({ packages }) => setFound(packages && { month, packages }),
		);
		// without the line the picture says what it said before
		job.done.catch(() => setFound(null));
		return () => job.stop();
	}, [data, course, month]);
	return found;
}
