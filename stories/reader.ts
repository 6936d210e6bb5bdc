import { expect, userEvent, waitFor } from 'storybook/test';
import { find, findAll, textOf, type Name, type Role } from '../test/elements/find.js';
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
      await userEvent.clear(field);
      await userEvent.type(field, text);
      await userEvent.tab();
      await settled(canvas);
    },
    async chooses(name: Name, option: string): Promise<void> {
      await userEvent.selectOptions(await seen('combobox', name), option);
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
      await waitFor(() => expect(textOf(canvas)).toMatch(text), { timeout: 20_000 });
    },
    async finds(role: Role, name: Name): Promise<void> {
      await seen(role, name);
    },
    /** Doesn't read a text. */
    async misses(text: RegExp): Promise<void> {
      await settled(canvas);
      await expect(textOf(canvas)).not.toMatch(text);
    },
    /** How many there are. */
    count: (role: Role, name: Name): number => findAll(canvas, role, name).length,
  };
}
