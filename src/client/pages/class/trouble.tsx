// The class plays a game that cannot be shown: why, and the way to try again.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSeat } from "../../stores/class/use-seat.tsx";
import { BrandMark } from "../../ui/brand.tsx";
import { Button } from "../../ui/button.tsx";
import { type RefusalCode, RefusalText } from "../class-common/refusal-text.tsx";

/** The whole page while what the game needs has not come. */
export function Trouble({ code }: { code: RefusalCode }): ReactNode {
	const { t } = useTranslation("class");
	const retry = useSeat((it) => it.retry);
	return (
		<main className="plain-page">
			<title>{t("play.trouble.title")}</title>
			<BrandMark size={64} />
			<h1>{t("play.trouble.title")}</h1>
			<p role="alert">
				{code === "badScenario" ? t("play.trouble.scenario") : <RefusalText code={code} />}
			</p>
			<p className="plain-page-acts">
				<Button kind="primary" size="l" onClick={retry}>
					{t("play.trouble.again")}
				</Button>
				<Button size="l" onClick={() => location.reload()}>
					{t("play.trouble.reload")}
				</Button>
			</p>
		</main>
	);
}
