// Asks the crew for the regret of every month of a seat, all workers at once; months arrive one by one.
import { useEffect, useRef, useState } from "react";
import type { MonthRegret } from "../../../../insight/regret/index.ts";
import type { GameRecord } from "../../../../record/index.ts";
import type { Seat } from "../../../../rules/index.ts";
import { insightCrew } from "../../../stores/insight.ts";

export interface RegretState {
	at: "idle" | "running" | "done" | "stopped" | "failed";
	/** Months reckoned so far, by month, and all there are. */
	months: readonly MonthRegret[];
	of: number;
	/** All that has been reckoned, in months and parts of months. */
	done: number;
	/** A worker died, and its share began anew. */
	again: boolean;
}

const idle: RegretState = { at: "idle", months: [], of: 0, done: 0, again: false };

/** The reckoning of this page, one at a time. */
export function useRegret(): RegretState & {
	start: (record: GameRecord, seat: Seat) => void;
	stop: () => void;
} {
	const [state, setState] = useState(idle);
	const halt = useRef<() => void>(() => {});
	useEffect(() => () => halt.current(), []);
	const start = (record: GameRecord, seat: Seat): void => {
		halt.current();
		const crew = insightCrew();
		setState({ ...idle, at: "running" });
		const shares = Array.from({ length: crew.size }, () => ({
			months: [] as MonthRegret[],
			step: 0,
			drawn: 0,
		}));
		const show = (more: Partial<RegretState> = {}): void =>
			setState((so) => ({
				...so,
				months: shares.flatMap(({ months }) => months).sort((a, b) => a.month - b.month),
				done: shares.reduce((sum, { months, step }) => sum + months.length + Math.min(1, step), 0),
				...more,
			}));
		const jobs = shares.map((own, share) =>
			crew.start(
				{ kind: "regret", record, seat, share, of: crew.size },
				(part) => {
					if ("months" in part) {
						show({ of: part.months });
						return;
					}
					if ("step" in part) {
						own.step += part.step;
						// steps too small to be seen are not drawn
						if (own.step - own.drawn < 0.01) return;
						own.drawn = own.step;
					} else {
						own.drawn = 0;
						own.step = 0;
						own.months.push(part);
					}
					show();
				},
				() => {
					own.months = [];
					own.step = 0;
					own.drawn = 0;
					show({ again: true });
				},
			),
		);
		const end = (): void => {
			for (const job of jobs) job.stop();
		};
		halt.current = end;
		Promise.all(jobs.map(({ done }) => done)).then(
			() => show({ at: "done" }),
			() => {
				end();
				show({ at: "failed" });
			},
		);
	};
	const stop = (): void => {
		halt.current();
		setState((so) => ({ ...so, at: "stopped" }));
	};
	return { ...state, start, stop };
}
