// What moved between two board models.
import type {
	BoardModel,
	GateModel,
	LaneId,
	MeasureState,
	SeatId,
	StrikeModel,
} from "./board-model.ts";
import type { TableModel } from "./table-model.ts";

export type Changes = {
	/** Orders turn face up. */
	reveal: boolean;
	/** Blows that land now, in the order in which they do. */
	strikes: StrikeModel[];
	/** Chips that were not on the table before. */
	laid: string[];
	gates: {
		id: string;
		lever: string;
		seat: SeatId;
		lane: LaneId;
		from: number;
		to: number;
		/** How it stood before; null where the valve is new. */
		was: MeasureState | null;
		state: MeasureState;
	}[];
	/** Lanes whose traffic changed, with the valve the change starts from. */
	lanes: { id: LaneId; from: number; to: number; gate: string | null }[];
	/** A promise broke, or was mended by a signature. */
	crack: "opens" | "mends" | null;
	/** The offer on the table was signed: its chips cross and are stamped. */
	deal: boolean;
	/** Papers, cards or a chart were laid: the table shows another moment of the month. */
	turned: boolean;
	/** Relations ruptured. */
	dark: boolean;
	/** The leaders meet. */
	summit: boolean;
	/** The plant's or the works' pace, where it changed. */
	plant: { from: number; to: number } | null;
	works: { from: number; to: number } | null;
	/** Days the truce has lost; below 0 where it was prolonged. */
	days: number;
	/** Meters, lane labels or anything else written in numbers changed. */
	numbers: boolean;
	/** Links or dimming changed, so things fade. */
	focus: boolean;
};

/** Compares two models. Without a former one nothing moves. */
export function changesBetween(before: BoardModel | null, after: BoardModel): Changes {
	const none: Changes = {
		reveal: false,
		strikes: [],
		laid: [],
		gates: [],
		lanes: [],
		crack: null,
		deal: false,
		turned: false,
		dark: false,
		summit: false,
		plant: null,
		works: null,
		days: 0,
		numbers: false,
		focus: false,
	};
	if (before === null) return none;
	const oldGates = gatesOf(before);
	const gates = [...gatesOf(after).values()].flatMap(({ gate, lane }) => {
		const old = oldGates.get(gate.id)?.gate;
		if (old && old.closed === gate.closed && old.state === gate.state) return [];
		const from = old && isShut(old.state) ? old.closed : 0;
		const to = isShut(gate.state) ? gate.closed : 0;
		const { id, lever, seat, state } = gate;
		return [{ id, lever, seat, lane, from, to, was: old?.state ?? null, state }];
	});
	const lanes = after.lanes.flatMap((lane) => {
		const old = before.lanes.find((one) => one.id === lane.id);
		if (old === undefined || old.volume === lane.volume) return [];
		const moved = gates.filter((gate) => gate.lane === lane.id && gate.from !== gate.to);
		const cause = moved.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
		return [{ id: lane.id, from: old.volume, to: lane.volume, gate: cause?.id ?? null }];
	});
	const known = new Set(chipIds(before.table));
	const landed = new Set(before.strikes.map(({ id }) => id));
	return {
		reveal: before.table.mode === "sealed" && after.table.mode === "revealed",
		strikes: after.strikes.filter(({ id }) => !landed.has(id)),
		laid:
			after.table.mode === before.table.mode
				? chipIds(after.table).filter((id) => !known.has(id))
				: [],
		gates,
		lanes,
		crack: crackChange(before.crack, after.crack),
		deal:
			before.table.mode === "offer" &&
			before.table.rows.length > 0 &&
			after.signed !== "" &&
			after.signed !== before.signed,
		turned: before.table.mode !== after.table.mode,
		dark: after.ruptured && !before.ruptured,
		summit: after.summit && !before.summit,
		plant: paceChange(before.industry.plant, after.industry.plant),
		works: paceChange(before.industry.works, after.industry.works),
		days: (before.meters.truce.days ?? 0) - (after.meters.truce.days ?? 0),
		numbers: numbersOf(before) !== numbersOf(after),
		focus:
			JSON.stringify([before.focus, before.links]) !== JSON.stringify([after.focus, after.links]),
	};
}

function paceChange(
	before: { running: number },
	after: { running: number },
): { from: number; to: number } | null {
	if (before.running === after.running) return null;
	return { from: before.running, to: after.running };
}

function crackChange(before: BoardModel["crack"], after: BoardModel["crack"]): Changes["crack"] {
	if (after === "open" && before !== "open") return "opens";
	return after === "mended" && before === "open" ? "mends" : null;
}

function isShut(state: MeasureState): boolean {
	return state === "force";
}

function gatesOf(model: BoardModel): Map<string, { gate: GateModel; lane: LaneId }> {
	const found = new Map<string, { gate: GateModel; lane: LaneId }>();
	for (const lane of model.lanes)
		for (const gate of lane.gates) found.set(gate.id, { gate, lane: lane.id });
	return found;
}

/** Chips lying on the table, by id. */
function chipIds(table: TableModel): string[] {
	if (table.mode === "offer")
		return table.rows.flatMap((row) =>
			[...row.sides.cn.chips, ...row.sides.us.chips].map((chip) => chip.id),
		);
	if (table.mode === "sealed" || table.mode === "revealed")
		return [...table.sides.cn.cards, ...table.sides.us.cards].map((card) => card.chip.id);
	return [];
}

function numbersOf(model: BoardModel): string {
	const { tension, trust, truce, precedent } = model.meters;
	const meters = [tension, trust, truce, precedent].map((one) => one.valueText + one.deltaText);
	return JSON.stringify([meters, model.lanes.map((lane) => lane.line)]);
}
