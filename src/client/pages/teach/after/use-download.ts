// A download from the server: asked for, handed over, or refused with a reason that stays to be read.
import { useState } from "react";
import type { Answer } from "../../../stores/class/api.ts";
import { download } from "../../../ui/download.ts";
import type { RefusalCode } from "../../class-common/refusal-text.tsx";

export interface Download {
	busy: boolean;
	refusal: RefusalCode | null;
	done: boolean;
	start: () => Promise<void>;
}

/** A download under a name; one at a time. */
export function useDownload(name: string, fetch: () => Promise<Answer<Blob>>): Download {
	const [state, setState] = useState<Omit<Download, "start">>({
		busy: false,
		refusal: null,
		done: false,
	});
	return {
		...state,
		start: async () => {
			setState({ busy: true, refusal: null, done: false });
			const answer = await fetch();
			if (answer.ok) download(name, answer.value);
			setState({ busy: false, refusal: answer.ok ? null : answer.refusal, done: answer.ok });
		},
	};
}
