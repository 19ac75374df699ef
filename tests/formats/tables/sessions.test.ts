import { describe, expect, it } from 'vitest';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { settleLocalTime } from '#src/core/features/settle-local-time.ts';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { tableFormat } from '#src/edges/formats/tables/table.ts';
import { findColumns } from '#src/edges/formats/tables/vendors/sessions/find-columns.ts';

const decode = (...lines: readonly string[]): Promise<DecodedActivity[]> =>
  tableFormat.decode(sourceFromBytes(Buffer.from(lines.join('\n'))));

/** The same run in the hands of different people. */
const tables: Readonly<Record<string, readonly [header: string, row: string]>> = {
  'a script over FIT files': [
    'start_utc,sport,sport_id,elapsed_s,timer_s,distance_m,avg_cadence_field,avg_hr,max_hr,ascent_m,records,path',
    '2025-03-05T17:00:00Z,running,1,3600.0,3555,10000,84,150,172,80,3600,FIT_OUT/1.fit',
  ],
  'the names of this API': [
    'startTime,sport,durationSeconds,movingSeconds,distanceMeters,averageSpm,averageBpm,maximumBpm,ascentMeters',
    '2025-03-05T18:00:00+01:00,running,3600,3555,10000,168,150,172,80',
  ],
  'a diary in German': [
    'Datum;Sportart;Dauer;moving (min);Distanz (km);Puls;max. HR;Ascent (m);Zeitzone;time zone',
    '05.03.2025 18:00;Lauf;1:00:00;59,25;10,000;150;172;80;;Europe/Berlin',
  ],
  'a diary in miles': [
    'Date\tStart time\tUTC offset (h)\tActivity type\tType\tDuration (min)\tMoving time (min)\tDistance (mi)\tAvg HR\tMax HR\tElevation gain (ft)',
    '3/5/2025\t\t1\tRun\teasy\t60:00\t59:15\t6.2137\t150\t172\t262.467',
  ],
};

describe('a table of sessions', () => {
  it.each(Object.entries(tables).filter(([name]) => !name.includes('miles')))(
    'of %s is read',
    async (_, lines) => {
      const [run, ...others] = await decode(...lines);
      expect(others).toEqual([]);
      expect(run).toMatchObject({ sport: 'running', startMs: Date.UTC(2025, 2, 5, 17) });
      expect(run?.summary).toMatchObject({
        ...{
          elapsedSeconds: 3600,
          timerSeconds: expect.closeTo(3555),
          distanceMeters: expect.closeTo(10_000),
        },
        ...{ averageHeartRateBpm: 150, maximumHeartRateBpm: 172, ascentMeters: expect.closeTo(80, 1) },
      });
    },
  );

  it.each([false, true])('saved as Unicode text is read, big end first: %s', async (swapped) => {
    const saved = Buffer.from('\uFEFFStart\tSport\tkm\r\n2025-03-05T17:00:00Z\tLäufe\t10,5\r\n', 'utf16le');
    const bytes = swapped ? saved.swap16() : saved;
    expect(tableFormat.recognises(bytes)).toBe(true);
    const rows = await tableFormat.decode(sourceFromBytes(bytes));
    expect(rows).toMatchObject([{ startMs: Date.UTC(2025, 2, 5, 17), summary: { distanceMeters: 10_500 } }]);
  });

  it('with two columns of one name takes the one that has a unit, else the first', () => {
    expect(findColumns(['start', 'duration', 'duration (min)'])?.elapsed?.at).toBe(2);
    expect(findColumns(['start', 'duration_min', 'Duration'])?.elapsed?.at).toBe(1);
    expect(findColumns(['start', 'distance_km', 'distance_m'])?.distance?.at).toBe(1);
  });

  it('converts units that its headers name, and takes no number without one', async () => {
    const [, row] = tables['a diary in miles'] ?? [];
    const [header] = tables['a diary in miles'] ?? [];
    const [run] = await decode(header ?? '', (row ?? '').replace('3/5/2025\t', '2025-03-05\t18:00'));
    expect(run).toMatchObject({ startMs: Date.UTC(2025, 2, 5, 17), localOffsetSeconds: 3600 });
    expect(run?.summary).toMatchObject({
      ...{ elapsedSeconds: 3600, timerSeconds: 3555 },
      ...{ distanceMeters: expect.closeTo(10_000, -1), ascentMeters: expect.closeTo(80, 1) },
    });
    const [bare] = await decode('start,duration,distance', '2025-03-05T17:00:00Z,60,10');
    expect(bare?.summary).toMatchObject({ elapsedSeconds: null, distanceMeters: null });
  });

  it('takes a time without a zone for that of the runner’s clock', async () => {
    const [run] = await decode('date,start_time,distance_km', '2025-07-05,07:30,10');
    expect(run).toMatchObject({ startMs: Date.UTC(2025, 6, 5, 7, 30), startIsLocal: true });
    if (run === undefined) return;
    const settled = settleLocalTime(run, 'Europe/Berlin');
    expect(settled).toMatchObject({ startMs: Date.UTC(2025, 6, 5, 5, 30) });
    expect(settled).not.toHaveProperty('startIsLocal');
  });

  it('keeps a row whose start cannot be read without one', async () => {
    const rows = await decode(
      'date,distance_km',
      '2025-07-05,10',
      '03/04/2025 10:00,10',
      'yesterday,10',
      ',',
      '',
    );
    expect(rows.map(({ startMs }) => startMs)).toEqual([null, null, null]);
  });

  it.each([
    ['10,5', ';', 10_500],
    ['10,500', ';', 10_500],
    ['10.5', ';', 10_500],
    ['1.010,5', ';', 1_010_500],
    ['"10,5"', ',', 10_500],
    ['"10,500"', ',', null],
    ['ten', ',', null],
  ])('reads %s between %s as so many metres', async (written, delimiter, meters) => {
    const [run] = await decode(
      ['start', 'distance_km'].join(delimiter),
      ['2025-03-05T17:00:00Z', written].join(delimiter),
    );
    expect(run?.summary.distanceMeters).toBe(meters);
  });

  it('takes over what the runner says of effort and race', async () => {
    const rows = await decode(
      'start,distance_km,RPE,Race',
      '2025-03-05T17:00:00Z,5,7,yes',
      '2025-03-06T17:00:00Z,5,14,0',
      '2025-03-07T17:00:00Z,5,,constructor',
    );
    expect(rows.map(({ sessionRpe, race }) => [sessionRpe, race])).toEqual([
      [7, true],
      [undefined, false],
      [undefined, undefined],
    ]);
  });

  it.each([
    ['jump_rope', 'other', 'jump_rope'],
    ['Trail Run', 'running', 'trail'],
    ['qwertzuiop', 'other', 'unknown'],
  ])('reads the sport %s', async (written, sport, subSport) => {
    const [row] = await decode('start,sport,distance_km', `2025-03-05T17:00:00Z,${written},5`);
    expect(row).toMatchObject({ sport, subSport });
  });

  it('has columns that say when, and how long or how far', () => {
    expect(findColumns(['start_utc', 'distance_km'])?.distance).toEqual({ at: 1, unit: 'km', factor: 1000 });
    expect(findColumns(['type', 'date', 'sport', 'km'])).toMatchObject({
      sport: { at: 2 },
      distance: { at: 3 },
    });
    for (const headers of [[], ['date'], ['distance_km'], ['date', 'price'], ['time', 'heart_rate']])
      expect(findColumns(headers)).toBeNull();
  });
});
