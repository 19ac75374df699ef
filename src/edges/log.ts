import pino from 'pino';
import { limitRepeats } from './log-repeats.ts';
import { prettyLine } from './pretty-line.ts';

/** The two kinds of process of the service. */
export type ProcessKind = 'api' | 'worker';

/** Structured lines on standard error; never health data, never a key, never a file's content. */
export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'child'>;

/** Query strings hold file names and codes of platforms; a platform's path and that of a link end in a secret. */
const safePath = (url: string): string =>
  (url.split('?')[0] ?? '').replace(/^(\/webhooks\/[^/]+\/|\/p\/).+/, '$1…');

type LoggedRequest = { readonly method?: string; readonly url?: string; readonly ip?: string };

/** How lines are written: one JSON document each, or for a person at a terminal. */
export const logFormats = ['json', 'pretty'] as const;
export type LogFormat = (typeof logFormats)[number];

/** Standard error, in the format that is asked for. A closed terminal or a full disk takes no more lines. */
const openDestination = (format: LogFormat): pino.DestinationStream => {
  const destination = pino.destination(2);
  destination.on('error', () => undefined);
  return format === 'json' ? destination : { write: (line) => destination.write(prettyLine(line)) };
};

const warnLevel = 40;

/** Warnings and worse that repeat are counted. */
const limitedHooks = (): NonNullable<pino.LoggerOptions['hooks']> => {
  const repeats = limitRepeats();
  return {
    logMethod(args, method, level) {
      const [fields, message] = args as unknown[];
      if (level < warnLevel || typeof fields !== 'object' || typeof message !== 'string')
        return method.apply(this, args);
      const write = (written: object, text: string) => method.apply(this, [written, text]);
      return repeats.pass({ ...fields }, message, write);
    },
  };
};

/**
 * Makes the log of one process. Authorisation headers are removed wherever they appear.
 *
 * @example
 * createLog({ level: 'info', process: 'api' }).info({ uploadId: 'upl_1' }, 'upload received');
 */
export const createLog = (options: { level: string; process: string; format?: LogFormat }): pino.Logger =>
  pino(
    {
      level: options.level,
      hooks: limitedHooks(),
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
    openDestination(options.format ?? 'json'),
  );
