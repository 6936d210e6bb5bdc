// What pages and Node have in common and ECMAScript lacks; the lint rules keep it out of the model.
declare function setTimeout(call: (value: unknown) => void, milliseconds?: number): unknown;
declare const performance: { now(): number };
