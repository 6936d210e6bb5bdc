import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

type Value = string | number | boolean | null | undefined;
type Values = Readonly<Record<string, Value>>;

/** Writes what the controls say: attributes, and custom properties, whose names begin with `--`. */
class Given extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('It belongs between the attributes.');
  }

  render(_values: Values): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [Values]): typeof noChange {
    for (const [name, value] of Object.entries(values)) {
      if (name.startsWith('--')) give(element, name, value);
      else if (value === undefined || value === null || value === false || value === '') {
        element.removeAttribute(name);
      } else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }
}

function give(element: Element, token: string, value: Value): void {
  if (!(element instanceof HTMLElement)) return;
  if (typeof value === 'string' && value !== '') element.style.setProperty(token, value);
  else element.style.removeProperty(token);
}

export const given = directive(Given);
