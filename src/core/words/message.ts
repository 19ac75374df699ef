import { type Model, parseMessage, validate } from 'messageformat';
import type { Region, Side } from '#src/core/domain/check-in.ts';
import type { Range } from '#src/core/domain/routine-dose.ts';

/** A place of the body; null where none is named. */
export type Place = { readonly region: Region | null; readonly side: Side | null };
/** How long a run is: by its distance, else by its time. */
export type Length = { readonly meters: number | null; readonly seconds: number | null };
/** What a message may be filled with; a pair of numbers is "from, to". */
export type Value = number | string | boolean | null | Range | readonly string[] | Place | Length;
/** By the names that messages use. */
export type Values = { readonly [name: string]: Value | undefined };

/** What `{$value :name option=…}` says, and which keys of a `.match` it fits. */
export type MessageFunction = {
  readonly options: readonly string[];
  /** `null` for a value that is none of its kind. */
  readonly say: (value: Value | undefined, options: Values) => string | null;
  /** How well a key of `.match` fits, 0 the best; `null` when it does not fit. */
  readonly rank: (value: Value | undefined, key: string, options: Values) => number | null;
};
export type MessageFunctions = { readonly [name: string]: MessageFunction };

/** A message that is read once and said often. */
export type Message = {
  /** The values that it names. */
  readonly variables: ReadonlySet<string>;
  readonly say: (values: Values) => string;
};

type Resolved = {
  readonly value: Value | undefined;
  readonly say: () => string | null;
  readonly rank: (key: string) => number | null;
};
type Resolve = (values: Values) => Resolved;

const ANY_KEY_FIT = 9;

/** The function of a value without a `:name`. */
const unnamed = (value: Value | undefined): string =>
  typeof value === 'number' || (Array.isArray(value) && typeof value[0] === 'number') ? 'number' : 'string';

/** `none` is the key of a value that is unknown. */
const rankOf = (
  value: Value | undefined,
  key: string,
  rank: MessageFunction['rank'],
  options: Values,
): number | null => {
  if (value === null || value === undefined) return key === 'none' ? 0 : null;
  return rank(value, key, options);
};

const functionOf = (functions: MessageFunctions, name: string): MessageFunction => {
  const found = functions[name];
  if (found === undefined) throw new SyntaxError(`:${name} is no function of messages`);
  return found;
};

/** What a part of a message may name: the functions, and the values that it declares. */
type Scope = { readonly functions: MessageFunctions; readonly declared: ReadonlyMap<string, Resolve> };

const readValue = (
  part: Model.Literal | Model.VariableRef | undefined,
  { declared }: Scope,
): ((values: Values) => Value | undefined) => {
  if (part === undefined) return () => undefined;
  if (part.type === 'literal') return () => part.value;
  const { name } = part;
  const resolve = declared.get(name);
  return resolve === undefined ? (values) => values[name] : (values) => resolve(values).value;
};

const readOptions = (
  call: Model.FunctionRef,
  { options: known }: MessageFunction,
  scope: Scope,
): ((values: Values) => Values) => {
  const entries = Object.entries(call.options ?? {});
  for (const [name] of entries) {
    if (!known.includes(name)) throw new SyntaxError(`:${call.name} takes no option ${name}`);
  }
  const options = entries.map(([name, option]) => [name, readValue(option, scope)] as const);
  const read = (values: Values): Values =>
    Object.fromEntries(options.map(([name, value]) => [name, value(values)]));
  if (entries.some(([, { type }]) => type !== 'literal')) return read;
  const fixed = read({});
  return () => fixed;
};

const compileExpression = ({ arg, functionRef }: Model.Expression, scope: Scope): Resolve => {
  const { functions, declared } = scope;
  const value = readValue(arg, scope);
  if (functionRef === undefined) {
    const resolve = arg?.type === 'variable' ? declared.get(arg.name) : undefined;
    if (resolve !== undefined) return resolve;
    return (values) => {
      const found = value(values);
      const { say, rank } = functionOf(functions, unnamed(found));
      return { value: found, say: () => say(found, {}), rank: (key) => rankOf(found, key, rank, {}) };
    };
  }
  const called = functionOf(functions, functionRef.name);
  const options = readOptions(functionRef, called, scope);
  return (values) => {
    const found = value(values);
    return {
      value: found,
      say: () => called.say(found, options(values)),
      rank: (key) => rankOf(found, key, called.rank, options(values)),
    };
  };
};

type Say = Message['say'];

const compilePattern = (pattern: Model.Pattern, scope: Scope): Say => {
  const parts = pattern.map((part): string | Say => {
    if (typeof part === 'string') return part;
    if (part.type === 'markup') throw new SyntaxError('messages hold no markup');
    const resolve = compileExpression(part, scope);
    // A value that is missing stays as it is written, so that a test sees it.
    const written = part.arg?.type === 'variable' ? `{$${part.arg.name}}` : '{}';
    return (values) => resolve(values).say() ?? written;
  });
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'string') return () => only;
  return (values) => {
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : part(values);
    return text;
  };
};

const compileSelect = ({ selectors, variants }: Model.SelectMessage, scope: Scope): Say => {
  const resolves = selectors.map((arg) => compileExpression({ type: 'expression', arg }, scope));
  const cases = variants.map(({ keys, value }) => ({
    keys: keys.map((key) => (key.type === '*' ? null : key.value)),
    say: compilePattern(value, scope),
  }));
  return (values) => {
    const chosen = resolves.map((resolve) => resolve(values));
    const fits = cases.flatMap(({ keys, say }) => {
      const ranks = keys.map((key, index) =>
        key === null ? ANY_KEY_FIT : (chosen[index]?.rank(key) ?? null),
      );
      return ranks.includes(null) ? [] : [{ order: ranks.join(''), say }];
    });
    const [best] = fits.toSorted((a, b) => (a.order < b.order ? -1 : 1));
    return best === undefined ? '' : best.say(values);
  };
};

/** Read once: every table of rules fills the same few thousand sources. */
const models = new Map<string, Model.Message>();

/**
 * A message of the language MessageFormat 2 (Unicode LDML 48), ready to be said. The package reads it; saying it is
 * done here, because an answer holds a hundred texts and its numbers are not to cost more than its arithmetic.
 *
 * @throws SyntaxError for a function or option that there is not, MessageError for what is no message.
 * @example
 * compileMessage('{$days :days} ago', functions).say({ days: 2 }); // '2 days ago'
 */
export const compileMessage = (source: string, functions: MessageFunctions): Message => {
  const model = models.get(source) ?? parseMessage(source);
  models.set(source, model);
  const declared = new Map<string, Resolve>();
  const scope: Scope = { functions, declared };
  // A declaration may name those before it.
  for (const { name, value } of model.declarations) declared.set(name, compileExpression(value, scope));
  const say = model.type === 'select' ? compileSelect(model, scope) : compilePattern(model.pattern, scope);
  const locals = model.declarations.flatMap(({ type, name }) => (type === 'local' ? [name] : []));
  const { variables } = validate(model);
  return { variables: new Set([...variables].filter((name) => !locals.includes(name))), say };
};
