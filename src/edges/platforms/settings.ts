/** One environment setting of a platform. */
export type PlatformSetting = {
  readonly name: string;
  readonly meaning: string;
  readonly need: 'required' | 'optional';
};

/** A platform is on with its settings, off with the missing ones, or invalid with the wrong ones. */
export type Configured<T> =
  | { readonly kind: 'configured'; readonly adapter: T }
  | { readonly kind: 'off'; readonly missing: readonly string[] }
  | {
      readonly kind: 'invalid';
      readonly faults: readonly { readonly setting: string; readonly detail: string }[];
    };

type Values = (name: string) => string;
type OptionalValues = (name: string) => string | null;

/**
 * Makes an adapter from environment settings, or lists the required ones that are missing. Empty text counts as
 * missing. `make` throws `BadSetting` to reject a value.
 *
 * @example
 * configureFrom(settings, {}, make); // { kind: 'off', missing: ['POLAR_CLIENT_ID', …] }
 */
export const configureFrom = <T>(
  settings: readonly PlatformSetting[],
  environment: Readonly<Record<string, string | undefined>>,
  make: (required: Values, optional: OptionalValues) => T,
): Configured<T> => {
  const read = (name: string): string | null => environment[name]?.trim() || null;
  const missing = settings.filter(({ need, name }) => need === 'required' && read(name) === null);
  if (missing.length > 0) return { kind: 'off', missing: missing.map(({ name }) => name) };
  try {
    return { kind: 'configured', adapter: make((name) => read(name) ?? '', read) };
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    return { kind: 'invalid', faults: [{ setting: error.setting, detail: error.message }] };
  }
};

/** Thrown inside `configureFrom` when a setting has a value that cannot be used. */
export class BadSetting extends Error {
  readonly setting: string;

  constructor(setting: string, detail: string) {
    super(detail);
    this.setting = setting;
  }
}

/**
 * Host names of a comma-separated setting.
 *
 * @throws BadSetting when one of them is not a plain host name.
 * @example
 * hostNames('COROS_FILE_HOSTS', 'a.example.com, b.example.com'); // ['a.example.com', 'b.example.com']
 */
export const hostNames = (setting: string, text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '')
    .map((host) => {
      if (/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host)) return host;
      throw new BadSetting(setting, `"${host}" is not a host name`);
    });
