import type { ConnectionAttempt } from '#src/edges/platforms/connect.ts';
import type { GuardedFetch } from '#src/edges/platforms/guarded-fetch.ts';
import type { PlatformDescription } from '#src/edges/platforms/index.ts';
import type { PlatformAdapter, PlatformId, Provenance } from '#src/edges/platforms/platform.ts';
import type { SecretBox } from '#src/edges/secret-box.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** The watch platforms as use-cases are handed them. */
export type Platforms = {
  readonly ids: readonly PlatformId[];
  /** A platform that is known and configured; null otherwise. */
  readonly adapterOf: (platform: string) => PlatformAdapter | null;
  readonly provenanceOf: (platform: string) => Provenance | null;
  readonly describe: () => PlatformDescription[];
  /** Asks platforms through the guard. */
  readonly fetch: GuardedFetch;
  readonly newAttempt: (redirectUri: string) => ConnectionAttempt;
  /** SHA-256, hexadecimal. */
  readonly fingerprint: (text: string) => string;
  /** The unguessable part of a platform's path; the first is the one to hand out. */
  readonly pathSecrets: (platform: string) => readonly string[];
  readonly knowsPath: (platform: string, given: string) => boolean;
  /** May a runner be sent there after connecting? */
  readonly mayReturnTo: (address: string) => boolean;
};

export type PlatformDependencies = Dependencies & {
  readonly platforms: Platforms;
  readonly secretBox: SecretBox;
};
