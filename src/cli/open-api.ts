import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Api, createApi } from './api.ts';
import { CommandError, type Terminal, UsageError } from './terminal.ts';

export type ApiFlags = { readonly url?: string | undefined; readonly key?: string | undefined };

/** The address of the service: the flag, else SINEW_URL, else this machine at PORT. */
export const findAddress = (flags: ApiFlags, { env }: Terminal): string => {
  const text = flags.url ?? env['SINEW_URL'] ?? `http://127.0.0.1:${env['PORT'] ?? '3000'}`;
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`The address "${text}" does not start with http:// or https://.`);
  }
  return url.href;
};

/** The API key: the flag, else SINEW_API_KEY, else the one that the first start saved in DATA_DIR. */
export const findKey = async (flags: ApiFlags, { env }: Terminal): Promise<string> => {
  const stated = flags.key ?? env['SINEW_API_KEY'];
  if (stated !== undefined && stated !== '') return stated;
  const file = join(env['DATA_DIR'] ?? './.data', 'api-key');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim() !== '') return kept.trim();
  throw new CommandError(`There is no API key: pass --key, set SINEW_API_KEY, or save one in ${file}.`);
};

/** The API by flags and environment. */
export const openApi = async (flags: ApiFlags, terminal: Terminal): Promise<Api> =>
  createApi(findAddress(flags, terminal), await findKey(flags, terminal), terminal.stop);
