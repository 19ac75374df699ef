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

/** Cuts a stream of messages of the server into its messages: a letter, a length and that many bytes. */
const createSplitter = (): ((chunk: Buffer) => Buffer[]) => {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const messages: Buffer[] = [];
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const end = rest.readInt32BE(1) + 1;
      messages.push(rest.subarray(0, end));
      rest = rest.subarray(end);
    }
    return messages;
  };
};

/** Lends the connections that its clients have opened to whichever client begins a transaction. */
const createLender = () => {
  const free: Socket[] = [];
  const waiting: ((server: Socket) => void)[] = [];
  const borrowers = new Map<Socket, Socket>();
  const giveBack = (server: Socket): void => {
    borrowers.delete(server);
    const next = waiting.shift();
    if (next === undefined) free.push(server);
    else next(server);
  };
  const serve = (client: Socket, server: Socket, first: Buffer): void => {
    borrowers.set(server, client);
    const split = createSplitter();
    server.on('data', (chunk) => {
      for (const message of split(chunk)) {
        borrowers.get(server)?.write(message);
        if (message.toString('latin1', 0, 1) === 'Z' && message.at(5) === 0x49) giveBack(server);
      }
    });
    server.write(first);
    client.on('data', (chunk) => {
      const own = [...borrowers].find(([, borrower]) => borrower === client)?.[0];
      // The end of one client leaves the connection to the others.
      if (chunk.toString('latin1', 0, 1) === 'X') return;
      const lend = (lent: Socket): void => {
        borrowers.set(lent, client);
        lent.write(chunk);
      };
      const lent = own ?? free.pop();
      if (lent === undefined) waiting.push(lend);
      else lend(lent);
    });
  };
  return { serve };
};

/**
 * A stand-in for a transaction pooler before a PostgreSQL server. It refuses settings in the packet that opens a
 * connection, and keeps what is sent, so that a test can look for what only a session can do; or it takes every
 * setting and lends each connection to another client after each transaction.
 */
export const useTransactionPooler = async (
  serverUrl: string,
  kind: 'refuses settings' | 'lends sessions' = 'refuses settings',
): Promise<Pooler> => {
  const target = new URL(serverUrl);
  const refused: string[] = [];
  const sent: Buffer[] = [];
  const sockets = new Set<Socket>();
  const lender = createLender();
  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => undefined);
    client.once('data', (first) => {
      const stray = startupNames(first).filter((name) => !taken.has(name));
      if (kind === 'refuses settings' && stray.length > 0) {
        refused.push(...stray);
        client.end(errorPacket(`unsupported startup parameter: ${stray[0]}`));
        return;
      }
      const upstream = connect(Number(target.port), target.hostname);
      sockets.add(upstream);
      upstream.on('error', () => client.destroy());
      if (kind === 'lends sessions') return lender.serve(client, upstream, first);
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
