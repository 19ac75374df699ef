/**
 * Fills a running service with runners whose history ends today: `npm run seed`. It calls the API at SINEW_URL (default:
 * this machine at PORT) with the key of SINEW_API_KEY (default: the one in DATA_DIR).
 */
import { openApi } from '#src/cli/open-api.ts';
import { type CreatedRunner, createRunner } from './seed/create-runner.ts';
import { seededRunners } from './seed/seeded-runners.ts';

const describe = (address: string, runner: CreatedRunner): string =>
  [
    `${runner.name}${runner.isNew ? '' : ' (seeded earlier today)'}`,
    `  ${runner.summary}`,
    `  severity ${runner.severity}; ${runner.warnings.join(', ') || 'no warnings'}`,
    `  ${new URL(`/v1/runners/${runner.id}/assessment`, address).href}`,
    `  ${new URL(`/v1/runners/${runner.id}/load`, address).href}`,
  ].join('\n');

const seed = async (): Promise<void> => {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const terminal = { env: process.env, out: process.stdout, err: process.stderr, stop: stop.signal };
  const api = await openApi({}, terminal);
  console.log(`Seeding ${api.address}: ${seededRunners.length} runners …\n`);
  const nowMs = Date.now();
  for (const seeded of seededRunners) {
    console.log(`${describe(api.address, await createRunner(api, seeded, nowMs))}\n`);
  }
  console.log('Look at them with: curl -H "Authorization: Bearer <key>" <address>');
};

try {
  await seed();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
