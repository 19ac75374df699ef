import type { Creator } from '#src/core/domain/decoded-activity.ts';
import type { Signal } from '#src/core/domain/signal.ts';
import { coros } from './coros/index.ts';
import { garmin } from './garmin/index.ts';
import { generic } from './generic/index.ts';
import { intervalsIcu } from './intervals-icu/index.ts';
import type { Environment, Platform, PlatformAdapter, PlatformId, Provenance } from './platform.ts';
import { polar } from './polar/index.ts';
import type { Configured, PlatformSetting } from './settings.ts';
import { strava } from './strava/index.ts';
import { suunto } from './suunto/index.ts';
import { wahoo } from './wahoo/index.ts';

/** Every platform that Sinew knows. Software that rewrites files comes before the makers of watches. */
export const platforms: readonly Platform[] = [
  strava,
  intervalsIcu,
  garmin,
  polar,
  suunto,
  coros,
  wahoo,
  generic,
];

/**
 * The platform that made a file, by what the file states; null when it is unknown.
 *
 * @example
 * identifyPlatform({ manufacturer: 'garmin', product: 'fr965', software: null }); // 'garmin'
 */
export const identifyPlatform = (creator: Creator): PlatformId | null =>
  platforms.find((platform) => platform.recognises(creator))?.id ?? null;

export type PlatformConfigurations = ReadonlyMap<PlatformId, Configured<PlatformAdapter>>;

/**
 * Reads the settings of every platform. An `invalid` one should stop the start.
 *
 * @example
 * configurePlatforms(process.env).get('polar')?.kind; // 'off'
 */
export const configurePlatforms = (environment: Environment): PlatformConfigurations =>
  new Map(platforms.map((platform) => [platform.id, platform.configure(environment)]));

export type PlatformDescription = {
  readonly id: PlatformId;
  readonly name: string;
  readonly configured: boolean;
  /** Names of settings that are missing or wrong; never values. */
  readonly missing: readonly string[];
  readonly delivers: readonly Signal[];
  readonly quirks: readonly string[];
  readonly provenance: Provenance;
  readonly settings: readonly PlatformSetting[];
  /** What can be done with it once configured; all false while it is off. */
  readonly can: {
    readonly connect: boolean;
    readonly receive: boolean;
    readonly fetch: boolean;
    readonly list: boolean;
  };
};

const describe = (
  platform: Platform,
  configured: Configured<PlatformAdapter> | undefined,
): PlatformDescription => {
  const { id, name, delivers, quirks, provenance, settings } = platform;
  const adapter = configured?.kind === 'configured' ? configured.adapter : null;
  const faults = configured?.kind === 'invalid' ? configured.faults.map(({ setting }) => setting) : [];
  const missing = configured?.kind === 'off' ? configured.missing : faults;
  const can = {
    connect: adapter?.connect != null,
    receive: adapter?.inbound != null,
    fetch: adapter?.fetchActivity != null,
    list: adapter?.list != null,
  };
  return { id, name, configured: adapter !== null, missing, delivers, quirks, provenance, settings, can };
};

/**
 * Every platform with what it delivers and whether it is configured.
 *
 * @example
 * describePlatforms(configurePlatforms({})).every(({ configured }) => !configured); // true
 */
export const describePlatforms = (configurations: PlatformConfigurations): PlatformDescription[] =>
  platforms.map((platform) => describe(platform, configurations.get(platform.id)));
