// Builders of large FIT bytes, for the tests of what one file may cost.
export const fitTimeField = [253, 4, 0x86] as const;
export const startSeconds = 1_104_624_000;

export const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

export type Shape = readonly (readonly [number: number, sizeBytes: number, base: number])[];

/** A definition message of local type 0. */
export const define = (global: number, fields: Shape, developer: Shape = []): Buffer =>
  Buffer.from([
    developer.length > 0 ? 0x60 : 0x40,
    0,
    0,
    global & 0xff,
    global >> 8,
    fields.length,
    ...fields.flat(),
    ...(developer.length > 0 ? [developer.length, ...developer.flat()] : []),
  ]);

export const wrapFit = (...data: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(data);
  const head = Buffer.from([12, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54]);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(2)]);
};

export const activityFile = Buffer.concat([define(0, [[0, 1, 0x00]]), Buffer.from([0, 4])]);

/** Every field of a record that becomes a column. */
const allFields: Shape = [
  fitTimeField,
  ...[0, 1, 2, 3, 4, 5, 6, 7, 13, 39, 40, 41, 52, 53, 73, 78, 83, 84, 85].map(
    (number) => [number, 4, 0x86] as const,
  ),
];

const fullRecord = (seconds: number): Buffer =>
  Buffer.concat([
    Buffer.from([0]),
    uint32(startSeconds + seconds),
    Buffer.alloc(4 * (allFields.length - 1), 1),
  ]);

/** `names` developer fields that stand for signals, described as an app does. */
export const describeDeveloper = (names: number): Buffer => {
  const text = (value: string): Buffer => Buffer.from(value.padEnd(16, '\0'));
  const definition = define(206, [
    [0, 1, 0x02],
    [1, 1, 0x02],
    [2, 1, 0x02],
    [3, 16, 0x07],
    [8, 16, 0x07],
  ]);
  const bodies = Array.from({ length: names }, (_, number) =>
    Buffer.concat([Buffer.from([0, 0, number, 0x86]), text('power'), text('w')]),
  );
  return Buffer.concat([definition, ...bodies]);
};

export const developerShape = (fields: number): Shape =>
  Array.from({ length: fields }, (_, number) => [number, 4, 0] as const);

/** One full record, then records of no field: each costs one byte in the file and a row of every column. */
export const emptyRecords = (records: number, developer = 0): Buffer => {
  const wide = define(20, allFields, developerShape(developer));
  const first = Buffer.concat([fullRecord(0), Buffer.alloc(developer * 4, 1)]);
  const last = Buffer.concat([fullRecord(600), Buffer.alloc(developer * 4, 1)]);
  return Buffer.concat([wide, first, define(20, []), Buffer.alloc(records), wide, last]);
};

export const chain = (files: number, records: number): Buffer =>
  Buffer.concat(Array.from({ length: files }, () => wrapFit(activityFile, emptyRecords(records))));

export const sessions = (count: number, startOf: (index: number) => number): Buffer => {
  const definition = define(18, [fitTimeField, [2, 4, 0x86], [5, 1, 0x00], [7, 4, 0x86]]);
  const bodies = Array.from({ length: count }, (_, index) =>
    Buffer.concat([
      Buffer.from([0]),
      uint32(startSeconds + startOf(index)),
      uint32(startSeconds + startOf(index)),
      Buffer.from([1]),
      uint32(600_000),
    ]),
  );
  return Buffer.concat([definition, ...bodies]);
};

/** Messages of 255 fields, which all become properties. */
export const wideMessages = (global: number, messages: number): Buffer => {
  const fields: Shape = Array.from({ length: 255 }, (_, number) => [number, 1, 0x02] as const);
  const body = Buffer.alloc(256, 7);
  body[0] = 0;
  return Buffer.concat([define(global, fields), ...Array.from({ length: messages }, () => body)]);
};
/** A recording at one record every `stepSeconds`, of `signals` native and `developer` own fields that vary. */
export const fitRecording = (records: number, signals: number, developer: number, perSecond = 1): Buffer => {
  const fields = allFields.slice(0, signals + 1);
  const width = 1 + 4 * fields.length + 4 * developer;
  const body = Buffer.alloc(width * records);
  for (let row = 0; row < records; row += 1) {
    body.writeUInt32LE(startSeconds + Math.floor(row / perSecond), row * width + 1);
    for (let at = 5; at < width; at += 4) body.writeUInt32LE(1 + ((row * (at + 7)) % 199), row * width + at);
    if (signals >= 4) body.writeUInt32LE(((row * 280) / perSecond) >>> 0, row * width + 25);
  }
  return wrapFit(
    activityFile,
    describeDeveloper(developer),
    define(20, fields, developerShape(developer)),
    body,
    sessions(1, () => 0),
  );
};
