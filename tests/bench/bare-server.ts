import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';

/** A Fastify route that answers JSON and does nothing else: what an answer costs at the least. */
const body: unknown = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'));
const app = Fastify();
app.get('/answer', async () => body);
process.stdout.write(`listens on ${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.once('SIGTERM', () => void app.close());
