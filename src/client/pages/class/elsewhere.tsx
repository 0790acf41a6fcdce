// The seat was opened in another tab or on another device: says so, and takes it back on request.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../router/router.tsx";
import type { Seat } from "../../stores/class/keys.ts";
import { BrandMark } from "../../ui/brand.tsx";
import { Button } from "../../ui/button.tsx";

/** The whole page while the seat is open elsewhere. */
export function Elsewhere({
	seat,
	onHere,
}: {
	seat: Seat;
	onHere: () => void | Promise<void>;
}): ReactNode {
	const { t } = useTranslation("class");
	const heading = useRef<HTMLHeadingElement>(null);
	const [busy, setBusy] = useState(false);
	useEffect(() => heading.current?.focus({ preventScroll: true }), []);
	return (
		<main className="plain-page">
			<title>{t("play.elsewhere.title")}</title>
			<BrandMark size={64} />
			<h1 ref={heading} tabIndex={-1}>
				{t("play.elsewhere.title")}
			</h1>
			<p role="alert">{t("play.elsewhere.text", { name: seat.name })}</p>
			<p className="plain-page-acts">
				<Button
					kind="primary"
					size="l"
					blocked={busy ? t("play.elsewhere.busy") : null}
					onClick={() => {
						setBusy(true);
						void Promise.resolve(onHere()).finally(() => setBusy(false));
					}}
				>
					{t("play.elsewhere.here")}
				</Button>
				<Link className="ui-button is-l" to={{ page: "front" }}>
					{t("lost.home", { ns: "common" })}
				</Link>
			</p>
		</main>
	);
}
