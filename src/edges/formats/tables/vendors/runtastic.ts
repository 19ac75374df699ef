import type { NamedSport } from '#src/core/domain/sport.ts';
import { sportOfCode } from '#src/core/sport/vendor-codes.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { numberOf, scaled } from '#src/edges/formats/tables/text/read-number.ts';
import { type Fields, isFields, readObjects } from '#src/edges/formats/tables/text/read-objects.ts';
import { textOf } from '#src/edges/formats/tables/text/text-of.ts';

/** A number that is not known may be a way of running. */
const readType = (id: string | null): NamedSport | null => {
  const sport = sportOfCode('runtastic', id ?? '');
  return sport?.sport === 'other' ? null : sport;
};

/** Newer exports hold distance and height in a list of features. */
const metricsOf = (session: Fields): Fields => {
  const { features } = session;
  const list: readonly unknown[] = Array.isArray(features) ? features : [];
  const { attributes } = list.filter(isFields).find(({ type }) => type === 'track_metrics') ?? {};
  return isFields(attributes) ? attributes : session;
};

const toRow = (session: Fields): TableRow => {
  const {
    id,
    sport_type_id: sportId,
    start_time: start,
    end_time: end,
    duration,
    pulse_avg,
    pulse_max,
  } = session;
  const { start_time_timezone_offset: offset } = session;
  const { distance, elevation_gain: ascent, elevation_loss: descent } = metricsOf(session);
  const [startMs, endMs] = [numberOf(start), numberOf(end)];
  return {
    ...emptyRow,
    id: textOf(id),
    sport: readType(textOf(sportId)),
    startMs,
    localOffsetSeconds: scaled(offset, 0.001),
    elapsedSeconds: startMs === null || endMs === null || endMs <= startMs ? null : (endMs - startMs) / 1000,
    timerSeconds: scaled(duration, 0.001),
    distanceMeters: numberOf(distance),
    ascentMeters: numberOf(ascent),
    descentMeters: numberOf(descent),
    averageHeartRateBpm: numberOf(pulse_avg),
    maximumHeartRateBpm: numberOf(pulse_max),
  };
};

/** `Sport-sessions/<id>.json` of Runtastic (adidas Running): one session a file; times are UTC, in milliseconds. */
export const runtasticTable: Table = {
  vendor: 'runtastic',
  confidence: 'high',
  recognises: (text) =>
    /^\s*\{/.test(text) && text.includes('"sport_type_id"') && text.includes('"start_time"'),
  async *read(source) {
    for await (const session of readObjects(source, 0)) yield toRow(session);
  },
};
