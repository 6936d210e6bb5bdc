import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

type IsTyped = (input: HTMLInputElement) => boolean;

/** Another text than before for a field, unless what is being typed there says the same in other characters. */
class UnlessTyped extends Directive {
  private text: string | undefined;

  override render(text: string, _isTyped: IsTyped): unknown {
    return text;
  }

  override update(part: PropertyPart, [text, isTyped]: Parameters<this['render']>): unknown {
    const { element } = part;
    if (text === this.text || !(element instanceof HTMLInputElement)) return noChange;
    this.text = text;
    if (element.matches(':focus') && isTyped(element)) return noChange;
    setCommittedValue(part); // Written whatever stood there: the reader may have typed since.
    return text;
  }
}

export const unlessTyped = directive(UnlessTyped);
