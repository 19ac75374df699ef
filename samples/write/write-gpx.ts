import type { Sample, SimulatedRun } from '#samples/simulate/simulate-run.ts';
import type { FileKind } from '#samples/stories/story.ts';
import { formatInstant } from '#src/core/index.ts';

const head = (run: SimulatedRun): string[] => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<gpx version="1.1" creator="Sinew samples" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">',
  ` <metadata><time>${instantText(run.startMs)}</time></metadata>`,
  ` <trk><name>${run.plan.name}</name><type>running</type>`,
];

/** ISO 8601 to the second: a sample has no milliseconds. */
export const instantText = (epochMs: number): string => formatInstant(epochMs).replace('.000Z', 'Z');

/** What stands in `cad`: steps of both feet, strides of one leg, or nothing. */
const cadenceText = (kind: FileKind, stepsPerMinute: number): string | null => {
  if (kind === 'gpx-steps-per-minute') return String(Math.round(stepsPerMinute));
  return kind === 'gpx-one-leg' ? String(Math.round(stepsPerMinute / 2)) : null;
};

const extensions = (sample: Sample, kind: FileKind): string => {
  const cadence = cadenceText(kind, sample.cadence);
  if (cadence === null) return '';
  const heart = String(Math.round(sample.heartRateBpm));
  return `<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>${heart}</gpxtpx:hr><gpxtpx:cad>${cadence}</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions>`;
};

const point = (sample: Sample, run: SimulatedRun): string => {
  const time = instantText(run.startMs + sample.clockSeconds * 1000);
  const place = `lat="${sample.latitude.toFixed(7)}" lon="${sample.longitude.toFixed(7)}"`;
  return `  <trkpt ${place}><ele>${sample.altitudeMeters.toFixed(1)}</ele><time>${time}</time>${extensions(sample, run.plan.kind)}</trkpt>`;
};

/** A GPX 1.1 track: positions and times, a new segment after each pause, heart rate and cadence as extensions. */
export const writeGpx = (run: SimulatedRun, records: readonly Sample[]): Uint8Array => {
  const points = records.flatMap((sample) =>
    sample.resumes ? [' </trkseg>', ' <trkseg>', point(sample, run)] : [point(sample, run)],
  );
  const lines = [...head(run), ' <trkseg>', ...points, ' </trkseg>', ' </trk>', '</gpx>', ''];
  return new TextEncoder().encode(lines.join('\n'));
};
