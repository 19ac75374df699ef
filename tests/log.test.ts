import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '#src/core/domain/failure.ts';
import { limitRepeats } from '#src/edges/log-repeats.ts';
import { prettyLine } from '#src/edges/pretty-line.ts';

const away = (): Failure =>
  new Failure('unavailable', 'The database does not answer at the moment.', {
    cause: new Error('connect ECONNREFUSED'),
  });

describe('a fault outside that repeats', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['as a text', () => ({ lane: 'compute', err: 'connect ECONNREFUSED 127.0.0.1:1' })],
    ['as a failure', () => ({ job: 'sweep-unfinished', err: away() })],
    [
      'as an error of the system',
      () => ({ err: Object.assign(new Error('write ENOSPC'), { syscall: 'write' }) }),
    ],
  ])('%s is written at once, then once a minute with a count, and no more once it has ended', (_, fields) => {
    const lines: object[] = [];
    const { pass } = limitRepeats();
    const fault = (): void => pass(fields(), 'job failed', (written) => lines.push(written));
    for (let n = 0; n < 50; n++) fault();
    expect(lines).toHaveLength(1);
    vi.advanceTimersByTime(60_000);
    expect(lines.slice(1)).toEqual([expect.objectContaining({ repeated: 49 })]);
    fault();
    vi.advanceTimersByTime(60_000);
    expect(lines.slice(2)).toEqual([expect.objectContaining({ repeated: 1 })]);
    vi.advanceTimersByTime(180_000);
    expect(lines).toHaveLength(3);
    fault();
    expect(lines).toHaveLength(4);
  });

  it('hides neither another fault nor a fault of the service itself', () => {
    const lines: unknown[] = [];
    const { pass } = limitRepeats();
    const write = (fields: { readonly err?: unknown }): void => void lines.push(fields.err);
    for (const err of ['one', 'another', 'one']) pass({ err }, 'queue connection', write);
    expect(lines).toEqual(['one', 'another']);
    for (let n = 0; n < 3; n++) pass({ err: new TypeError('x is undefined') }, 'job failed', write);
    pass({ uploadId: 'upl_1' }, 'upload rejected', write);
    expect(lines).toHaveLength(6);
  });
});

describe('a line for a person', () => {
  const head = { level: 40, time: '2026-05-01T07:00:00.000Z', process: 'worker' };

  it('names time, process, level, message and fields', () => {
    const line = JSON.stringify({ ...head, lane: 'compute', repeated: 3, msg: 'queue connection' });
    expect(prettyLine(line)).toBe('07:00:00 worker WARN  queue connection  lane=compute repeated=3\n');
  });

  it('shows what an error says below it, and a request in short', () => {
    const failed = {
      ...head,
      level: 50,
      msg: 'job failed',
      err: { message: 'no', stack: 'Error: no\n at x' },
    };
    expect(prettyLine(JSON.stringify(failed))).toBe(
      '07:00:00 worker ERROR job failed\n  Error: no\n   at x\n',
    );
    const request = {
      ...head,
      level: 30,
      req: { method: 'GET', path: '/v1/runners' },
      msg: 'incoming request',
    };
    expect(prettyLine(JSON.stringify(request))).toBe(
      '07:00:00 worker INFO  incoming request  GET /v1/runners\n',
    );
  });

  it('leaves alone what is none', () => {
    expect(prettyLine('plain text\n')).toBe('plain text\n');
  });
});
