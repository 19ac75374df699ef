import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FailureValue } from '#src/core/index.ts';
import { toProblem } from './problem-document.ts';

/** Answers with a problem where no request can be answered any more, and closes the connection. */
export const refuseOnSocket = (
  socket: Duplex,
  failure: FailureValue,
  { publicUrl, requestId }: { readonly publicUrl: string | null; readonly requestId: string },
): void => {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const problem = toProblem(failure, { publicUrl, instance: '', requestId });
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'connection: close',
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
  ].join('\r\n');
  socket.end(`${head}\r\n\r\n${body}`, () => socket.destroy());
};
