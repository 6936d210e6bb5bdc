import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets an element draw all it has when its page is about to be printed: on paper there is nothing to press for more. */
export class BeforePrint implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly drawAll: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.drawAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.drawAll);
  }
}
