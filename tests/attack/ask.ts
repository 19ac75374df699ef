import { Agent, request } from 'node:http';

/** A request as it is written on the wire. */
export type Question = {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | null;
};

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
};

/** Asks a service over a few connections that stay open. */
export type Ask = (question: Question) => Promise<Reply>;

const answerTimeoutMs = 60_000;

/** A client that sends what it is told to, unlike `fetch`, which mends addresses and headers. */
export const openAsk = (address: string): { readonly ask: Ask; readonly close: () => void } => {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const { hostname, port } = new URL(address);
  const ask: Ask = ({ method, path, headers = {}, body = null }) =>
    new Promise((resolve, reject) => {
      const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
      const all = { ...headers, ...length };
      const sent = request({ agent, hostname, port, method, path, headers: all }, (answer) => {
        const chunks: Buffer[] = [];
        const end = (): void =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          });
        // A stream of events lasts as long as what it tells of.
        if (answer.headers['content-type']?.startsWith('text/event-stream') === true) {
          sent.destroy();
          return end();
        }
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('end', end);
        answer.once('error', reject);
      });
      sent.setTimeout(answerTimeoutMs, () => sent.destroy(new Error(`no answer to ${method} ${path}`)));
      sent.once('error', reject);
      sent.end(body ?? undefined);
    });
  return { ask, close: () => agent.destroy() };
};
