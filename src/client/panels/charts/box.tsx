// The room of a chart that is drawn in pixels: measured on the screen, fixed on paper.
import {
	createContext,
	type ReactNode,
	type RefObject,
	useContext,
	useLayoutEffect,
	useRef,
	useState,
} from "react";
import "./box.css";

/** Width and height in px, and the height of a letter: sizes of marks are told in it. */
export interface Box {
	width: number;
	height: number;
	em: number;
}

/** A size for all charts inside; null = each is measured. */
const FixedBox = createContext<Box | null>(null);

/** Gives all charts inside one size, as for paper, where nothing can be measured. */
export function FixedCharts({ box, children }: { box: Box | null; children: ReactNode }) {
	return <FixedBox.Provider value={box}>{children}</FixedBox.Provider>;
}

function useMeasured(place: RefObject<HTMLElement | null>): Box | null {
	const [box, setBox] = useState<Box | null>(null);
	useLayoutEffect(() => {
		const element = place.current;
		if (!element) return;
		const measure = (): void => {
			const { width, height } = element.getBoundingClientRect();
			const em = Number.parseFloat(getComputedStyle(element).fontSize);
			if (width > 0 && height > 0) setBox({ width, height, em });
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, [place]);
	return box;
}

/** A picture as large as its place. `label`: all of it in words; `share`: of the width of a fixed size. */
export function ChartBox({
	label,
	share = 1,
	children,
}: {
	label: string;
	share?: number;
	children: (box: Box) => ReactNode;
}): ReactNode {
	const place = useRef<HTMLDivElement>(null);
	const measured = useMeasured(place);
	const fixed = useContext(FixedBox);
	const box = fixed ? { ...fixed, width: Math.round(fixed.width * share) } : measured;
	return (
		<div ref={place} className="chart-box">
			{box ? (
				<svg
					role="img"
					aria-label={label}
					viewBox={`0 0 ${box.width} ${box.height}`}
					style={{ fontSize: box.em }}
				>
					{children(box)}
				</svg>
			) : null}
		</div>
	);
}
