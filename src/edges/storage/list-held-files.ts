import type pg from 'pg';

/** A file that rows of the database reference. */
export type HeldFile =
  | { readonly kind: 'raw'; readonly runnerId: string; readonly sha256: string }
  | { readonly kind: 'arrived'; readonly runnerId: string; readonly inboxId: string };

/** Raw bytes are kept until a platform's terms expire; those of archives, their parts and rejected files, too. */
const rawUploads = `
  select distinct 'raw' as kind, runner_id as "runnerId", sha256 from upload
  where sha256 <> '' and not exists (
    select from platform_recording where upload_id = upload.id and expired_at is not null)`;

const rawFiles = `${rawUploads} order by 2, 3`;

/** Downloads of a platform that are not an upload yet. */
const arrived = `
  select 'arrived' as kind, coalesce(inbox.runner_id, connection.runner_id) as "runnerId", inbox.id as "inboxId"
  from inbox join connection on connection.id = inbox.connection_id
  where inbox.status in ('received', 'waiting') order by inbox.id`;

const pageRows = 1000;

/** Every file that the database references. Must run in a transaction: it reads by cursor. */
export async function* listHeldFiles(client: pg.Client): AsyncGenerator<HeldFile> {
  for (const query of [rawFiles, arrived]) {
    await client.query(`declare held_file no scroll cursor for ${query}`);
    for (;;) {
      const { rows } = await client.query<HeldFile>(`fetch ${pageRows} from held_file`);
      yield* rows;
      if (rows.length < pageRows) break;
    }
    await client.query('close held_file');
  }
}

/** A raw file that rows of the database reference. */
export type HeldRawFile = Pick<Extract<HeldFile, { kind: 'raw' }>, 'runnerId' | 'sha256'>;

/** Every raw file, page by page, so that a slow reader holds no transaction open. */
export async function* listRawFiles(client: pg.Client): AsyncGenerator<HeldRawFile> {
  let last: HeldRawFile = { runnerId: '', sha256: '' };
  for (;;) {
    const { rows } = await client.query<HeldRawFile>(
      `${rawUploads} and (runner_id, sha256) > ($1, $2) order by 2, 3 limit ${pageRows}`,
      [last.runnerId, last.sha256],
    );
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < pageRows) return;
    last = end;
  }
}

/** Whether a raw file is still referenced. */
export const isRawFileHeld = async (
  client: pg.Client,
  { runnerId, sha256 }: HeldRawFile,
): Promise<boolean> => {
  const { rows } = await client.query(`${rawUploads} and runner_id = $1 and sha256 = $2`, [runnerId, sha256]);
  return rows.length > 0;
};
