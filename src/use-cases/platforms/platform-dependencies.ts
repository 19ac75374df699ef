import type { ConnectionAttempt } from '#src/edges/platforms/connect.ts';
import type { GuardedFetch } from '#src/edges/platforms/guarded-fetch.ts';
import type { PlatformDescription } from '#src/edges/platforms/index.ts';
import type { PlatformAdapter, PlatformId, Provenance } from '#src/edges/platforms/platform.ts';
import type { SecretBox } from '#src/edges/secret-box.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** The watch platforms, as use-cases need them. */
export type Platforms = {
  readonly ids: readonly PlatformId[];
  /** The adapter of a configured platform; null otherwise. */
  readonly adapterOf: (platform: string) => PlatformAdapter | null;
  readonly provenanceOf: (platform: string) => Provenance | null;
  readonly describe: () => PlatformDescription[];
  /** Requests to platforms, with limits on addresses, sizes and times. */
  readonly fetch: GuardedFetch;
  readonly newAttempt: (redirectUri: string) => ConnectionAttempt;
  /** SHA-256, hexadecimal. */
  readonly fingerprint: (text: string) => string;
  /** The unguessable parts of a platform's path; the first is the current one. */
  readonly pathSecrets: (platform: string) => readonly string[];
  readonly knowsPath: (platform: string, given: string) => boolean;
  /** Whether runners may be redirected to an address after connecting. */
  readonly mayReturnTo: (address: string) => boolean;
};

export type PlatformDependencies = Dependencies & {
  readonly platforms: Platforms;
  readonly secretBox: SecretBox;
};
