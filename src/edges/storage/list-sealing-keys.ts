import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Ids of the keys with which the secrets of this database were sealed (`v1.<key id>.…`). */
export const listSealingKeys = async (db: Database): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct split_part(sealed, '.', 2) as id from (
      select tokens as sealed from connection where tokens is not null
      union all
      select secret->>'sealed' from webhook_endpoint, json_array_elements(secrets) as secret
    ) as sealed_secret`.execute(db);
  return rows.map(({ id }) => id);
};
