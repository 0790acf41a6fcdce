// Spans of time as people at a clock read them.

/** Milliseconds as "1:05", hours as "1:02:05"; never below zero. */
export function clockText(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	const two = (value: number): string => String(value).padStart(2, "0");
	const minutes = Math.floor(seconds / 60);
	const rest = two(seconds % 60);
	if (minutes < 60) return `${minutes}:${rest}`;
	return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}

/** Milliseconds left, as every clock that runs down tells them: a second that has begun is still there. */
export const leftText = (ms: number): string => clockText(Math.ceil(ms / 1000) * 1000);
