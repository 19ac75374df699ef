import type { EpochMs } from '#src/core/domain/calendar.ts';
import { instantInZone, isTimeZone, offsetInZone } from '#src/core/domain/time-zone.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { readLocalDate } from '#src/edges/formats/tables/text/read-local-date.ts';
import { createTimeReader } from '#src/edges/formats/xml/read-time.ts';
import { longestTime } from '#src/edges/longest-text.ts';

/** When a session began: an instant, or (`isLocal`) what a clock at its place showed, as if that were UTC. */
export type SessionStart = {
  readonly startMs: EpochMs | null;
  readonly localOffsetSeconds: number | null;
  readonly isLocal: boolean;
};

export type StartCells = {
  readonly start: string;
  readonly date: string;
  readonly timeZone: string;
  readonly offsetSeconds: number | null;
  /** The header says that the times are UTC. */
  readonly isUtc: boolean;
};

const unknownStart: SessionStart = { startMs: null, localOffsetSeconds: null, isLocal: false };

/** A zone behind a time; seconds since 1970 are UTC as well. */
const zonePattern = /(?:z|utc|gmt|[+-]\d{1,2}:?\d{2})$|^\d{10}(?:\d{3})?$/i;
const clockPattern = /\d:\d/;

type Read = { readonly ms: EpochMs; readonly offsetSeconds: number | null; readonly hasZone: boolean };

const readOne = (written: string): Read | null => {
  const text = written.trim();
  if (text === '' || text.length > longestTime) return null;
  const times = createTimeReader();
  const ms = times.read(text);
  if (!Number.isNaN(ms))
    return { ms, offsetSeconds: times.localOffsetSeconds(), hasZone: zonePattern.test(text) };
  const local = clockPattern.test(text) ? readLocalDate(text) : null;
  return local === null ? null : { ms: local, offsetSeconds: null, hasZone: false };
};

/**
 * The start of a session: its own offset first, then what the row or the header says of the zone, else it is what the
 * runner's clock showed. A day without a time is no start.
 *
 * @example
 * readStart({ start: '2026-05-04 18:30', date: '', timeZone: 'Europe/Berlin', offsetSeconds: null, isUtc: false }).startMs; // 16:30 UTC
 */
export const readStart = ({ start, date, timeZone, offsetSeconds, isUtc }: StartCells): SessionStart => {
  const read = readOne(start) ?? readOne(`${date.trim()} ${start.trim()}`) ?? readOne(date);
  if (read === null) return unknownStart;
  const zone = isTimeZone(timeZone) ? timeZone : null;
  const instantOf = (startMs: EpochMs): SessionStart => ({
    startMs,
    localOffsetSeconds:
      read.offsetSeconds ?? offsetSeconds ?? (zone === null ? null : offsetInZone(startMs, zone)),
    isLocal: false,
  });
  if (read.hasZone || isUtc) return instantOf(read.ms);
  if (offsetSeconds !== null) return instantOf(read.ms - offsetSeconds * MS_PER_SECOND);
  if (zone !== null) return instantOf(instantInZone(read.ms, zone));
  return { startMs: read.ms, localOffsetSeconds: null, isLocal: true };
};
