import { Component, type ReactNode } from 'react';
import { isLostFile } from '../config/hasNewRelease';
import { TextContext } from '../messages/TextContext';
import { FailureState } from '../ui/Messages';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** The boundary starts afresh when this changes: another address is another page. */
  readonly resetKey: string;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
  readonly resetKey: string;
}

/** A page that could not be loaded or drawn says so and offers to try again; the top bar stays alive. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static override contextType = TextContext;
  declare context: React.ContextType<typeof TextContext>;
  override state: ErrorBoundaryState = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // A chunk that failed to load stays failed within this document, so trying again means loading the page again.
    return (
      <FailureState
        title={this.context?.t('failure.page') ?? ''}
        details={[isLostFile(error) ? (this.context?.t('failure.missing') ?? '') : error.message]}
        onRetry={() => window.location.reload()}
      />
    );
  }
}
