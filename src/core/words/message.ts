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

/** One message with the functions that it may call. */
class Compiler {
  readonly #functions: MessageFunctions;
  readonly #declared = new Map<string, Resolve>();

  constructor(functions: MessageFunctions) {
    this.#functions = functions;
  }

  #valueOf(part: Model.Literal | Model.VariableRef | undefined): (values: Values) => Value | undefined {
    if (part === undefined) return () => undefined;
    if (part.type === 'literal') return () => part.value;
    const { name } = part;
    const declared = this.#declared.get(name);
    return declared === undefined ? (values) => values[name] : (values) => declared(values).value;
  }

  #optionsOf(call: Model.FunctionRef, { options: known }: MessageFunction): (values: Values) => Values {
    const entries = Object.entries(call.options ?? {});
    for (const [name] of entries) {
      if (!known.includes(name)) throw new SyntaxError(`:${call.name} takes no option ${name}`);
    }
    if (entries.every(([, { type }]) => type === 'literal')) {
      const fixed = Object.fromEntries(entries.map(([name, option]) => [name, this.#valueOf(option)({})]));
      return () => fixed;
    }
    return (values) =>
      Object.fromEntries(entries.map(([name, option]) => [name, this.#valueOf(option)(values)]));
  }

  #expression({ arg, functionRef }: Model.Expression): Resolve {
    if (functionRef === undefined) {
      const declared = arg?.type === 'variable' ? this.#declared.get(arg.name) : undefined;
      if (declared !== undefined) return declared;
    }
    const value = this.#valueOf(arg);
    if (functionRef === undefined) {
      return (values) => {
        const found = value(values);
        const { say, rank } = functionOf(this.#functions, unnamed(found));
        return { value: found, say: () => say(found, {}), rank: (key) => rankOf(found, key, rank, {}) };
      };
    }
    const called = functionOf(this.#functions, functionRef.name);
    const options = this.#optionsOf(functionRef, called);
    return (values) => {
      const found = value(values);
      return {
        value: found,
        say: () => called.say(found, options(values)),
        rank: (key) => rankOf(found, key, called.rank, options(values)),
      };
    };
  }

  #declare({ name, value }: Model.Declaration): void {
    this.#declared.set(name, this.#expression(value));
  }

  #pattern(pattern: Model.Pattern): (values: Values) => string {
    const parts = pattern.map((part): string | ((values: Values) => string) => {
      if (typeof part === 'string') return part;
      if (part.type === 'markup') throw new SyntaxError('messages hold no markup');
      const resolve = this.#expression(part);
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
  }

  #select({ selectors, variants }: Model.SelectMessage): (values: Values) => string {
    const resolves = selectors.map((selector) => this.#expression({ type: 'expression', arg: selector }));
    const cases = variants.map(({ keys, value }) => ({
      keys: keys.map((key) => (key.type === '*' ? null : key.value)),
      say: this.#pattern(value),
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
  }

  compile(model: Model.Message): Message {
    const { variables } = validate(model);
    for (const declaration of model.declarations) this.#declare(declaration);
    const say = model.type === 'select' ? this.#select(model) : this.#pattern(model.pattern);
    const locals = model.declarations.flatMap(({ type, name }) => (type === 'local' ? [name] : []));
    return { variables: new Set([...variables].filter((name) => !locals.includes(name))), say };
  }
}

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
  return new Compiler(functions).compile(model);
};
