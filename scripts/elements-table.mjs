// The README's account of the elements, from their manifest.

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const code = (text) => `\`${oneLine(text)}\``;
const firstSentence = (text) => oneLine(text).replace(/(?<=\.) .*$/, '');
const titled = (title, lines) => (lines.length > 0 ? [`**${title}**`, ...lines] : []);

const table = (head, rows) => {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

const first = ['stowage-planner', 'stowage-scope'];

const isOwn = ({ inheritedFrom, static: isStatic }) => inheritedFrom === undefined && isStatic !== true;
const isTyped = ({ type }) => type && type.text !== 'string' && type.text !== 'void';
const typed = (one) => (isTyped(one) ? ` ${code(one.type.text)}` : '');
const item = (one, name = one.name) =>
  `- ${code(name)}${typed(one)}${one.description ? ` ${oneLine(one.description)}` : ''}`;

/** What is an element's own; what all have is told once. */
function account(element) {
  const { tagName, attributes = [], members = [], events = [], slots = [], cssParts = [] } = element;
  const own = members.filter(isOwn).filter(({ attribute }) => attribute === undefined);
  const told = [
    ...titled(
      'Attributes',
      attributes.filter(isOwn).map((one) => item(one)),
    ),
    ...titled(
      'Properties and methods',
      own.map((one) => item(one, one.kind === 'method' ? `${one.name}()` : one.name)),
    ),
    ...titled(
      'Events',
      events.map((one) => item(one)),
    ),
    ...titled(
      'Slots',
      slots.map((one) => item(one, one.name || '(default)')),
    ),
    ...titled(
      'Parts',
      cssParts.filter(isOwn).map((one) => item(one)),
    ),
  ].map((line) => (line.startsWith('**') ? `\n${line}\n` : line));
  if (told.length === 0) return [];
  return [`<details>\n<summary><code>${tagName}</code></summary>\n${told.join('\n')}\n\n</details>`];
}

/** What these base classes give to their elements. */
function shared(declarations, ...names) {
  const bases = declarations.filter(({ name }) => names.includes(name));
  const members = bases.flatMap((base) => base.members ?? []).filter(isOwn);
  const parts = bases.flatMap((base) => base.cssParts ?? []).filter(isOwn);
  return [
    ...members.map((one) => item(one, one.kind === 'method' ? `${one.name}()` : one.name)),
    ...parts.map((one) => item(one, `::part(${one.name})`)),
  ];
}

function tokens(declarations, elements) {
  const { cssProperties = [] } = declarations.find(({ name }) => name === 'ScopedElement') ?? {};
  const all = cssProperties.map(({ name, description }) => {
    const users = elements.filter((element) => element.cssProperties?.some((one) => one.name === name));
    const most = users.length > elements.length / 2;
    return [
      code(name),
      oneLine(description),
      most ? 'most' : users.map(({ tagName }) => tagName.slice(8)).join(', '),
    ];
  });
  return table(['custom property', 'of what', 'in'], all);
}

/** Markdown: what each element is for, what it has, and the tokens. */
export function elementsTable({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations);
  const all = declarations.filter(({ tagName, inner }) => tagName && !inner);
  const elements = [
    ...all.filter(({ tagName }) => first.includes(tagName)),
    ...all.filter(({ tagName }) => !first.includes(tagName)),
  ];
  return [
    table(
      ['element', 'what it is for'],
      elements.map(({ tagName, description }) => [code(tagName), firstSentence(description)]),
    ),
    'Every element with a scope has:',
    shared(declarations, 'ScopedElement', 'StowageElement').join('\n'),
    'Those whose attribute names a device, a person or a rule also have:',
    shared(declarations, 'NamingElement').join('\n'),
    ...elements.flatMap(account),
    tokens(declarations, elements),
  ].join('\n\n');
}
