// Which drawing stands for which lever and lane; names are files of assets/art without their ending.
import type { LaneId, SeatId } from "./board-model.ts";

const LEVER_ICONS: Readonly<Record<string, string>> = {
	"us.tariff": "lever-tariff",
	"us.entity": "lever-entity-list",
	"us.rule50": "lever-fifty-rule",
	"us.chips": "lever-chip-control",
	"us.inputs": "lever-inputs-cut",
	"us.fees": "lever-ship-fees",
	"us.inquiry": "lever-inquiry",
	"us.sanction": "lever-security-sanction",
	"us.diversify": "lever-diversify",
	"us.cushion": "lever-truce-guardian",
	"cn.tariff": "lever-counter-tariff",
	"cn.tap": "lever-licence-tap",
	"cn.regime": "lever-rare-earth-regime",
	"cn.minerals": "lever-minerals-ban",
	"cn.lists": "lever-lists",
	"cn.probes": "lever-probes",
	"cn.purchases": "lever-farm-purchases",
	"cn.fees": "lever-ship-fees",
	"cn.local": "lever-buy-local",
	"cn.reliance": "lever-self-reliance",
	"cn.precursor": "lever-precursor-action",
};

/** What an event is about. */
const EVENT_ICONS: Readonly<Record<string, string>> = {
	plantsStop: "board-plant",
	courtCase: "event-gavel",
	congressHearing: "event-gavel",
	chipLobby: "board-wafer",
	chipRelief: "board-wafer",
	chipGuidance: "lever-chip-control",
	legacyChips: "lever-inquiry",
	newInquiry: "lever-inquiry",
	ownershipRule: "lever-fifty-rule",
	moreNames: "lever-entity-list",
	calmMay: "ui-clock",
	truceDeadline: "ui-clock",
	truceProlonged: "ui-clock",
	thirdCountry: "event-port",
	thirdCountrySeizure: "event-port",
	sharesFall: "event-market",
	marketsShiver: "event-market",
	buyersPanic: "board-magnet",
	harvest: "board-soybean",
	harvestSold: "board-soybean",
	plantingPlans: "board-soybean",
	springOrders: "board-soybean",
	deliveryData: "event-data",
	deliveryShort: "event-data",
	spyReport: "ui-eye",
	sanctionsReady: "lever-security-sanction",
	selfReliancePlan: "lever-self-reliance",
	visitNear: "event-summit",
	visitInDoubt: "event-summit",
	officerHeld: "ui-lock",
	leakedMemo: "ui-sealed",
	quietChannel: "ui-msg",
};

const LANE_ICONS: Readonly<Record<LaneId, string>> = {
	chips: "board-wafer",
	magnets: "board-magnet",
	goods: "board-crate",
	farm: "board-soybean",
	ships: "board-ship",
};

/** Lane at whose end a lever's tag stands; null for measures at home. */
const LEVER_LANES: Readonly<Record<string, LaneId | null>> = {
	"us.tariff": "goods",
	"us.entity": "chips",
	"us.rule50": "chips",
	"us.chips": "chips",
	"us.inputs": "chips",
	"us.fees": "ships",
	"us.inquiry": "goods",
	"us.sanction": null,
	"us.diversify": "magnets",
	"us.cushion": null,
	"cn.tariff": "farm",
	"cn.tap": "magnets",
	"cn.regime": "magnets",
	"cn.minerals": "magnets",
	"cn.lists": "chips",
	"cn.probes": "chips",
	"cn.purchases": "farm",
	"cn.fees": "ships",
	"cn.local": "chips",
	"cn.reliance": null,
	"cn.precursor": null,
};

/** Art name of a lever; unknown levers fall back to the plain card so that a new scenario still draws. */
export function leverIcon(lever: string): string {
	return LEVER_ICONS[lever] ?? "ui-card";
}

/** Art name of what an event is about; unknown events fall back to the plain card. */
export function eventIcon(event: string): string {
	return EVENT_ICONS[event] ?? "ui-card";
}

/** Art name of a lane's emblem. */
export function laneIcon(lane: LaneId): string {
	return LANE_ICONS[lane];
}

/** Lane at whose end a lever stands; null for measures at home and unknown levers. */
export function leverLane(lever: string): LaneId | null {
	return LEVER_LANES[lever] ?? null;
}

/** Art name of a seat's emblem. */
export function seatEmblem(seat: SeatId): string {
	return seat === "us" ? "emblem-washington" : "emblem-beijing";
}
