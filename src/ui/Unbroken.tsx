import { Component, type ReactNode } from 'react';

interface Props {
  readonly onBroken: () => void;
  readonly children: ReactNode;
}

/** Where a part of the page breaks, or cannot be fetched, it is left out and said; the rest of the page stays. */
export class Unbroken extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch() {
    this.props.onBroken();
  }

  override render() {
    return !this.state.broken && this.props.children;
  }
}
