// Brings records of older forms up to the present one, step by step, numbered without gaps.

/** A record as its lines held it: of some older form, so nothing is known of its shape. */
export interface RawRecord {
	header: Readonly<Record<string, unknown>>;
	entries: readonly unknown[];
}

/** One step from form `from` to form `from + 1`; states, and so checksums, stay what they are. */
export interface Migration {
	from: number;
	up(raw: RawRecord): RawRecord;
}

/** All steps, the oldest first; the first is `from: 1`. A step is never changed once it is released. */
export const MIGRATIONS: readonly Migration[] = [];

/** The present form. */
export const FORMAT = MIGRATIONS.length + 1;

/**
 * Brings a raw record from its form to the last one of `steps`.
 * @throws RangeError for a form that the steps do not know, or steps with a gap
 */
export function migrate(raw: RawRecord, steps: readonly Migration[] = MIGRATIONS): RawRecord {
	steps.forEach((step, i) => {
		if (step.from !== i + 1) throw new RangeError(`migration ${i + 1} is numbered ${step.from}`);
	});
	const format = raw.header.format;
	if (
		typeof format !== "number" ||
		!Number.isInteger(format) ||
		format < 1 ||
		format > steps.length + 1
	)
		throw new RangeError(`unknown record format ${String(format)}`);
	let record = raw;
	for (const step of steps.slice(format - 1)) {
		record = step.up(record);
		record = { ...record, header: { ...record.header, format: step.from + 1 } };
	}
	return record;
}
