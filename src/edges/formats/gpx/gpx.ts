import {
  type Creator,
  type DecodedActivity,
  type DecodedSummary,
  emptySummary,
} from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import { decideSport } from '#src/core/sport/decide-sport.ts';
import { createFileBudget } from '#src/edges/file-budget.ts';
import type { Format } from '#src/edges/formats/format.ts';
import { mendTimes } from '#src/edges/formats/xml/mend-times.ts';
import { readXml, type XmlReading, xmlRepairs } from '#src/edges/formats/xml/read-xml.ts';
import { selectRecords } from '#src/edges/formats/xml/record-table.ts';
import { rootElement } from '#src/edges/formats/xml/root-element.ts';
import { createGpxCollector, type GpxContent } from './collect-gpx.ts';
import { groupSegments, pausesBetween, type TimedSegment, timeSegment } from './group-segments.ts';

const withoutTrack = (content: GpxContent, reading: XmlReading): Failure => {
  if (reading.faults > 0) {
    return new Failure('file-corrupt', 'The GPX file is damaged and holds no readable track point.');
  }
  if (reading.truncated)
    return new Failure('file-truncated', 'The GPX file ends before its first track point.');
  const instead =
    content.routePoints > 0
      ? 'It plans a route.'
      : content.waypoints > 0
        ? 'It lists waypoints.'
        : 'It has no track point at all.';
  return new Failure('file-not-an-activity', `The GPX file holds no recorded track. ${instead}`);
};

const creatorOf = (written: string | null): Creator => ({
  manufacturer: written !== null && /^garmin\b/i.test(written) ? 'garmin' : null,
  product: null,
  software: written,
});

/** The statistics that a track states for itself; `null` for several tracks together. */
const summaryOf = (content: GpxContent, segments: readonly TimedSegment[]): DecodedSummary => {
  const tracks = new Set(segments.map((segment) => segment.track));
  const [only] = tracks;
  const track = tracks.size === 1 && only !== undefined ? content.tracks[only] : undefined;
  if (track === undefined) return emptySummary;
  const { distanceMeters, timerSeconds, ascentMeters, descentMeters } = track;
  return { ...emptySummary, distanceMeters, timerSeconds, ascentMeters, descentMeters };
};

const isWhole = (segments: readonly TimedSegment[], length: number): boolean => {
  let at = 0;
  for (const { from, to } of segments) {
    if (from !== at) return false;
    at = to;
  }
  return at === length;
};

const toActivity = (
  content: GpxContent,
  segments: readonly TimedSegment[],
  repairs: readonly Repair[],
): DecodedActivity => {
  const records = isWhole(segments, content.records.length)
    ? content.records
    : selectRecords(content.records, segments);
  const indices = [...new Set(segments.map((segment) => segment.track))];
  const sayings = [...indices.map((track) => content.tracks[track]), content.file];
  const summary = summaryOf(content, segments);
  const creator = creatorOf(content.creator);
  return {
    format: 'gpx',
    ...decideSport({
      stated: sayings.flatMap((saying) => saying?.stated ?? []),
      statedBy: 'stated',
      names: sayings.flatMap((saying) => saying?.names ?? []),
      creator,
      records,
      summary,
    }),
    startMs: segments.find(({ firstMs }) => !Number.isNaN(firstMs))?.firstMs ?? null,
    localOffsetSeconds: content.localOffsetSeconds,
    creator,
    identity: null,
    summary,
    laps: [],
    pauses: pausesBetween(segments),
    records,
    repairs,
  };
};

/**
 * GPX 1.0 and 1.1 with the extensions of Garmin, Cluetrust, Strava and others. What the folder's README says
 * about tracks, segments, times and sports is decided in `group-segments.ts`, `sport-elements.ts` and `core/sport`.
 */
export const gpxFormat: Format = {
  id: 'gpx',
  extensions: ['gpx'],
  recognises: (head) => rootElement(head) === 'gpx',
  async decode(source) {
    const budget = createFileBudget();
    const collector = createGpxCollector(budget);
    const reading = await readXml(source, collector);
    const read = collector.finish();
    if (read.records.length === 0) throw withoutTrack(read, reading);
    const mended = mendTimes(read.records.timeMs);
    const content = { ...read, records: { ...read.records, timeMs: mended.timeMs } };
    const repairs = xmlRepairs(reading, {
      scaledTimes: mended.samples,
      impossiblePositions: read.impossiblePositions,
    });
    const segments = content.segments.map((segment) => timeSegment(segment, mended.timeMs));
    const groups = groupSegments(segments, content.tracks);
    if (groups.length === 0) {
      throw new Failure('file-without-time', 'No point of the GPX file has a time: it is a line, not a run.');
    }
    budget.spend('activities', groups.length);
    return groups.map((group) => toActivity(content, group, repairs));
  },
};
