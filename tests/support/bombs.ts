// Files that are cheap to send and dear to read.
import {
  activityFile,
  chain,
  define,
  describeDeveloper,
  developerShape,
  emptyRecords,
  fitRecording,
  fitTimeField,
  type Shape,
  sessions,
  startSeconds,
  uint32,
  wideMessages,
  wrapFit,
} from './large-fit.ts';
import {
  document,
  gpxHead,
  gpxPoint,
  inChunks,
  point,
  repeated,
  startMs,
  tcxFoot,
  tcxHead,
  tcxPoint,
  tracks,
} from './large-text.ts';

const million = 1_000_000;

/** Each makes a file that is cheap to send; the name says what it spends. */
export const bombs: Readonly<Record<string, () => Uint8Array>> = {
  'chained FIT files of empty records': () => chain(16, 599_000),
  'chained FIT files of fewer records': () => chain(16, 37_000),
  'FIT records of every column': () =>
    wrapFit(activityFile, describeDeveloper(16), emptyRecords(599_000, 16)),
  'FIT sessions by the hundred': () =>
    wrapFit(
      activityFile,
      emptyRecords(590_000),
      sessions(500, (index) => index),
    ),
  'FIT sessions that start at the same second': () =>
    wrapFit(
      activityFile,
      emptyRecords(590_000),
      sessions(500, () => 0),
    ),
  'FIT laps of 255 fields': () => wrapFit(activityFile, emptyRecords(10), wideMessages(19, 50_000)),
  'FIT events of 255 fields': () => wrapFit(activityFile, emptyRecords(10), wideMessages(21, 49_000)),
  'FIT strap messages of 255 fields': () =>
    wrapFit(activityFile, emptyRecords(10), wideMessages(132, 49_000)),
  'chained FIT files of wide messages': () =>
    Buffer.concat(
      Array.from({ length: 16 }, () => wrapFit(activityFile, emptyRecords(10), wideMessages(19, 5_000))),
    ),
  'FIT messages of no field': () =>
    wrapFit(activityFile, emptyRecords(10), define(999, []), Buffer.alloc(33_000_000)),
  'FIT definitions that alternate': () => {
    const wide = define(
      20,
      Array.from({ length: 255 }, (_, number) => [number, 1, 0x02] as const),
      developerShape(255).map(([number]) => [number, 1, 0] as const),
    );
    const body = Buffer.alloc(511, 1);
    body[0] = 0;
    const pair = Buffer.concat([
      wide,
      body,
      define(20, [fitTimeField]),
      Buffer.from([0]),
      uint32(startSeconds),
    ]);
    return wrapFit(activityFile, ...Array.from({ length: 14_000 }, () => pair));
  },
  'FIT headers that claim what follows': () => {
    const inner = Buffer.alloc(2_000_000);
    const head = (claimed: number): Buffer => {
      const bytes = Buffer.from([12, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54]);
      bytes.writeUInt32LE(claimed, 4);
      return bytes;
    };
    const part = Buffer.concat([define(20, []), inner]);
    return Buffer.concat(
      Array.from({ length: 16 }, (_, index) =>
        Buffer.concat([head((16 - index) * (part.length + 12)), part]),
      ),
    );
  },
  'GPX tracks of one point': () => tracks(10_000, 1, 1000, 86_400_000),
  'GPX tracks of two points': () => tracks(10_000, 2, 60_000, 86_400_000),
  'GPX tracks of few points, each of two weeks': () => tracks(12, 670, 1_790_000, 15 * 86_400_000),
  'GPX tracks without a point': () => repeated(gpxHead, '<trk/>', 4 * million, '</gpx>'),
  'GPX points': () =>
    repeated(`${gpxHead}<trk><trkseg>`, '<trkpt lat="1" lon="2"/>', 2 * million, '</trkseg></trk></gpx>'),
  'GPX segments of one point': () =>
    repeated(
      `${gpxHead}<trk>`,
      '<trkseg><trkpt lat="1" lon="2"><time>2026-01-05T06:00:00Z</time></trkpt></trkseg>',
      590_000,
      '</trk></gpx>',
    ),
  'GPX names of a megabyte': () =>
    Buffer.from(
      `${gpxHead}${Array.from({ length: 300 }, (_, index) => `<n${index}${'x'.repeat(million)}/>`).join('')}</gpx>`,
    ),
  'GPX elements in elements of long names': () =>
    Buffer.from(
      `${gpxHead}${Array.from({ length: 90 }, (_, index) => `<n${index}${'ж'.repeat(million)}>`).join('')}`,
    ),
  'GPX attributes by the hundred thousand': () =>
    Buffer.from(
      `${gpxHead.slice(0, -1)} ${Array.from({ length: 300_000 }, (_, index) => `a${index}=""`).join(' ')}></gpx>`,
    ),
  'GPX text in one element': () =>
    Buffer.from(`${gpxHead}<trk><name>${'<!---->n'.repeat(8 * million)}</name></trk></gpx>`),
  'TCX laps': () => repeated(tcxHead, '<Lap/>', 4 * million, tcxFoot),
  'TCX laps with a start': () =>
    repeated(
      tcxHead,
      '<Lap StartTime="2026-01-05T06:00:00Z"><TotalTimeSeconds>60</TotalTimeSeconds></Lap>',
      million,
      tcxFoot,
    ),
  'TCX tracks of one point': () =>
    repeated(`${tcxHead}<Lap>`, `<Track>${tcxPoint}</Track>`, 590_000, `</Lap>${tcxFoot}`),
  'TCX activities': () => repeated(tcxHead, '</Activity><Activity Sport="Running">', million, tcxFoot),
  'TCX activities with a lap': () =>
    repeated(
      tcxHead,
      '</Activity><Activity Sport="Running"><Lap StartTime="2026-01-05T06:00:00Z"><TotalTimeSeconds>60</TotalTimeSeconds></Lap>',
      9_999,
      tcxFoot,
    ),
  'documents of empty lists': () => document(`${'[],'.repeat(5 * million)}[]`),
  'documents of numbers': () => document(`{},{"time":{"data":[${'1.5,'.repeat(5 * million)}1]}}`),
  'documents of names': () =>
    document(`{${Array.from({ length: million }, (_, index) => `"k${index}":1`).join(',')}},{}`),
};

