// Personal codes: a list of names is pasted, slips to print come out. Names keep their codes until they are used.
import {
	type Dispatch,
	type ReactNode,
	type SetStateAction,
	useEffect,
	useId,
	useRef,
	useState,
} from "react";
import { useTranslation } from "react-i18next";
import { MOST_PEOPLE, NAME_LETTERS } from "../../../../classroom/limits.ts";
import { useJoinAddress } from "../../../stores/class/join-address.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Button } from "../../../ui/button.tsx";
import { copyText } from "../../../ui/copy-text.ts";
import { notify } from "../../../ui/live-region.tsx";
import { withdraw } from "../../../ui/notes.ts";
import { Notice } from "../../../ui/panel.tsx";
import { type RefusalCode, Refused } from "../../class-common/refusal-text.tsx";
import { type Code, readNames, tellNames } from "./names.ts";
import { Slips } from "./slips.tsx";
import "./names-view.css";

/** Bad lines that are named. */
const NAMED = 5;
/** What the notes of this view are about; they go with it. */
const ABOUT = "names";

interface Part {
	onCodes: (codes: readonly Code[]) => void;
}

function PasteForm({ onCodes }: Part): ReactNode {
	const { t } = useTranslation("teach");
	const id = useId();
	const act = useLesson((state) => state.act);
	const there = useLesson((state) => state.roster.length);
	const [text, setText] = useState("");
	const [busy, setBusy] = useState(false);
	const [refusal, setRefusal] = useState<RefusalCode | null>(null);
	const { names, bad } = readNames(text);
	const wrong =
		names.length === 0
			? t("room.names.empty")
			: bad.length > 0
				? t("room.names.badFirst")
				: there + names.length > MOST_PEOPLE
					? t("room.names.many", { most: MOST_PEOPLE, there })
					: null;
	const make = async (): Promise<void> => {
		if (busy || wrong !== null) return;
		setBusy(true);
		const {
			codes,
			left,
			refusal: why,
		} = await tellNames(names, (portion) => act({ do: "names", names: portion }));
		setBusy(false);
		setRefusal(why);
		// what was not taken stays to be tried again
		setText(left.join("\n"));
		onCodes(codes);
		if (why === null)
			notify((t) => t("teach:room.names.made", { count: codes.length }), "plain", ABOUT);
	};
	return (
		<form
			className="names-form"
			onSubmit={(event) => {
				event.preventDefault();
				void make();
			}}
		>
			<label htmlFor={id}>{t("room.names.label")}</label>
			<textarea
				id={id}
				rows={9}
				value={text}
				spellCheck={false}
				autoComplete="off"
				aria-invalid={bad.length > 0}
				aria-describedby={`${id}-note`}
				onChange={(event) => setText(event.target.value)}
			/>
			<div id={`${id}-note`}>
				{bad.length === 0 ? (
					<p>
						{names.length === 0
							? t("room.names.note")
							: t("room.names.count", { count: names.length })}
					</p>
				) : (
					<ul className="names-bad">
						{bad.slice(0, NAMED).map(({ line, text: shown }) => (
							<li key={line}>
								{t("room.names.bad", { line, name: shown, letters: NAME_LETTERS })}
							</li>
						))}
						{bad.length > NAMED ? (
							<li>{t("room.names.badMore", { count: bad.length - NAMED })}</li>
						) : null}
					</ul>
				)}
			</div>
			<Refused code={refusal} />
			<Button type="submit" kind="primary" blocked={wrong} aria-busy={busy}>
				{names.length === 0
					? t("room.names.make")
					: t("room.names.makeCount", { count: names.length })}
			</Button>
		</form>
	);
}

/**
 * Codes made anew for everybody on the list who has not come: the old slips may be lost. Each is handed over at once, for
 * none is told twice.
 */
function Renew({ onCodes }: Part): ReactNode {
	const { t } = useTranslation("teach");
	const act = useLesson((state) => state.act);
	const roster = useLesson((state) => state.roster);
	const [done, setDone] = useState<number | null>(null);
	const [stopped, setStopped] = useState<{ left: readonly string[]; why: RefusalCode } | null>(
		null,
	);
	const absent = roster.filter(({ joined }) => !joined).map(({ person }) => person);
	const left = absent.filter((person) => stopped?.left.includes(person));
	const waiting = left.length > 0 ? left : absent;
	if (waiting.length === 0) return null;
	const renew = async (): Promise<void> => {
		if (done !== null) return;
		setStopped(null);
		for (const [at, person] of waiting.entries()) {
			setDone(at);
			let told = await act({ do: "pass", person });
			// asked twice on a broken line, the server has made a code and tells it no more
			if (told.ok && !told.effect.codes?.length) told = await act({ do: "pass", person });
			if (told.ok) onCodes(told.effect.codes ?? []);
			else if (told.refusal !== "unknownPerson") {
				setStopped({ left: waiting.slice(at), why: told.refusal });
				break;
			}
		}
		setDone(null);
	};
	return (
		<div className="names-renew">
			<p>
				{left.length > 0
					? t("room.names.renewLeft", { count: left.length })
					: t("room.names.renewNote", { count: waiting.length })}
			</p>
			<Refused code={left.length > 0 ? stopped?.why : null} />
			<Button aria-busy={done !== null} onClick={() => void renew()}>
				{done === null
					? t("room.names.renew", { count: waiting.length })
					: t("room.names.renewing", { done, of: waiting.length })}
			</Button>
		</div>
	);
}

/** The view that takes the room's place. `codes`: those made since the page was opened. */
export function NamesView({
	codes,
	onCodes,
	onBack,
}: {
	codes: readonly Code[];
	onCodes: Dispatch<SetStateAction<readonly Code[]>>;
	onBack: () => void;
}): ReactNode {
	const { t } = useTranslation("teach");
	const { address } = useJoinAddress();
	const klass = useLesson((state) => state.code);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		heading.current?.focus();
		return () => withdraw(ABOUT);
	}, []);
	// newest code of each person, in the order of the list
	const add = (fresh: readonly Code[]): void => {
		const known = new Set(fresh.map(({ person }) => person));
		onCodes((before) => [...before.filter(({ person }) => !known.has(person)), ...fresh]);
	};
	return (
		<main className="names-view on-paper">
			<header>
				<Button icon="ui-left" onClick={onBack}>
					{t("room.names.back")}
				</Button>
				<h1 ref={heading} tabIndex={-1}>
					{t("room.names.title")}
				</h1>
				<p className="names-lead">{t("room.names.text")}</p>
			</header>
			<aside>
				<PasteForm onCodes={add} />
				<Renew onCodes={add} />
			</aside>
			<section aria-label={t("room.names.slips")}>
				{codes.length === 0 ? (
					<p className="names-none">{t("room.names.none")}</p>
				) : (
					<>
						<div className="names-acts">
							<Notice>{t("room.names.once")}</Notice>
							<Button kind="primary" onClick={() => print()}>
								{t("room.names.print")}
							</Button>
							<Button
								onClick={async () => {
									const text = codes.map(({ name, code }) => `${name}\t${code}`).join("\n");
									const done = await copyText(text);
									notify(
										(t) => (done ? t("teach:room.names.copied") : t("teach:room.keys.notCopied")),
										"plain",
										ABOUT,
									);
								}}
							>
								{t("room.names.copy")}
							</Button>
						</div>
						<Slips codes={codes} address={address} klass={klass} />
					</>
				)}
			</section>
		</main>
	);
}
