// The classroom's front door: everything the server (and later the client's pages) may use.
export { classDebrief } from "./after/debrief.ts";
export { exportFiles, namesCsv, recordText } from "./after/export.ts";
export { gamePart } from "./after/game.ts";
export {
	codesFor,
	type Effect,
	type GameCommand,
	type InstructorCommand,
	isGameCommand,
} from "./class/commands.ts";
export type { Around, Decided } from "./class/decided.ts";
export { createClass, type Handed, join, recover, rejoin, type Ticket } from "./class/enter.ts";
export type { ClassEvent } from "./class/events.ts";
export { createdClass, foldCommit } from "./class/fold.ts";
export { latest, pairing } from "./class/games.ts";
export { meantFor, messagesFor, onWall } from "./class/messages.ts";
export {
	type Chair,
	chairOf,
	holderOf,
	keyFor,
	peopleOf,
	personOf,
	placeOf,
	wasRemoved,
} from "./class/people.ts";
export { settingsProblems } from "./class/settings.ts";
export { steer } from "./class/steer.ts";
export type { ClassState, Message, Person, Settings } from "./class/types.ts";
export { JOIN_LETTERS, RECOVERY_LETTERS, REJOIN_LETTERS, readCode } from "./codes.ts";
export { isDone, withDone } from "./once.ts";
export { diff, type Patch, patched } from "./patch.ts";
export {
	type Scores,
	type Shown,
	sameScores,
	scoresFor,
	seatView,
	tablePicture,
} from "./pictures.ts";
export { commonChange, ownPatch, positionPatch } from "./position-patch.ts";
export {
	type CommonDelta,
	deltaText,
	type OwnDelta,
	positionAfter,
	tableAfter,
	tablePatch,
} from "./protocol/delta.ts";
export {
	type ClientFrame,
	type Hello,
	type ReadFrame,
	readFrame,
	settings as settingsSchema,
} from "./protocol/from-client.ts";
export { chairPicture, type ServerFrame } from "./protocol/from-server.ts";
export { CLOSE, FRAME_LIMITS, HEARTBEAT, HELLO_WITHIN, VERSION } from "./protocol/limits.ts";
export type { AnyRefusal } from "./refusals.ts";
export {
	grouped,
	makeCode,
	type RandomBytes,
	type SealedCode,
	seal,
} from "./secrets.ts";
export { standsStill } from "./table/clock.ts";
export { type Act, decideAct, doneBy, onceKey } from "./table/decide.ts";
export { isDue, tick } from "./table/drive.ts";
export { foldTableCommit, newTable } from "./table/fold.ts";
export { standingOf } from "./table/standing.ts";
export { cardsOpen, steerTable } from "./table/steer.ts";
export type { Table, TableEvent } from "./table/types.ts";
export { tilesOf } from "./tiles.ts";
