// Catches a page that fails to load or to draw, and offers to load it again.
import { Component, type ErrorInfo, type ReactNode } from "react";
import { FailedPage } from "./plain-pages.tsx";

interface State {
	failed: boolean;
}

/** Shows the failure page in place of children that threw; `silent` ones, which no page needs, are left out. */
export class Catch extends Component<{ children: ReactNode; silent?: boolean }, State> {
	override state: State = { failed: false };

	static getDerivedStateFromError(): State {
		return { failed: true };
	}

	override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
		console.error(error, componentStack);
	}

	override render(): ReactNode {
		if (!this.state.failed) return this.props.children;
		return this.props.silent ? null : <FailedPage />;
	}
}
