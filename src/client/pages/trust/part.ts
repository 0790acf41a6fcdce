// What every part of the page on trust is given.
import type { TrustFigures } from "../../../insight/trust/figures.ts";
import type { Words } from "../../viewmodel/game/words.ts";

export interface PartProps {
	words: Words;
	trust: TrustFigures;
}
