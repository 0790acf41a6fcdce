// The main scenario's files as one module: fetched one by one, on a slow network they would be waited for one by one.
export const MAIN_FILES = import.meta.glob<unknown>(
	[
		"../../../assets/scenarios/geneva-to-busan/*.json",
		// studies of the scenario, and its words in other languages: no part of a game's body
		"!../../../assets/scenarios/geneva-to-busan/{backtest,codebook,record,record-checks}.json",
		"!../../../assets/scenarios/geneva-to-busan/{sensitivity,tournament,trust}.json",
		"!../../../assets/scenarios/geneva-to-busan/*.zh.json",
	],
	{ import: "default", eager: true },
);
