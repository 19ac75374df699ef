import pg from 'pg';

/** A statement and its parameters. */
export type Query = { readonly text: string; readonly values: readonly unknown[] };

/** Runs `work` and answers every statement that it put to the service's own tables, each text once. */
export const recordQueries = async (work: () => Promise<unknown>): Promise<Query[]> => {
  const seen = new Map<string, Query>();
  const { prototype } = pg.Client;
  const real = prototype.query;
  prototype.query = function (
    this: pg.Client & { connectionParameters?: { application_name?: string } },
    ...args: unknown[]
  ) {
    const [text, values] = args;
    const ours = this.connectionParameters?.application_name === 'sinew api';
    if (ours && typeof text === 'string' && /^\s*(select|insert|update|delete|with)\b/i.test(text))
      seen.set(text, { text, values: Array.isArray(values) ? values : [] });
    return (real as (...all: unknown[]) => unknown).apply(this, args);
  } as never;
  try {
    await work();
  } finally {
    prototype.query = real;
  }
  return [...seen.values()];
};
