// Why a class refuses something: codes for the texts, never sentences.
import type { Refusal } from "../rules/index.ts";

export const CLASS_REFUSALS = [
	// frames
	"badFrame",
	"tooLarge",
	"tooDeep",
	"otherVersion",
	"slowDown",
	"notYours",
	// getting in
	"noSession",
	"wrongCode",
	"wrongPass",
	"wrongSecret",
	"doorShut",
	"classFull",
	"badName",
	"nameTaken",
	"notInClass",
	"removed",
	"tooManyTries",
	"tooManyNew",
	"badScenario",
	// running it
	"wrongStage",
	"nobodyHere",
	"unknownGame",
	"unknownPerson",
	"unknownCard",
	"badText",
	"tooManyGames",
	"seatTaken",
	"noComputer",
	"nothingToUndo",
	"cardWaiting",
	"noCardWaiting",
	"touchesNone",
	// playing
	"paused",
	"frozen",
	"classOver",
	"notSeated",
	"notYet",
	"stale",
	"computerPlays",
	"notYourOffice",
	// the server
	"storage",
	"internal",
	"gone",
] as const;
/** Codes of the class itself. */
export type ClassRefusal = (typeof CLASS_REFUSALS)[number];
/** Any reason a move or command can be refused for: the rules' or the class's. */
export type AnyRefusal = Refusal | ClassRefusal;
