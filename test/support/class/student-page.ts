// What tests of a student's page look at and press.
import { page, userEvent } from "vitest/browser";

export const bar = () => page.getByRole("region", { name: "Your class" });
export const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
/** What the strips say. */
export const strips = (): string => document.querySelector(".class-strips")?.textContent ?? "";
export const press = (name: string | RegExp): Promise<void> =>
	userEvent.click(page.getByRole("button", { name }).first());
/** Presses what is shut: the button stays reachable, and says why. */
export const pressShut = (name: string | RegExp): void =>
	(page.getByRole("button", { name }).first().element() as HTMLElement).click();
