import { ConfigError, type Environment } from './config-values.ts';

/** Shorter names are like too many others. */
const shortestName = 8;

/** Whether two names differ by one letter: another one, one more, one less, or two that changed places. */
const differByOne = (a: string, b: string): boolean => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
};

/**
 * Reads settings, and refuses a name that is a setting but for one letter: it would be ignored, and `DATABASE_ULR`
 * start an empty database. Other names of the environment belong to other programs.
 *
 * @throws ConfigError that names the setting that was probably meant.
 */
export const readKnownNames = <T>(env: Environment, read: (env: Environment) => T): T => {
  const known = new Set<string>();
  const watched = new Proxy(env, {
    get: (target, name) => {
      if (typeof name === 'string') known.add(name);
      return Reflect.get(target, name);
    },
  });
  const settings = read(watched);
  for (const name of Object.keys(env)) {
    if (known.has(name) || name.length < shortestName) continue;
    const meant = [...known].find((setting) => differByOne(name, setting));
    if (meant !== undefined)
      throw new ConfigError(`${name} is no setting: correct it to ${meant}, or unset it.`);
  }
  return settings;
};
