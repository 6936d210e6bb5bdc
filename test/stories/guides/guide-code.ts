/** The code of a guide as modules: what imports nothing goes on where the code before it ended. */
export const modulesOf = (guide: string): readonly string[] =>
  [...guide.matchAll(/```js[^\n]*\n([^]*?)```/g)].reduce<string[]>((all, [, code = '']) => {
    if (code.startsWith('import')) all.push(code);
    else all.push(`${all.pop() ?? ''}${code}`);
    return all;
  }, []);

const SOURCES = { model: 'model/index', data: 'data/index', words: 'words' } as const;

/** Runs code as a module of its own: what it writes to its console. */
export async function written(code: string): Promise<string[]> {
  const linked = code.replace(
    /'stowage\/(model|data|words)'/g,
    (_, name: keyof typeof SOURCES) => `'${location.origin}/src/${SOURCES[name]}.ts'`,
  );
  const tell = (detail: string) => `document.dispatchEvent(new CustomEvent('guide', { detail: ${detail} }))`;
  const body = `const console = { log: (...args) => ${tell('args')} };\n${linked}\n${tell('null')};`;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = URL.createObjectURL(new Blob([body], { type: 'text/javascript' }));
  const lines: string[] = [];
  const over = new AbortController();
  await new Promise<void>((resolve, reject) => {
    const heard = (event: Event): void => {
      const { detail } = event as CustomEvent<readonly unknown[] | null>;
      if (detail === null) resolve();
      else lines.push(detail.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '));
    };
    document.addEventListener('guide', heard, over);
    window.addEventListener('error', reject, over);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  over.abort();
  script.remove();
  return lines.map((line) => line.replace(/\s/g, ' '));
}
