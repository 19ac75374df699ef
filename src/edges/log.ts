import pino from 'pino';

/** The two kinds of process of the service. */
export type ProcessKind = 'api' | 'worker';

/** Structured lines on standard error; never health data, never a key, never a file's content. */
export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'child'>;

/** Query strings hold file names and codes of platforms; a platform's path and that of a link end in a secret. */
const safePath = (url: string): string =>
  (url.split('?')[0] ?? '').replace(/^(\/webhooks\/[^/]+\/|\/p\/).+/, '$1…');

type LoggedRequest = { readonly method?: string; readonly url?: string; readonly ip?: string };

/**
 * Makes the log of one process. Authorisation headers are removed wherever they appear.
 *
 * @example
 * createLog({ level: 'info', process: 'api' }).info({ uploadId: 'upl_1' }, 'upload received');
 */
export const createLog = (options: { level: string; process: string }): pino.Logger =>
  pino(
    {
      level: options.level,
      base: { process: options.process },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        req: ({ method, url, ip }: LoggedRequest) => ({
          method,
          path: safePath(url ?? ''),
          remoteAddress: ip,
        }),
      },
      redact: {
        paths: ['req.headers.authorization', 'headers.authorization', '*.secret', '*.token'],
        remove: true,
      },
    },
    pino.destination(2),
  );
