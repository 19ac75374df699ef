import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';

export type CorosHosts = {
  readonly apiOrigin: string;
  readonly api: readonly HostRule[];
  /** Exact hosts whose addresses are accepted from an event. */
  readonly files: readonly HostRule[];
  /** Accepted only when COROS's own API returned the address. */
  readonly answeredFiles: readonly HostRule[];
};

const filePath = /^\/fit\/[\w-]+\/[\w-]+\.fit$/;
/** COROS serves files from changing CloudFront names. Anyone can have one, so none is accepted from an event. */
const cloudFront: HostRule = { host: /^[a-z0-9]+\.cloudfront\.net$/, path: filePath };

/**
 * The hosts of COROS, with further exact file hosts of the operator's choice.
 *
 * @example
 * corosHosts('open.coros.com', []).apiOrigin; // 'https://open.coros.com'
 */
export const corosHosts = (apiHost: string, furtherFileHosts: readonly string[]): CorosHosts => {
  const files = ['oss.coros.com', ...furtherFileHosts].map((host) => ({ host, path: filePath }));
  return {
    apiOrigin: `https://${apiHost}`,
    api: [{ host: apiHost, path: /^\/(oauth2|coros|v2\/coros)\// }],
    files,
    answeredFiles: [...files, cloudFront],
  };
};
