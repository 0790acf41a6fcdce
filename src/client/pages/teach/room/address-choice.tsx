// Which address the class is told: one of the server's, or one that the instructor types.
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { isOwnMachine, readAddress, spoken } from "../../../stores/class/address.ts";
import { chooseAddress, useJoinAddress } from "../../../stores/class/join-address.ts";
import { Art } from "../../../ui/art.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { notify } from "../../../ui/live-region.tsx";
import "./address-choice.css";

function Choices({ onDone }: { onDone: () => void }): ReactNode {
	const { t } = useTranslation("teach");
	const { address, options } = useJoinAddress();
	const name = useId();
	const own = !options.includes(address);
	const [typed, setTyped] = useState(own ? spoken(address) : "");
	const [wrong, setWrong] = useState(false);
	const take = (next: string | null): void => {
		chooseAddress(next);
		notify((t) => t("teach:room.address.taken"));
		onDone();
	};
	return (
		<form
			className="address-choice"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				const read = readAddress(typed, location.origin);
				if (read === null) setWrong(true);
				else take(read);
			}}
		>
			<p>{t("room.address.text")}</p>
			<fieldset>
				<legend className="sr-only">{t("room.address.list")}</legend>
				{options.map((option, at) => (
					<label key={option} className="address-option">
						<input
							type="radio"
							name={name}
							checked={option === address}
							onChange={() => chooseAddress(at === 0 ? null : option)}
						/>
						<b>{spoken(option)}</b>
						{isOwnMachine(option) ? <small>{t("room.address.ownMachine")}</small> : null}
					</label>
				))}
			</fieldset>
			<div className="address-typed">
				<label htmlFor={`${name}-typed`}>{t("room.address.type")}</label>
				<input
					id={`${name}-typed`}
					value={typed}
					inputMode="url"
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					placeholder={t("room.address.example")}
					aria-invalid={wrong}
					aria-describedby={`${name}-note`}
					onChange={(event) => {
						setTyped(event.target.value);
						setWrong(false);
					}}
				/>
				<Button type="submit">{t("room.address.use")}</Button>
				<small id={`${name}-note`} role={wrong ? "alert" : undefined}>
					{wrong ? t("room.address.wrong") : t("room.address.note")}
				</small>
			</div>
		</form>
	);
}

/** The button under the address, the choice behind it, and a warning where no other device can open the address. */
export function AddressChoice(): ReactNode {
	const { t } = useTranslation("teach");
	const { address } = useJoinAddress();
	const [open, setOpen] = useState(false);
	return (
		<div className="address-change">
			{isOwnMachine(address) ? (
				<p>
					<Art name="ui-alert" size={18} />
					<span>{t("room.address.warning")}</span>
				</p>
			) : null}
			<button type="button" onClick={() => setOpen(true)}>
				{t("room.address.change")}
			</button>
			<Dialog
				open={open}
				onClose={() => setOpen(false)}
				title={t("room.address.title")}
				footer={<Button onClick={() => setOpen(false)}>{t("room.address.done")}</Button>}
			>
				<Choices onDone={() => setOpen(false)} />
			</Dialog>
		</div>
	);
}
