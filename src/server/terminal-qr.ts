// A QR code for a terminal, two squares in one letter, dark on light whatever the terminal's colours are.
import qrcode from "qrcode-generator";

/** Light squares around the code that readers need. */
const QUIET = 2;
const LETTERS = ["█", "▄", "▀", " "] as const;

/** The text as lines of half blocks; light squares are drawn, for most terminals are dark. */
export function terminalQr(text: string): string {
	const code = qrcode(0, "M");
	code.addData(text);
	code.make();
	const size = code.getModuleCount();
	const dark = (row: number, column: number): boolean =>
		row >= 0 && column >= 0 && row < size && column < size && code.isDark(row, column);
	const lines: string[] = [];
	for (let row = -QUIET; row < size + QUIET; row += 2) {
		let line = "";
		for (let column = -QUIET; column < size + QUIET; column++)
			line += LETTERS[(dark(row, column) ? 1 : 0) + (dark(row + 1, column) ? 2 : 0)];
		lines.push(line);
	}
	return lines.join("\n");
}
