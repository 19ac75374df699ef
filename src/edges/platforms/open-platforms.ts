import { createHmac } from 'node:crypto';
import type { GuardedFetch } from './guarded-fetch.ts';
import { describePlatforms, type PlatformConfigurations, platforms } from './index.ts';
import { newConnectionAttempt } from './oauth-connect.ts';
import type { Environment, PlatformAdapter, PlatformId } from './platform.ts';
import { platformIds } from './platform.ts';
import { sameSecret, sha256Hex } from './proof.ts';
import { BadSetting } from './settings.ts';

/** The settings of all platforms. */
export type PlatformSettings = {
  readonly configurations: PlatformConfigurations;
  /** Path secrets that the operator chose, by platform; empty: they are derived from the secrets key. */
  readonly pathSecrets: ReadonlyMap<PlatformId, readonly string[]>;
  /** Origins that a runner may be sent back to after connecting. */
  readonly returnOrigins: readonly string[];
};

/**
 * The setting that holds a platform's path secret.
 *
 * @example
 * pathSecretSetting('intervals-icu'); // 'INTERVALS_ICU_PATH_SECRET'
 */
export const pathSecretSetting = (platform: PlatformId): string =>
  `${platform.toUpperCase().replaceAll('-', '_')}_PATH_SECRET`;

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * Path secrets of the environment: one, or two with a comma while one replaces the other.
 *
 * @throws BadSetting when one is too short to be unguessable or does not fit into a path.
 */
export const readPathSecrets = (environment: Environment): Map<PlatformId, readonly string[]> =>
  new Map(
    platformIds.map((id) => {
      const setting = pathSecretSetting(id);
      const secrets = listOf(environment[setting]);
      if (secrets.every((secret) => /^[\w-]{22,100}$/.test(secret))) return [id, secrets];
      throw new BadSetting(setting, 'must be 22 to 100 letters, digits, "_" or "-"');
    }),
  );

/**
 * Origins that runners may be sent back to (`CONNECT_RETURN_ORIGINS`): https, or http on this machine.
 *
 * @throws BadSetting when one is no origin.
 * @example
 * readReturnOrigins({ CONNECT_RETURN_ORIGINS: 'https://app.example.com' }); // ['https://app.example.com']
 */
export const readReturnOrigins = (environment: Environment): string[] =>
  listOf(environment['CONNECT_RETURN_ORIGINS']).map((text) => {
    const url = URL.parse(text);
    const isHome = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
    const isOpen = url?.protocol === 'https:' || (url?.protocol === 'http:' && isHome);
    if (url !== null && isOpen && url.href === `${url.origin}/`) return url.origin;
    throw new BadSetting('CONNECT_RETURN_ORIGINS', `"${text}" is no origin such as https://app.example.com`);
  });

const derivedPath = (key: Uint8Array, platform: string): string =>
  createHmac('sha256', key).update(`webhook-path:${platform}`).digest('base64url');

/**
 * The platforms, bound to their settings, to the guarded fetch and to the keys that their paths are derived from.
 *
 * @example
 * openPlatforms({ settings, keys: [key], fetch }).adapterOf('polar'); // null while it is not configured
 */
export const openPlatforms = (options: {
  settings: PlatformSettings;
  keys: readonly Uint8Array[];
  fetch: GuardedFetch;
}) => {
  const { settings, keys, fetch } = options;
  const adapterOf = (platform: string): PlatformAdapter | null => {
    const configured = settings.configurations.get(platform as PlatformId);
    return configured?.kind === 'configured' ? configured.adapter : null;
  };
  const pathSecrets = (platform: string): readonly string[] => {
    const chosen = settings.pathSecrets.get(platform as PlatformId) ?? [];
    return chosen.length > 0 ? chosen : keys.map((key) => derivedPath(key, platform));
  };
  return {
    ids: platformIds,
    adapterOf,
    provenanceOf: (platform: string) => platforms.find(({ id }) => id === platform)?.provenance ?? null,
    describe: () => describePlatforms(settings.configurations),
    fetch,
    newAttempt: newConnectionAttempt,
    fingerprint: (text: string) => sha256Hex(text),
    pathSecrets,
    knowsPath: (platform: string, given: string) =>
      pathSecrets(platform).reduce((found, secret) => sameSecret(given, secret) || found, false),
    mayReturnTo: (address: string) => {
      const url = URL.parse(address);
      return url !== null && url.username === '' && settings.returnOrigins.includes(url.origin);
    },
  };
};
