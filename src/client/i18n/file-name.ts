// The name of an exported record in the language of the page.
import i18next from "i18next";

const RECORD = /^bargaining-chip-(.+)-(us|cn|both)\.jsonl$/;

/** The name a record gives its file, spoken in the language of the page; any other name as it is. */
export function spokenFileName(name: string): string {
	const [, day, seat] = RECORD.exec(name) ?? [];
	if (day === undefined || seat === undefined) return name;
	return i18next.t("common:file.record", { day, seat: i18next.t(`common:file.seat.${seat}`) });
}
