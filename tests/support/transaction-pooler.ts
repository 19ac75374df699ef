import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a transaction pooler takes in the packet that opens a connection: https://www.pgbouncer.org/config.html */
const taken = new Set(['user', 'database', 'application_name', 'client_encoding', 'datestyle', 'timezone']);

const startupNames = (packet: Buffer): string[] =>
  packet
    .subarray(8)
    .toString()
    .split('\0')
    .filter((_text, index) => index % 2 === 0)
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase());

const errorPacket = (message: string): Buffer => {
  const fields = Buffer.from(`SFATAL\0C08P01\0M${message}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E', 0);
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
};

export type Pooler = { readonly url: string; readonly refused: string[]; readonly statements: () => string };

/**
 * A stand-in for a transaction pooler before a PostgreSQL server: refuses settings in the packet that opens a
 * connection, and keeps what is sent, so that a test can look for what only a session can do.
 */
export const useTransactionPooler = async (serverUrl: string): Promise<Pooler> => {
  const target = new URL(serverUrl);
  const refused: string[] = [];
  const sent: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => undefined);
    client.once('data', (first) => {
      const stray = startupNames(first).filter((name) => !taken.has(name));
      if (stray.length > 0) {
        refused.push(...stray);
        client.end(errorPacket(`unsupported startup parameter: ${stray[0]}`));
        return;
      }
      const upstream = connect(Number(target.port), target.hostname);
      sockets.add(upstream);
      upstream.on('error', () => client.destroy());
      client.on('data', (chunk) => sent.push(chunk));
      upstream.write(first);
      client.pipe(upstream).pipe(client);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = new URL(serverUrl);
  url.port = String((server.address() as { port: number }).port);
  return { url: url.href, refused, statements: () => Buffer.concat(sent).toString('latin1') };
};
