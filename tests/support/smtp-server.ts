import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A mail as it arrived. */
export type ReceivedMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

export type SmtpServer = { readonly url: string; readonly received: ReceivedMail[] };

const readMail = (from: string, to: readonly string[], data: string): ReceivedMail => {
  const end = data.indexOf('\r\n\r\n');
  const headers = Object.fromEntries(
    data
      .slice(0, end)
      .replaceAll(/\r\n[ \t]/g, ' ')
      .split('\r\n')
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
  return { from, to, headers, text: data.slice(end + 4) };
};

/** What the server answers to an address; null to take it. */
type Judge = (address: string) => string | null;

/** One connection by RFC 5321, without extensions. */
const converse = (socket: Socket, received: ReceivedMail[], judge: Judge): void => {
  let [from, waiting, readsData] = ['', '', false];
  let to: string[] = [];
  const replyTo = (line: string): string => {
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    switch (line.slice(0, 4).toUpperCase()) {
      case 'MAIL':
        [from, to] = [address, []];
        return '250 ok';
      case 'RCPT': {
        const refusal = judge(address);
        if (refusal === null) to.push(address);
        return refusal ?? '250 ok';
      }
      case 'DATA':
        readsData = true;
        return '354 go on';
      case 'QUIT':
        return '221 bye';
      default:
        return '250 ok';
    }
  };
  const replyToData = (data: string): string => {
    received.push(readMail(from, to, data));
    readsData = false;
    return '250 taken';
  };
  socket.setEncoding('utf8').on('error', () => undefined);
  socket.on('data', (text) => {
    waiting += String(text);
    for (;;) {
      const mark = readsData ? '\r\n.\r\n' : '\r\n';
      const end = waiting.indexOf(mark);
      if (end < 0) return;
      const piece = waiting.slice(0, end);
      waiting = waiting.slice(end + mark.length);
      socket.write(`${readsData ? replyToData(piece) : replyTo(piece)}\r\n`);
    }
  });
  socket.write('220 test\r\n');
};

/** Starts a mail server on loopback that keeps what it receives. */
export const useSmtpServer = async (judge: Judge = () => null): Promise<SmtpServer> => {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, received, judge);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
};
