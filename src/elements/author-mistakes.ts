import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataProblem } from '../scope/context.js';
import { showProblems } from './problems-box.js';

type Host = ReactiveControllerHost & Element & { readonly debug: boolean };

/** Shows on top of an element, to the page's author, what is wrong in its own attributes. */
export class AuthorMistakes implements ReactiveController {
  readonly #host: Host;
  readonly #find: () => readonly DataProblem[];

  constructor(host: Host, find: () => readonly DataProblem[]) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  get all(): readonly DataProblem[] {
    return this.#find();
  }

  hostUpdated(): void {
    showProblems(this.#host, this.all, this.#host.debug);
  }
}
