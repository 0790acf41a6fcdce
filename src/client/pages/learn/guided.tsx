// The door to the guided month, and for teachers to their guide.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { rich } from "../../i18n/rich.ts";
import { Link } from "../../router/router.tsx";
import { useTutorial } from "../../stores/tutorial.ts";
import { preload } from "../app/doors.ts";

/** Begins the guided month, goes on with it, or plays it again. */
export function Guided(): ReactNode {
	const { t } = useTranslation("about");
	const begun = useTutorial(({ gameId }) => gameId !== null);
	const over = useTutorial((tutorial) => tutorial.over);
	const forget = useTutorial((tutorial) => tutorial.forget);
	const ready = (): void => preload("tutorial");
	const under = begun && !over;
	return (
		<section className="learn-guided">
			<div>
				<h2>{t("learn.guided.title")}</h2>
				<p>{t("learn.guided.text")}</p>
				<p>
					{rich(t("learn.teacher"), {
						guide: (words) => <Link to={{ page: "guide" }}>{words}</Link>,
					})}
				</p>
			</div>
			<p>
				<Link
					className="ui-button is-primary is-l"
					to={{ page: "tutorial" }}
					onPointerEnter={ready}
					onFocus={ready}
				>
					{t(`learn.guided.${under ? "resume" : over ? "again" : "go"}`)}
				</Link>
				{under ? (
					<Link className="ui-button is-m" to={{ page: "tutorial" }} onClick={forget}>
						{t("learn.guided.again")}
					</Link>
				) : null}
			</p>
		</section>
	);
}
