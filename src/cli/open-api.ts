import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Api, createApi } from './api.ts';
import type { ApiOptions } from './command.ts';
import { CommandError, type Terminal, UsageError } from './terminal.ts';

/** The address of the service: the option, else SINEW_URL, else this machine at PORT. */
export const findAddress = (options: ApiOptions, { env }: Pick<Terminal, 'env'>): string => {
  const text = options.url ?? env['SINEW_URL'] ?? `http://127.0.0.1:${env['PORT'] ?? '3000'}`;
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`The address "${text}" does not start with http:// or https://.`);
  }
  return url.href;
};

/** The API key: the option, else SINEW_API_KEY, else the one that the first start saved in DATA_DIR. */
export const findKey = async (options: ApiOptions, { env }: Pick<Terminal, 'env'>): Promise<string> => {
  const stated = options.key ?? env['SINEW_API_KEY'];
  if (stated !== undefined && stated !== '') return stated;
  const file = join(env['DATA_DIR'] ?? './.data', 'api-key');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim() !== '') return kept.trim();
  throw new CommandError(`There is no API key: pass --key, set SINEW_API_KEY, or save one in ${file}.`);
};

/** The API by options and environment. */
export const openApi = async (options: ApiOptions, terminal: Pick<Terminal, 'env' | 'stop'>): Promise<Api> =>
  createApi(findAddress(options, terminal), await findKey(options, terminal), terminal.stop);