/** The same files as the bombs, just small enough to be read. */
export const withinLimits: Readonly<Record<string, () => Uint8Array>> = {
  'FIT records of every column': () => fitRecording(100_000, 19, 16),
  'FIT sessions by the hundred': () =>
    wrapFit(
      activityFile,
      emptyRecords(180_000),
      sessions(500, (index) => index),
    ),
  'chained FIT files': () => chain(16, 11_000),
  'FIT laps of 255 fields': () => wrapFit(activityFile, emptyRecords(10), wideMessages(19, 1_170)),
  'FIT events of 255 fields': () => wrapFit(activityFile, emptyRecords(10), wideMessages(21, 1_170)),
  'FIT strap messages of 255 fields': () => wrapFit(activityFile, emptyRecords(10), wideMessages(132, 1_170)),
  'FIT strap messages of long lists': () => {
    const shape: Shape = [
      [253, 4, 0x86],
      [9, 4, 0x86],
      [6, 255, 0x02],
      [10, 255, 0x0d],
    ];
    const body = Buffer.alloc(1 + 4 + 4 + 510, 77);
    body[0] = 0;
    return wrapFit(
      activityFile,
      emptyRecords(10),
      define(132, shape),
      ...Array.from({ length: 8_000 }, () => body),
    );
  },
  'FIT laps of no field': () => wrapFit(activityFile, emptyRecords(10), define(19, []), Buffer.alloc(49_900)),
  'GPX tracks of two points': () => tracks(5_000, 2, 60_000, 86_400_000),
  'GPX tracks of a week': () => tracks(18, 330, 1_790_000, 15 * 86_400_000),
  'GPX one track of a week': () => tracks(1, 330, 1_790_000, 15 * 86_400_000),
  'GPX points': () =>
    Buffer.from(`${gpxHead}<trk><trkseg>${inChunks(405_000, gpxPoint)}</trkseg></trk></gpx>`),
  'GPX segments of one point': () =>
    Buffer.from(
      `${gpxHead}<trk>${inChunks(99_000, (index) => `<trkseg>${point(startMs + index * 1000, 48)}</trkseg>`)}</trk></gpx>`,
    ),
  'TCX laps': () =>
    repeated(
      tcxHead,
      '<Lap StartTime="2026-01-05T06:00:00Z"><TotalTimeSeconds>1</TotalTimeSeconds><DistanceMeters>1</DistanceMeters></Lap>',
      99_000,
      tcxFoot,
    ),
  'documents of empty lists': () =>
    document(`{"id":1,"start_date":"2026-01-05T06:00:00Z","x":[${'[],'.repeat(640_000)}[]]},{}`),
  'documents of numbers': () =>
    document(
      `{"id":1,"start_date":"2026-01-05T06:00:00Z"},{"time":{"data":[${inChunks(430_000, (index) => `${index},`)}1]},"heartrate":{"data":[${'130.5,'.repeat(430_000)}1]},"altitude":{"data":[${'500.5,'.repeat(430_000)}1]}}`,
    ),
  'documents of names': () =>
    document(
      `{"id":1,"start_date":"2026-01-05T06:00:00Z",${inChunks(640_000, (index) => `"k${index}":1,`)}"z":1},{}`,
    ),
};
