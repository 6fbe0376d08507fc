// Leaves out what fails, so that the page around it stays. Knows nothing of what stands in it.
import { Component, type ReactNode } from 'react'

export class OrNothing extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
