// A button that asks for a file.
import { type ReactNode, useRef } from "react";
import { Button, type ButtonProps } from "./button.tsx";

export interface FileButtonProps extends Omit<ButtonProps, "onClick" | "type"> {
	/** Endings and types of files that are offered. */
	accept: string;
	onFile: (file: File) => void;
}

export function FileButton({ accept, onFile, ...button }: FileButtonProps): ReactNode {
	const field = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={field}
				type="file"
				accept={accept}
				hidden
				onChange={(event) => {
					const [file] = event.target.files ?? [];
					// the same file, put right, must count as a new choice
					event.target.value = "";
					if (file) onFile(file);
				}}
			/>
			<Button {...button} onClick={() => field.current?.click()} />
		</>
	);
}
