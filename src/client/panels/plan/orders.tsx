// The plan so far: orders that lie open until the seal, and announced measures that could be dropped.
import type { ReactNode } from "react";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { SeatMark } from "../../ui/seat-mark.tsx";
import { changeText } from "../../viewmodel/game/figures.ts";
import { GROUPS, varName } from "../../viewmodel/game/groups.ts";
import { actName, announcedText, leverName } from "../../viewmodel/game/lever-words.ts";
import { droppable, planned } from "../../viewmodel/game/plan.ts";
import { leverIcon } from "../../viewmodel/icons.ts";
import { HalfBroken } from "../common/half-broken.tsx";
import { useHeld, useLooksOn } from "../common/held.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";
import "./orders.css";

/** Orders, drops and what could be dropped. */
export function Orders(): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const move = useMatch((match) => match.move);
	const pick = useSelection((selection) => selection.pick);
	const held = useHeld();
	const looksOn = useLooksOn() !== null;
	const { t } = words;
	const seat = moment.view.seat;
	const game = moment.view.position;
	const { orders, drops } = planned(moment);
	const offers = looksOn ? [] : droppable(moment);
	if (looksOn && orders.length + drops.length === 0) return null;
	const told: readonly string[] = [...GROUPS[seat], "tension"];
	return (
		<section className="orders">
			<h2>{t("panels:plan.orders")}</h2>
			{orders.length + drops.length === 0 ? <p>{t("panels:plan.noOrders")}</p> : null}
			<ul>
				{orders.map(({ order, icon }) => (
					<li key={order.lever}>
						<button type="button" onClick={() => pick({ lever: order.lever, act: order.act })}>
							<SeatMark
								seat={seat}
								art={icon}
								size={30}
								state={order.step === "now" ? "force" : "announced"}
							/>
							<span>
								<b>{actName(words, order.lever, order.act)}</b>
								<small>
									{t(order.step === "now" ? "panels:plan.orderNow" : "panels:plan.orderAnnounce")}
								</small>
							</span>
						</button>
					</li>
				))}
				{drops.map((lever) => (
					<li key={lever} className="is-drop">
						<SeatMark seat={seat} art={leverIcon(lever)} size={30} state="off" />
						<b>{t("panels:plan.dropped", { lever: leverName(words, lever) })}</b>
					</li>
				))}
			</ul>
			{offers.length === 0 ? null : (
				<>
					<h2>{t("panels:plan.drops")}</h2>
					<ul>
						{offers.map(({ lever, changes, due }) => (
							<li key={lever} className="is-drop">
								<SeatMark seat={seat} art={leverIcon(lever)} size={30} state="announced" />
								<span>
									<b>{leverName(words, lever)}</b>
									<small>{announcedText(words, game.levers[lever], game.month)}</small>
									<small>
										{words.format.told(
											t("panels:plan.drop"),
											words.format.items(
												changes
													.filter((change) => told.includes(change.id))
													.map((change) =>
														t("panels:effect", {
															name: varName(words, change.id),
															change: changeText(words, change),
														}),
													),
											),
										)}
									</small>
									{due === null ? null : (
										<strong className="orders-due">
											{words.format.sentences([
												t("panels:plan.dueNow"),
												...due.map((id) => t(`panels:plan.warning.${id}`)),
											])}
										</strong>
									)}
									{due === null || due.length === 0 ? null : <HalfBroken lever={lever} />}
								</span>
								<Button
									size="s"
									blocked={held(lever)}
									onClick={() => void move({ type: "drop", lever })}
								>
									{t("panels:plan.drop")}
								</Button>
							</li>
						))}
					</ul>
				</>
			)}
			{orders.length > 0 ? null : <p className="orders-pick">{t("panels:plan.pick")}</p>}
		</section>
	);
}
