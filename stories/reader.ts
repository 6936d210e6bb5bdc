import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { everything, find, nameOf, textOf, type Name, type Role } from '../test/elements/find.js';
import { settled } from '../test/elements/settled.js';

/** Somebody in front of a story, who sees what is displayed and has a pointer and a keyboard. */
export function reader(canvas: HTMLElement) {
  const seen = async <R extends Role>(role: R, name: Name) => {
    await waitFor(() => find(canvas, role, name), { timeout: 20_000 });
    return find(canvas, role, name);
  };
  return {
    /** Clicks a button, checkbox, radio button or summary. */
    async clicks(role: Role, name: Name): Promise<void> {
      await userEvent.click(await seen(role, name));
      await settled(canvas);
    },
    /** Types over what stands in a field. */
    async types(name: Name, text: string): Promise<void> {
      const field = await seen('textbox', name);
      const all = { initialSelectionStart: 0, initialSelectionEnd: field.value.length };
      await userEvent.type(field, text, all);
      await userEvent.tab();
      // An element that writes back what is typed makes user-event forget that the field has changed.
      await fireEvent.change(field);
      await settled(canvas);
    },
    async chooses(name: Name, option: string): Promise<void> {
      const select = await seen('combobox', name);
      const chosen = [...select.options].find((one) => nameOf(one) === option);
      await userEvent.selectOptions(select, chosen ?? option);
      await settled(canvas);
    },
    /** Presses keys on something, in user-event's notation: `{ArrowRight}`. */
    async presses(role: Role, name: Name, keys: string): Promise<void> {
      (await seen(role, name)).focus();
      await userEvent.keyboard(keys);
      await settled(canvas);
    },
    /** Reads a text, which may take a moment to come. */
    async reads(text: RegExp): Promise<void> {
      const read = (): void => {
        if (!text.test(textOf(canvas)))
          throw new Error(`Nothing like ${String(text)} in “${textOf(canvas)}”`);
      };
      await waitFor(read, { timeout: 20_000 });
    },
    async finds(role: Role, name: Name): Promise<void> {
      await seen(role, name);
    },
    /** Doesn't read a text. */
    async misses(text: RegExp): Promise<void> {
      await settled(canvas);
      await expect(textOf(canvas)).not.toMatch(text);
    },
    /** Drags a pointer over a picture, between two shares of its width, and reads what is told on the way. */
    async drags(selector: string, from: number, to: number, onTheWay: RegExp): Promise<void> {
      const target = [...everything(canvas)].find((element) => element.matches(selector));
      if (!target) throw new Error(`Nothing fits ${selector}`);
      const { left, top, width, height } = target.getBoundingClientRect();
      const at = (share: number) => ({ clientX: left + share * width, clientY: top + height / 2 });
      // No browser lets an element capture the pointer of an event that a script has made.
      Object.assign(target, { hasPointerCapture: () => true });
      await userEvent.pointer({ keys: '[MouseLeft>]', target, coords: at(from) });
      await this.reads(onTheWay);
      await userEvent.pointer({ target, coords: at(to) });
      await userEvent.pointer({ keys: '[/MouseLeft]', target, coords: at(to) });
      Reflect.deleteProperty(target, 'hasPointerCapture');
      await settled(canvas);
    },
  };
}
