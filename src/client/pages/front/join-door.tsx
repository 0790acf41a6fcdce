// The door for students: a code typed here leads to the class at once, a click beside it to the page that asks for it.
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, navigate } from "../../router/router.tsx";
import { Art } from "../../ui/art.tsx";
import { preload } from "../app/doors.ts";
import "./join-door.css";

/** The door with its field. What is wrong with a code is told by the page it leads to. */
export function JoinDoor(): ReactNode {
	const { t } = useTranslation("front");
	const id = useId();
	const [typed, setTyped] = useState("");
	const ready = (): void => preload("join");
	return (
		<div className="front-door is-join">
			<Link to={{ page: "join" }} onPointerEnter={ready} onFocus={ready}>
				<Art name="ui-sealed" size={32} />
				<span>
					<b>{t("doors.join")}</b>
					<small>{t("doors.joinNote")}</small>
				</span>
			</Link>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const code = typed.trim();
					navigate({ page: "join", ...(code === "" ? {} : { code }) });
				}}
			>
				<label className="sr-only" htmlFor={id}>
					{t("doors.code")}
				</label>
				<input
					id={id}
					value={typed}
					placeholder="••• •••"
					autoComplete="off"
					autoCapitalize="characters"
					autoCorrect="off"
					spellCheck={false}
					enterKeyHint="go"
					onFocus={ready}
					onChange={(event) => setTyped(event.target.value)}
				/>
				<button type="submit" aria-label={t("doors.enter")} title={t("doors.enter")}>
					<Art name="ui-right" size={20} />
				</button>
			</form>
		</div>
	);
}
