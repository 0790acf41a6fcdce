// A QR code as a drawing: dark squares on white in every theme, with the quiet edge that cameras need.

import qrcode from "qrcode-generator";
import { type ReactNode, useMemo } from "react";
import { classes } from "../../ui/seat.ts";
import "./qr-code.css";

/** Light squares around the code, as its standard asks. */
const QUIET = 4;

/** The dark squares as one path, and the width of the whole in squares. */
function drawn(text: string): { path: string; width: number } {
	const code = qrcode(0, "M");
	code.addData(text, "Byte");
	code.make();
	const size = code.getModuleCount();
	let path = "";
	for (let row = 0; row < size; row++) {
		for (let from = 0; from < size; from++) {
			if (!code.isDark(row, from)) continue;
			let to = from + 1;
			while (to < size && code.isDark(row, to)) to++;
			path += `M${from + QUIET} ${row + QUIET}h${to - from}v1h${from - to}z`;
			from = to;
		}
	}
	return { path, width: size + 2 * QUIET };
}

/** A QR code of `text`, as wide as its box. `label` says what scanning it does. */
export function QrCode({
	text,
	label,
	className,
}: {
	text: string;
	label: string;
	className?: string;
}): ReactNode {
	const { path, width } = useMemo(() => drawn(text), [text]);
	return (
		<svg
			className={classes("qr-code", className)}
			role="img"
			aria-label={label}
			viewBox={`0 0 ${width} ${width}`}
			shapeRendering="crispEdges"
		>
			<path className="qr-code-paper" d={`M0 0h${width}v${width}H0z`} />
			<path className="qr-code-ink" d={path} />
		</svg>
	);
}
