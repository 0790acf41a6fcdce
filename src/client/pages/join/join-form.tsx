// The form of the join page. Faults stand beside their field, which takes the focus; what was typed stays.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { NAME_LETTERS } from "../../../classroom/limits.ts";
import { useFormats } from "../../i18n/format.ts";
import { nextLanguage, speak } from "../../i18n/index.ts";
import { handedOver, putAway } from "../../stores/class/handed.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/panel.tsx";
import { grouped } from "../class-common/grouped.ts";
import { type RefusalCode, useRefusalText } from "../class-common/refusal-text.tsx";
import { TextField } from "./text-field.tsx";
import { type Fault, joinAddress, readJoinCode, readName, readPass } from "./typed.ts";
import { useEntry } from "./use-entry.ts";
import { type FieldName, useFields } from "./use-form.ts";
import "./join-form.css";

/** Refusals that are a field's fault. */
const FIELD_OF: Partial<Record<RefusalCode, FieldName>> = {
	wrongCode: "code",
	badName: "name",
	nameTaken: "name",
	wrongPass: "pass",
};

/**
 * Asks for what is not known yet. `code` and `pass` as the address has them; with any `pass`, also "", the personal
 * code is asked for instead of a nickname. `onSeat`: a seat was got.
 */
export function JoinForm({
	code = "",
	pass,
	onSeat,
}: {
	code: string | undefined;
	pass: string | undefined;
	onSeat?: () => void;
}): ReactNode {
	const { t, i18n } = useTranslation("class");
	const format = useFormats();
	const wordsOf = useRefusalText();
	const told = readJoinCode(code);
	const [from] = useState(handedOver);
	const [known, setKnown] = useState(told.ok && from?.wants !== "code");
	const [by, setBy] = useState<"name" | "pass">(
		pass === undefined && from?.wants !== "pass" ? "name" : "pass",
	);
	const form = useFields<RefusalCode | Fault>(
		{
			code: told.ok ? grouped(told.value) : code,
			name: from?.name ?? "",
			pass: grouped(pass ?? ""),
		},
		!known ? "code" : by === "name" ? "name" : pass ? null : "pass",
	);
	const { typed, faults, fail, seek } = form;
	const entry = useEntry(
		(refusal) => {
			const name = FIELD_OF[refusal];
			if (!name) return;
			if (name === "code") setKnown(false);
			fail({ [name]: refusal });
		},
		onSeat,
		from,
	);

	/** Worded when it is drawn: the language may be another by then. */
	const said = (problem: RefusalCode | Fault | null): string | null => {
		if (problem === null) return null;
		if (typeof problem === "string") return wordsOf(problem);
		const { fault, values } = problem;
		return t(`join.faults.${fault}`, { ...values, perhaps: format.list(values.perhaps ?? []) });
	};
	const field = (name: FieldName) => ({
		label: t(`join.${name}.label`),
		hint: t(`join.${name}.hint`, { letters: NAME_LETTERS }),
		problem: said(faults[name]),
		value: typed[name],
		field: form.input(name),
		readOnly: entry.busy,
		onValue: (value: string) => {
			entry.clear();
			form.type(name, value);
		},
	});

	/** `refusal`: what has been answered to this very wish already. */
	const submit = (refusal: RefusalCode | null = null): void => {
		if (entry.busy) return;
		const readCode = readJoinCode(typed.code);
		const read = by === "name" ? readName(typed.name) : readPass(typed.pass);
		if (!readCode.ok || !read.ok) {
			if (!readCode.ok) setKnown(false);
			fail({ ...(readCode.ok ? {} : { code: readCode }), ...(read.ok ? {} : { [by]: read }) });
			return;
		}
		const who = by === "name" ? { name: read.value } : { pass: read.value };
		const wish = { code: readCode.value, ...who };
		if (refusal === null) entry.ask(wish);
		else entry.refused(wish, refusal);
	};
	const taken = useRef(false);
	useEffect(() => {
		if (!from || taken.current) return;
		taken.current = true;
		putAway();
		if (from.wants === "in") submit(from.refusal);
		const next = from.wants === "language" && nextLanguage(i18n.resolvedLanguage);
		if (next) void speak(next.id);
	});

	const turn = (): void => {
		const next = by === "name" ? "pass" : "name";
		entry.clear();
		setBy(next);
		// the class code stands first, and is needed either way
		seek(!known && typed.code.trim() === "" ? "code" : next);
	};
	const general = entry.refusal !== null && FIELD_OF[entry.refusal] === undefined;
	return (
		<form
			className="join-form"
			noValidate
			onSubmit={(event: FormEvent) => {
				event.preventDefault();
				submit();
			}}
		>
			{known ? (
				<p className="join-known">
					<span>{t("join.class")}</span>
					<b>{grouped(typed.code.replace(/\s/g, ""))}</b>
					<Button
						kind="quiet"
						size="s"
						onClick={() => {
							setKnown(false);
							seek("code");
						}}
					>
						{t("join.otherCode")}
					</Button>
				</p>
			) : (
				<TextField
					{...field("code")}
					className="is-code"
					autoComplete="off"
					autoCapitalize="characters"
					autoCorrect="off"
					spellCheck={false}
					enterKeyHint="next"
					onPaste={(event) => {
						const pasted = joinAddress(event.clipboardData.getData("text"));
						if (!pasted) return;
						event.preventDefault();
						form.type("code", grouped(pasted.code));
						if (!pasted.pass) return;
						form.type("pass", grouped(pasted.pass));
						setBy("pass");
					}}
				/>
			)}
			{by === "name" ? (
				<TextField {...field("name")} autoComplete="nickname" enterKeyHint="go" />
			) : (
				<TextField
					{...field("pass")}
					className="is-code"
					autoComplete="off"
					autoCapitalize="characters"
					autoCorrect="off"
					spellCheck={false}
					enterKeyHint="go"
				/>
			)}
			<div role="alert">
				{general && entry.refusal ? (
					<Notice tone={entry.knocking ? "warn" : "danger"}>
						{entry.knocking
							? t("join.knocking")
							: entry.refusal === "classOver"
								? t("join.over")
								: wordsOf(entry.refusal)}
					</Notice>
				) : null}
			</div>
			<Button kind="primary" size="l" type="submit" aria-busy={entry.busy}>
				{entry.busy ? t("join.busy") : entry.knocking ? t("join.now") : t(`join.go.${by}`)}
			</Button>
			<Button kind="quiet" className="join-turn" onClick={turn}>
				{t(`join.turn.${by}`)}
			</Button>
		</form>
	);
}
