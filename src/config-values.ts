import { isIP } from 'node:net';

/** A setting that cannot be used. Its message is the one line that is shown. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Environment variables. */
export type Environment = { readonly [name: string]: string | undefined };

/** The trimmed value of a setting; null when it is missing or empty. */
export const text = (env: Environment, name: string): string | null => {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? null : value;
};

/** A whole number within a range. @throws ConfigError */
export const integer = (
  env: Environment,
  name: string,
  fallback: number,
  range: { min: number; max: number },
): number => {
  const value = text(env, name);
  if (value === null) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < range.min || number > range.max) {
    throw new ConfigError(
      `${name} must be a whole number from ${range.min} to ${range.max}, not "${value}".`,
    );
  }
  return number;
};

/** An address with one of the protocols; null when the setting is missing. @throws ConfigError */
export const url = (env: Environment, name: string, protocols: readonly string[]): string | null => {
  const value = text(env, name);
  if (value === null) return null;
  const parsed = URL.parse(value);
  if (parsed === null || !protocols.includes(parsed.protocol)) {
    throw new ConfigError(`${name} must be an address that starts with ${protocols.join(' or ')}//.`);
  }
  return value;
};

/** Like `integer`; null when the setting is missing. */
export const optionalInteger = (
  env: Environment,
  name: string,
  range: { min: number; max: number },
): number | null => (text(env, name) === null ? null : integer(env, name, 0, range));

/** One of the allowed texts. @throws ConfigError */
export const oneOf = <T extends string>(
  env: Environment,
  name: string,
  allowed: readonly T[],
  fallback: T,
): T => {
  const value = text(env, name);
  if (value === null) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new ConfigError(`${name} must be one of ${allowed.join(', ')}, not "${value}".`);
  return found;
};

const isSubnet = (value: string): boolean => {
  const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(value) ?? [];
  const version = isIP(address);
  return version !== 0 && (prefix === undefined || Number(prefix) <= (version === 4 ? 32 : 128));
};

/** Addresses and subnets with commas; none when the setting is missing. @throws ConfigError */
export const subnets = (env: Environment, name: string): readonly string[] => {
  const values = (text(env, name) ?? '').split(',').map((value) => value.trim());
  const stated = values.filter((value) => value !== '');
  if (stated.every(isSubnet)) return stated;
  throw new ConfigError(`${name} must be addresses or subnets with commas, like 10.0.0.0/8.`);
};
