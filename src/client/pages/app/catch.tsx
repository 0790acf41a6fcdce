// Catches a page that fails to load or to draw, and offers to load it again.
import { Component, type ErrorInfo, type ReactNode } from "react";
import { failureShown } from "../../stores/retryable.ts";
import { FailedPage } from "./plain-pages.tsx";

interface Props {
	children: ReactNode;
	/** Left out of the page where it fails. */
	silent?: boolean;
	/** The page's address: what failed at one says nothing of the next. */
	at?: string;
}

interface State {
	failed: boolean;
	at: string | undefined;
}

/** Shows the failure page in place of children that threw; `silent` ones, which no page needs, are left out. */
export class Catch extends Component<Props, State> {
	override state: State = { failed: false, at: this.props.at };

	static getDerivedStateFromError(): Partial<State> {
		return { failed: true };
	}

	static getDerivedStateFromProps({ at }: Props, state: State): State | null {
		return at === state.at ? null : { failed: false, at };
	}

	override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
		console.error(error, componentStack);
		failureShown();
	}

	override render(): ReactNode {
		if (!this.state.failed) return this.props.children;
		return this.props.silent ? null : <FailedPage />;
	}
}
