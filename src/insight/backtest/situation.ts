// Builds the situation of a recorded trigger from its own words, its context, and what the record knew before it.
import { clamp } from "../../rules/math.ts";
import { blank, saturationOf, shieldOf, withoutTwin } from "../../rules/retaliation/marks.ts";
import type { Situation } from "../../rules/retaliation-rows.ts";
import type { Seat } from "../../rules/state.ts";
import { type Codebook, type Coded, code, loosenessOf, readContext } from "./codebook.ts";
import { daysBetween, daysToStart } from "./days.ts";
import type { Memory, RecordEntry } from "./memory.ts";
import * as known from "./memory.ts";
import type { Pair } from "./pairs.ts";

/** The situation of the side that answers; nothing dated on the trigger's day or later is read from the record. */
export function situationOf(
	pair: Pick<Pair, "trigger" | "context">,
	record: readonly RecordEntry[],
	book: Codebook,
	responder: Seat,
): Situation {
	const { trigger } = pair;
	const memory = known.memoryOf(record, book, trigger.date);
	const coded = code(book, trigger.kind, trigger.instrument, trigger.detail);
	const s = blank();
	s[coded.happening] = 1;
	s.byUs = trigger.actor === "US" || trigger.actor === "both" ? 1 : 0;
	s.byCn = trigger.actor === "CN" || trigger.actor === "both" ? 1 : 0;
	s.toUs = responder === "us" ? 1 : 0;
	s.toCn = 1 - s.toUs;
	s.severity = coded.severity;
	for (const mark of coded.marks) s[mark] = 1;
	// an inquiry of Washington sets no duty before its finding
	if (s.escalates && s.byUs && s.probe && coded.severity <= 1) s.zeroRate = 1;
	// the shortage is Washington's
	if (responder === "cn") s.shortage = 0;
	remember(memory, pair, s);
	readContext(book, pair.context, responder, s);
	timing(memory, pair, coded, s);
	settle(memory, coded, s);
	return s;
}

function remember(m: Memory, pair: Pick<Pair, "trigger">, s: Situation): void {
	const n = (name: string) => known.setting(m.book, name);
	const side = s.toUs ? "US" : "CN";
	const end = known.truceEnd(m);
	const meeting = known.meeting(m);
	s.truce = end || s.agrees ? 1 : 0;
	const own = s.agrees ? loosenessOf(m.book, pair.trigger.instrument, pair.trigger.detail) : null;
	s.looseTruce = s.truce ? (own ?? known.looseness(m)) : 0;
	s.deadline = s.deadline || (end && daysBetween(m.day, end.date) <= n("deadlineDays")) ? 1 : 0;
	s.summit =
		meeting && daysBetween(m.day, meeting.date) <= n("summitDays") && !known.majorOpen(m) ? 1 : 0;
	s.channel = s.truce || s.summit || known.inTalks(m) ? 1 : 0;
	s.surprise = s.escalates && known.surprised(m) ? 1 : 0;
	s.ladder = s.escalates && known.inLadder(m) ? 1 : 0;
	s.promised = s.eases && known.dealFresh(m) ? 1 : 0;
	s.boldness = known.boldness(m, side);
	s.grievance = known.grievance(m, side);
	s.dependence = s.toUs ? known.dependenceUs(m) : n("dependenceCn");
	if (s.toUs && known.shortageOpen(m)) s.shortage = 1;
	s.coordination = n("coordination");
	s.prepared = s.toUs ? 0 : known.regimeBuilt(m) ? 1 : n("prepared");
	s.precedent = known.precedent(m);
	s.burden = known.burdened(m, side) ? 1 : 0;
	s.ownThreat = known.threatOut(m, side) ? 1 : 0;
	s.trust = clamp(n("trust") - (known.accused(m) ? n("trustAccused") : 0), 0, 1);
}

/** Start dates: a measure with a date weeks off, and a threat that leaves time to talk. */
function timing(
	m: Memory,
	pair: Pick<Pair, "trigger" | "context">,
	coded: Coded,
	s: Situation,
): void {
	const days = daysToStart(`${pair.trigger.detail}. ${pair.context}`, m.day);
	if (days === null) {
		if (!s.escalates) s.dated = 0;
		return;
	}
	const far = days >= known.setting(m.book, "datedDays");
	s.dated = s.escalates && far ? 1 : 0;
	s.notice = coded.marks.includes("threat") && days >= known.setting(m.book, "noticeDays") ? 1 : 0;
}

/** What follows from the rest: saturation, shield, and whether there is an answer in kind. */
function settle(m: Memory, coded: Coded, s: Situation): void {
	const full = known.setting(m.book, "saturation");
	if (s.escalates && s.tariff) {
		const side = s.byUs ? "US" : "CN";
		const level = known.addOn(m, side) + (s.threat ? coded.points : 0);
		s.saturated = Math.max(
			saturationOf(level, full),
			saturationOf(known.addOn(m, s.toUs ? "US" : "CN"), full),
		);
	}
	s.canMirror = withoutTwin(s) ? 0 : 1;
	s.shield = s.toUs && s.summit ? shieldOf(s.coordination) * (s.truce ? 1 : 0.5) : 0;
}
