import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { zipBytes } from '#tests/support/zip-bytes.ts';
import { openAsk } from './ask.ts';
import { type Attack, slowest } from './attack.ts';
import { withClient } from './attack-client.ts';
import { bearer } from './make-client.ts';

const run = new URL('../../samples/fit/every-second-running-dynamics.fit', import.meta.url);

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const junkParts = 2_000;
const announceTimeoutMs = 120_000;

/** One client fills every lane with work; a run of another must be read and assessed meanwhile. */
export const fillLanes: Attack = (context) =>
  withClient(context, 'greedy', (greedy) =>
    withClient(context, 'quiet', async (quiet) => {
      const [archives, files] = context.effort === 'short' ? [2, 200] : [6, 2_000];
      const junk = (index: number) => Buffer.from(`no run ${index}`);
      for (let archive = 0; archive < archives; archive += 1) {
        const parts = Array.from({ length: junkParts }, (_, index) => ({
          name: `${index}.fit`,
          bytes: junk(archive * junkParts + index),
        }));
        await greedy.upload(zipBytes(parts), 'junk.zip');
      }
      const bytes = await readFile(run);
      await Promise.all(
        Array.from({ length: files }, (_, index) =>
          greedy.upload(Buffer.concat([bytes, junk(index)]), 'run.fit'),
        ),
      );
      await greedy.call('POST', '/v1/reprocessing-jobs', { dryRun: true, force: true });
      const start = performance.now();
      const result = await quiet.finished(await quiet.upload(bytes, 'run.fit'), announceTimeoutMs);
      const assessment = await quiet.call('GET', `/v1/runners/${quiet.runnerId}/assessment`);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const faults =
        result?.status === 'processed' ? [] : [`the quiet run is ${result?.status ?? 'unfinished'}`];
      if (assessment.status !== 200) faults.push(`the quiet assessment answers ${assessment.status}`);
      return { probes: archives * junkParts + files, seen: `another's run after ${seconds} s`, faults };
    }),
  );

const openTrickle = async (address: string, start: string): Promise<Socket> => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.resume();
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(start);
  return socket;
};

const trickleTimeoutMs = 90_000;

/** Connections that send a byte now and then: they are closed, and nobody waits for them. */
export const trickle: Attack = (context) =>
  withClient(context, 'beside trickles', async (quiet) => {
    const each = context.effort === 'short' ? 60 : 400;
    const upload = `POST /v1/runners/${quiet.runnerId}/uploads HTTP/1.1\r\nhost: sinew\r\nauthorization: Bearer ${quiet.key}\r\ncontent-length: 1000000\r\n\r\n`;
    const starts = [
      'GET /v1/runners HT',
      'POST /v1/assessments HTTP/1.1\r\nhost: sinew\r\ncontent-length: 9\r\n\r\n{',
      upload,
    ];
    const sockets = await Promise.all(
      starts.flatMap((start) => Array.from({ length: each }, () => openTrickle(context.address, start))),
    );
    const drip = setInterval(() => {
      for (const socket of sockets) if (!socket.destroyed) socket.write('a');
    }, 2_000);
    const times: number[] = [];
    const isOpen = (socket: Socket): boolean => !socket.destroyed;
    for (
      const endMs = Date.now() + trickleTimeoutMs;
      Date.now() < endMs && sockets.some(isOpen);
      await wait(500)
    )
      times.push(await timed(() => quiet.call('GET', '/v1/runners')));
    clearInterval(drip);
    const left = sockets.filter(isOpen).length;
    for (const socket of sockets) socket.destroy();
    const faults = left === 0 ? [] : [`${left} connections are still open`];
    return { probes: sockets.length, seen: `closed; another's GET: ${slowest(times)}`, faults };
  });

/** The same POST many times at once under one key: its work is done once. */
export const repeatPosts: Attack = (context) =>
  withClient(context, 'repeated', async (client) => {
    const rounds = context.effort === 'short' ? 20 : 200;
    const faults: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const headers = { 'idempotency-key': `round ${round}` };
      const path = `/v1/runners/${client.runnerId}/uploads?filename=a.fit`;
      const replies = await Promise.all(
        Array.from({ length: 8 }, () => client.call('POST', path, Buffer.from(`no run ${round}`), headers)),
      );
      const ids = new Set(
        replies.flatMap(({ status, text }) =>
          status === 202 ? (JSON.parse(text) as { items: { id: string }[] }).items.map(({ id }) => id) : [],
        ),
      );
      if (ids.size !== 1) faults.push(`round ${round}: ${ids.size} uploads`);
      const others = replies.filter(({ status }) => status !== 202 && status !== 409);
      if (others.length > 0) faults.push(`round ${round}: answered ${others[0]?.status}`);
    }
    return { probes: rounds * 8, seen: 'each done once', faults };
  });

/** Keys that are none, as many as a minute holds: refused, then limited; a valid key passes all the while. */
export const guessKeys: Attack = (context) =>
  withClient(context, 'beside guesses', async (quiet) => {
    const guesses = context.effort === 'short' ? 3_000 : 20_000;
    const { ask, close } = openAsk(context.address);
    const statuses: Record<string, number> = {};
    const times: number[] = [];
    const faults: string[] = [];
    const guess = async (index: number): Promise<void> => {
      const headers = bearer(`sinew_${'guess'.repeat(8)}${String(index).padStart(6, '0')}`);
      const { status } = await ask({ method: 'GET', path: '/v1/runners', headers });
      statuses[status] = (statuses[status] ?? 0) + 1;
    };
    for (let index = 0; index < guesses; index += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, each) => guess(index + each)));
      times.push(
        await timed(async () => {
          const { status } = await quiet.call('GET', '/v1/runners');
          if (status !== 200) faults.push(`the valid key is answered ${status}`);
        }),
      );
    }
    close();
    if ((statuses['429'] ?? 0) === 0) faults.push('guesses are not limited');
    for (const status of Object.keys(statuses))
      if (status !== '401' && status !== '429') faults.push(`a guess is answered ${status}`);
    return { probes: guesses, seen: `${JSON.stringify(statuses)}; a valid key: ${slowest(times)}`, faults };
  });
