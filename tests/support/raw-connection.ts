import { connect } from 'node:net';
import { onTestFinished } from 'vitest';

/** A client that sends what it wants, when it wants. */
export type RawConnection = {
  readonly send: (text: string | Uint8Array) => void;
  /** Everything that came. */
  readonly received: () => string;
  readonly isOpen: () => boolean;
  /** Reads nothing more. */
  readonly stopReading: () => void;
  readonly end: () => void;
};

/** Opens a connection to a service, until the test ends. */
export const openConnection = async (address: string): Promise<RawConnection> => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  let text = '';
  let open = true;
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.once('close', () => {
    open = false;
  });
  onTestFinished(() => void socket.destroy());
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  return {
    send: (bytes) => void socket.write(bytes),
    received: () => text,
    isOpen: () => open,
    stopReading: () => void socket.pause(),
    end: () => void socket.destroy(),
  };
};

/** The head of a request with a body of a length, as text. */
export const head = (start: string, key: string | null, ...headers: readonly string[]): string =>
  [
    `${start} HTTP/1.1`,
    'host: sinew',
    ...(key === null ? [] : [`authorization: Bearer ${key}`]),
    ...headers,
    '\r\n',
  ].join('\r\n');
