import type { Creator, DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import { decideSport } from '#src/core/sport/decide-sport.ts';
import { sportOfType } from '#src/core/sport/read-sport.ts';
import { createFileBudget } from '#src/edges/file-budget.ts';
import type { Format } from '#src/edges/formats/format.ts';
import { mendTimes } from '#src/edges/formats/xml/mend-times.ts';
import { readXml, type XmlReading, xmlRepairs } from '#src/edges/formats/xml/read-xml.ts';
import { selectRecords } from '#src/edges/formats/xml/record-table.ts';
import { rootElement } from '#src/edges/formats/xml/root-element.ts';
import { createTcxCollector, type TcxContent } from './collect-tcx.ts';
import { findPauses } from './find-pauses.ts';
import { summariseLaps, toLap } from './summarise-laps.ts';
import { rangesOf, type TcxActivity } from './tcx-outline.ts';

const withoutActivity = (content: TcxContent, reading: XmlReading): Failure => {
  if (reading.faults > 0) {
    return new Failure('file-corrupt', 'The TCX file is damaged and holds no readable track point.');
  }
  if (reading.truncated)
    return new Failure('file-truncated', 'The TCX file ends before its first track point.');
  const instead =
    content.courses > 0
      ? 'It plans a course.'
      : content.workouts > 0
        ? 'It plans a workout.'
        : 'It has no lap and no track point at all.';
  return new Failure('file-not-an-activity', `The TCX file holds no recorded activity. ${instead}`);
};

const creatorOf = (activity: TcxActivity, software: string | null): Creator => ({
  manufacturer: activity.product !== null && /^garmin\b/i.test(activity.product) ? 'garmin' : null,
  product: activity.product,
  software,
});

/** Serial number, start and place in the file, where the first two are stated; an id alone is only a time. */
const identityOf = ({ unitId, id }: TcxActivity, index: number): string | null =>
  unitId === null || id === null || /^0*$/.test(unitId) ? null : `tcx:${unitId}:${id}:${index}`;

const startOf = (activity: TcxActivity, timeMs: Float64Array): number | null =>
  timeMs.find((ms) => !Number.isNaN(ms)) ??
  activity.laps.find((lap) => lap.startMs !== null)?.startMs ??
  null;

/** Something was recorded: points, or at least a lap with a time or a way (a run without a satellite watch). */
const isRecorded = (activity: TcxActivity): boolean =>
  rangesOf(activity).length > 0 ||
  activity.laps.some((lap) => (lap.timerSeconds ?? 0) > 0 || (lap.distanceMeters ?? 0) > 0);

const toActivity = (
  content: TcxContent,
  activity: TcxActivity,
  index: number,
  repairs: readonly Repair[],
): DecodedActivity => {
  const ranges = rangesOf(activity);
  const whole = ranges.reduce((sum, { from, to }) => sum + to - from, 0) === content.records.length;
  const records = whole ? content.records : selectRecords(content.records, ranges);
  const summary = summariseLaps(activity.laps);
  const creator = creatorOf(activity, content.software);
  return {
    format: 'tcx',
    ...decideSport({
      stated: [sportOfType(activity.sport)],
      statedBy: 'stated',
      names: [activity.notes],
      creator,
      records,
      summary,
    }),
    startMs: startOf(activity, records.timeMs),
    localOffsetSeconds: content.localOffsetSeconds,
    creator,
    identity: identityOf(activity, index),
    summary,
    laps: activity.laps.map(toLap),
    pauses: findPauses(activity.laps, content.records.timeMs),
    records,
    repairs,
  };
};

/** Garmin's Training Center XML, versions 1 and 2, with the extensions `TPX` and `LX`. */
export const tcxFormat: Format = {
  id: 'tcx',
  extensions: ['tcx'],
  recognises: (head) => rootElement(head) === 'trainingcenterdatabase',
  async decode(source) {
    const collector = createTcxCollector(createFileBudget());
    const reading = await readXml(source, collector);
    const read = collector.finish();
    const mended = mendTimes(read.records.timeMs);
    const content = { ...read, records: { ...read.records, timeMs: mended.timeMs } };
    const repairs = xmlRepairs(reading, {
      scaledTimes: mended.samples,
      impossiblePositions: read.impossiblePositions,
    });
    const recorded = content.activities.filter(isRecorded);
    if (recorded.length === 0) throw withoutActivity(content, reading);
    const decoded = recorded.map((activity, index) => toActivity(content, activity, index, repairs));
    const timed = decoded.filter((activity) => activity.startMs !== null);
    if (timed.length === 0) {
      throw new Failure('file-without-time', 'No lap and no point of the TCX file has a time.');
    }
    return timed;
  },
};
