import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrateQueue, queueSchema } from '#src/edges/queue/backend.ts';
import { createDatabase, migrateDatabase } from '#src/edges/storage/database.ts';
import { startEmbeddedPostgres } from '#src/edges/storage/embedded-postgres.ts';
import { createPool } from '#src/edges/storage/pool.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The cluster of this test run; databases of services are copies of `template_service`. */
    clusterUrl: string;
  }
}

/** One cluster a run and one template with every table; a copy of it takes some 50 ms. */
export default async function setup(project: TestProject) {
  // Processes that tests start share what they compile, and start a third sooner.
  process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'sinew-compile-cache');
  const folder = await mkdtemp(join(tmpdir(), 'sinew-tests-'));
  const postgres = await startEmbeddedPostgres(folder);
  const admin = new pg.Client({ connectionString: postgres.connectionString });
  await admin.connect();
  // Nothing in this cluster outlives the run; what must survive a power cut is tried in clusters of its own.
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
    await admin.query(`alter system set ${setting} = off`);
  await admin.query('select pg_reload_conf()');
  await admin.query('create database template_service');
  await admin.end();
  const url = new URL(postgres.connectionString);
  url.pathname = '/template_service';
  const options = { connectionString: url.href, max: 2, applicationName: 'sinew tests' };
  const database = createDatabase(createPool({ ...options, schema: null }));
  await migrateDatabase(database);
  await database.destroy();
  const queuePool = createPool({ ...options, schema: queueSchema });
  await migrateQueue(queuePool);
  await queuePool.end();
  project.provide('clusterUrl', postgres.connectionString);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
