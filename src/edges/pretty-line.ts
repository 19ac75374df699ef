import { levels } from 'pino';

type Line = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const causeOf = (err: unknown): string => {
  const { message, stack } = err as { message?: string; stack?: string };
  return stack ?? message ?? textOf(err);
};

/** Fields that stand in every line, or are written in another place. */
const placed = new Set(['level', 'time', 'process', 'msg', 'err', 'req', 'res']);

const requestOf = ({ req, res }: Line): string => {
  const { method, path } = (req ?? {}) as { method?: string; path?: string };
  const { statusCode } = (res ?? {}) as { statusCode?: number };
  return [method, path, statusCode].filter((part) => part !== undefined).join(' ');
};

/**
 * A JSON line of the log as a person reads it in a terminal; a line that is no JSON stays as it is.
 *
 * @example
 * prettyLine('{"level":40,"time":"2026-05-01T07:00:00.000Z","process":"worker","lane":"compute","msg":"job failed"}\n');
 * // '07:00:00 worker WARN  job failed  lane=compute\n'
 */
export const prettyLine = (json: string): string => {
  let line: Line;
  try {
    line = JSON.parse(json);
  } catch {
    return json;
  }
  const level = (levels.labels[Number(line['level'])] ?? '').toUpperCase().padEnd(5);
  const head = `${String(line['time']).slice(11, 19)} ${String(line['process']).padEnd(6)} ${level}`;
  const fields = Object.entries(line).filter(([name]) => !placed.has(name));
  const parts = [requestOf(line), ...fields.map(([name, value]) => `${name}=${textOf(value)}`)];
  const details = parts.filter((part) => part !== '').join(' ');
  const err = line['err'] === undefined ? '' : `\n  ${causeOf(line['err']).replaceAll('\n', '\n  ')}`;
  return `${head} ${line['msg']}${details === '' ? '' : `  ${details}`}${err}\n`;
};
