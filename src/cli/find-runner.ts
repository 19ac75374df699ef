import { ProblemError } from '#openapi/client/problem-error.ts';
import type { Api } from './api.ts';
import { CommandError } from './terminal.ts';

/** The fields of a runner that commands read. */
export type FoundRunner = {
  readonly id: string;
  readonly externalId: string | null;
  readonly displayName: string | null;
  readonly timeZone: string;
};

const byId = async (api: Api, id: string): Promise<FoundRunner | null> => {
  try {
    return await api.call<FoundRunner>(`/v1/runners/${encodeURIComponent(id)}`);
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return null;
    throw error;
  }
};

/** A runner by id or externalId; null when there is none. */
export const lookUpRunner = async (api: Api, name: string): Promise<FoundRunner | null> => {
  const known = name.startsWith('run_') ? await byId(api, name) : null;
  if (known !== null) return known;
  const path = `/v1/runners?limit=1&externalId=${encodeURIComponent(name)}`;
  return (await api.call<{ items: FoundRunner[] }>(path)).items[0] ?? null;
};

/** @throws CommandError when there is no such runner. */
export const findRunner = async (api: Api, name: string): Promise<FoundRunner> => {
  const runner = await lookUpRunner(api, name);
  if (runner === null)
    throw new CommandError(`There is no runner with the id or externalId "${name}" for this key.`);
  return runner;
};

/** A runner's name in a sentence. */
export const nameOf = (runner: FoundRunner): string => runner.displayName ?? runner.externalId ?? runner.id;
