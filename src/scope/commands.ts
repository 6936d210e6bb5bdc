import type { Action } from '../store/actions.js';
import { shadowRootOf } from './tree-order.js';

const COMMANDS: Readonly<Record<string, Action>> = {
  '--stowage-undo': { type: 'undo' },
  '--stowage-redo': { type: 'redo' },
  '--stowage-reset': { type: 'reset' },
};

/** What a `command` event asks for. */
export const commandOf = (event: Event): string =>
  'command' in event && typeof event.command === 'string' ? event.command : '';

/** What `<button commandfor="…" command="--stowage-undo">` asks the scope it is for. */
export function actionOf(event: Event): Action | undefined {
  const command = commandOf(event);
  return Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
}

/** Gives a scope a command, as a button of the page would. */
export function sendCommand(scope: HTMLElement, command: string, source: HTMLElement = scope): void {
  scope.dispatchEvent(Object.assign(new Event('command'), { command, source }));
}

/** For browsers that don't know `commandfor`: such buttons send their `command` event from here. */
export function listenForCommands(root: Document): void {
  root.addEventListener('click', (event) => {
    const button = event.composedPath().find((target) => target instanceof HTMLButtonElement);
    const command = button?.getAttribute('command');
    const id = button?.getAttribute('commandfor');
    if (!button || button.disabled || event.defaultPrevented || !command?.startsWith('--stowage-') || !id)
      return;
    const tree = shadowRootOf(button) ?? root;
    const scope = tree.getElementById(id);
    if (scope) sendCommand(scope, command, button);
  });
}

export const browserKnowsCommands = (): boolean => 'commandForElement' in HTMLButtonElement.prototype;
