import { fitRecording } from './large-fit.ts';
import {
  gpxHead,
  gpxPoint,
  hour,
  inChunks,
  isoOf,
  startMs,
  tcxFoot,
  tcxHead,
  tcxTrackpoint,
  tracks,
} from './large-text.ts';

/** The largest recordings that people make. */
export const largestRecordings: Readonly<Record<string, () => Uint8Array>> = {
  'an ultra of 30 hours, FIT of every signal': () => fitRecording(30 * hour, 19, 0),
  'a day with 30 columns': () => fitRecording(24 * hour, 19, 11),
  'five hours at 10 Hz': () => fitRecording(5 * hour * 10, 14, 4, 10),
  'a six-day race': () => fitRecording(6 * 24 * hour, 6, 0),
  'an ultra of 30 hours, GPX': () =>
    Buffer.from(
      `${gpxHead}<trk><type>running</type><trkseg>${inChunks(30 * hour, gpxPoint)}</trkseg></trk></gpx>`,
    ),
  'an ultra of 30 hours, TCX': () =>
    Buffer.from(
      `${tcxHead}<Lap StartTime="${isoOf(startMs)}"><TotalTimeSeconds>108000</TotalTimeSeconds><Track>${inChunks(30 * hour, tcxTrackpoint)}</Track></Lap>${tcxFoot}`,
    ),
  'five thousand runs in one GPX': () => tracks(5_000, 20, 60_000, 86_400_000),
};
