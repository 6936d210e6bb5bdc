import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';

/** Content of the `details` it stands in, drawn from the first time that is open: most never are. */
class OnceOpen extends AsyncDirective {
  private details: HTMLDetailsElement | undefined;
  private isOpened = false;
  private content: () => unknown = () => nothing;

  override render(content: () => unknown): unknown {
    this.content = content;
    this.isOpened ||= this.details?.open ?? true;
    return this.isOpened ? content() : nothing;
  }

  override update({ parentNode }: ChildPart, [content]: [() => unknown]): unknown {
    if (!this.details && parentNode instanceof HTMLDetailsElement) {
      this.details = parentNode;
      parentNode.addEventListener('toggle', this.open);
    }
    return this.render(content);
  }

  private readonly open = (): void => {
    if (!this.isOpened) this.setValue(this.render(this.content));
  };
}

export const onceOpen = directive(OnceOpen);
