// The instructor's door: a new session, or one that this browser holds a key of.
import { type ReactNode, useEffect } from "react";
import { navigate } from "../../router/router.tsx";
import type { PageProps } from "../app/doors.ts";
import { Loading } from "../app/plain-pages.tsx";
import { NewSession } from "./new/new-session.tsx";
import { adopt } from "./new/recover-form.tsx";
import { SessionPage } from "./session-page.tsx";

/** Keeps the key of a secret link, and takes it out of the address: what is projected must not show it. */
function SecretLink({ session, secret }: { session: string; secret: string }): ReactNode {
	useEffect(() => {
		adopt(session, secret);
		navigate({ page: "teach", session }, { replace: true });
	}, [session, secret]);
	return <Loading />;
}

/** The instructor's pages. */
export default function TeachPage({ route }: PageProps<"teach">): ReactNode {
	const { session, secret } = route;
	if (session === undefined) return <NewSession />;
	if (secret !== undefined) return <SecretLink session={session} secret={secret} />;
	return <SessionPage key={session} session={session} />;
}
