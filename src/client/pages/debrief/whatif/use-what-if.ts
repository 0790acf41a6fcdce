// Asks the crew for continuations, all workers at once, and sums up what has come so far.
import { useEffect, useRef, useState } from "react";
import {
	type Difference,
	differenceOf,
	type Fan,
	fanOf,
	type Run,
	type WhatIf,
	type WhatIfProblem,
} from "../../../../insight/whatif/index.ts";
import { insightCrew } from "../../../stores/insight.ts";

export interface WhatIfState {
	at: "idle" | "running" | "done" | "stopped" | "failed";
	/** The question is the page's own first one, which any other may push aside. */
	opening: boolean;
	problem: WhatIfProblem | null;
	/** Continuations that have come, of `count`. */
	came: number;
	count: number;
	/** While nothing has come of a new question, of the one before it. */
	before: Fan | null;
	after: Fan | null;
	/** Effect of the change on each seat's result; null without a change. */
	difference: Readonly<Record<"us" | "cn", Difference>> | null;
	/** A worker died, and its share began anew. */
	again: boolean;
}

const idle: WhatIfState = {
	at: "idle",
	opening: false,
	problem: null,
	came: 0,
	count: 0,
	before: null,
	after: null,
	difference: null,
	again: false,
};

/** Milliseconds between two pictures of a question that still runs. */
const PICTURE = 400;
/** Shares a worker gets: a worker busy with something else when the question is asked then takes fewer of them. */
const SHARES = 4;
/** Questions asked on this visit. */
let questions = 0;

type Runs = Map<number, { asItWas?: Run; changed?: Run }>;

function summary(runs: Runs): Pick<WhatIfState, "came" | "before" | "after" | "difference"> {
	const all = [...runs].sort(([a], [b]) => a - b).map(([, run]) => run);
	const before = all.flatMap(({ asItWas }) => (asItWas ? [asItWas] : []));
	const after = all.flatMap(({ changed }) => (changed ? [changed] : []));
	return {
		came: all.length,
		before: fanOf(before),
		after: fanOf(after),
		difference:
			after.length === 0
				? null
				: { us: differenceOf(before, after, "us"), cn: differenceOf(before, after, "cn") },
	};
}

/** The question that runs on this page, one at a time. */
export function useWhatIf(): WhatIfState & {
	ask: (question: WhatIf) => void;
	/** Asks the page's own first question. */
	open: (question: WhatIf) => void;
	stop: () => void;
} {
	const [state, setState] = useState(idle);
	const halt = useRef<() => void>(() => {});
	useEffect(() => () => halt.current(), []);
	const begin = (question: WhatIf, opening: boolean): void => {
		halt.current();
		const runs: Runs = new Map();
		const crew = insightCrew();
		setState(({ before, after, difference }) => ({
			...idle,
			...{ before, after, difference },
			at: "running",
			opening,
			count: question.count,
		}));
		const show = (): void => {
			if (runs.size > 0) setState((so) => ({ ...so, ...summary(runs) }));
		};
		const timer = setInterval(show, PICTURE);
		const asked = ++questions;
		const of = crew.size * SHARES;
		const jobs = Array.from({ length: of }, (_, share) =>
			crew.start(
				{ kind: "whatIf", question, asked, share, of },
				(part) => {
					if ("problem" in part) setState((so) => ({ ...so, problem: part.problem }));
					else runs.set(part.n, part.runs);
				},
				() => setState((so) => ({ ...so, again: true })),
			),
		);
		const end = (): void => {
			clearInterval(timer);
			for (const job of jobs) job.stop();
		};
		halt.current = end;
		Promise.all(jobs.map(({ done }) => done)).then(
			() => {
				end();
				setState((so) => ({ ...so, ...summary(runs), at: so.problem ? "failed" : "done" }));
			},
			() => {
				end();
				setState((so) => ({ ...so, ...summary(runs), at: "failed" }));
			},
		);
	};
	const stop = (): void => {
		halt.current();
		setState((so) => ({ ...(so.came > 0 ? so : { ...idle, count: so.count }), at: "stopped" }));
	};
	return {
		...state,
		ask: (question) => begin(question, false),
		open: (question) => begin(question, true),
		stop,
	};
}
