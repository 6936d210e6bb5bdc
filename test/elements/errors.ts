/** What goes to the console as an error, or is thrown and not caught, while the tests of a block run. */
export function watchErrors(): string[] {
  const errors: string[] = [];
  const { console: log } = window;
  const { error } = log;
  const note = ({ message }: ErrorEvent): void => {
    errors.push(message);
  };

  before(() => {
    log.error = (...args: unknown[]) => errors.push(args.join(' '));
    window.addEventListener('error', note);
  });

  after(() => {
    log.error = error;
    window.removeEventListener('error', note);
  });

  return errors;
}
