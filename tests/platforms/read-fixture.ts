import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Inbound } from '#src/edges/platforms/inbound.ts';
import { configurePlatforms } from '#src/edges/platforms/index.ts';
import type { PlatformAdapter, PlatformId } from '#src/edges/platforms/platform.ts';
import { simulatedVendors } from '#tests/support/simulated-platform-vendors.ts';

const directory = resolve(import.meta.dirname, '../fixtures/platforms');

/** The bytes of a fixture, exactly as they are. */
export const fixtureBytes = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(directory, path)));

export const fixtureJson = (path: string) => JSON.parse(readFileSync(resolve(directory, path), 'utf8'));

/** The adapter of a platform with its simulated settings, changed where a test says so. */
export const adapterOf = (id: PlatformId, changes: Record<string, string> = {}): PlatformAdapter => {
  const settings = simulatedVendors.find((vendor) => vendor.id === id)?.settings ?? {};
  const configured = configurePlatforms({ ...settings, ...changes }).get(id);
  if (configured?.kind !== 'configured') throw new Error(`${id}: ${JSON.stringify(configured)}`);
  return configured.adapter;
};

/** How a platform receives. */
export const inboundOf = (id: PlatformId, changes: Record<string, string> = {}): Inbound => {
  const { inbound } = adapterOf(id, changes);
  if (inbound === null) throw new Error(`${id} receives nothing`);
  return inbound;
};
