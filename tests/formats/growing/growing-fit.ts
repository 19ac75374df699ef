import {
  activity,
  chainFiles,
  describeField,
  type FitBytesMessage,
  type FitDeveloperField,
  fileId,
  fitData,
  fitStart,
  lap,
  record,
  session,
  timer,
} from '#tests/support/fit-bytes.ts';
import type { Growth } from './growth.ts';

/** A file of these data; `claimedBytes` is what its header says of their length. */
const file = (data: readonly Uint8Array[], claimedBytes?: number): Uint8Array => {
  const body = chainFiles(...data);
  const head = Buffer.from([14, 0x20, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0]);
  head.writeUInt32LE(claimedBytes ?? body.length, 4);
  return chainFiles(head, body, Uint8Array.of(0, 0));
};

const many = (n: number, message: (index: number) => FitBytesMessage): Uint8Array =>
  fitData(Array.from({ length: n }, (_, index) => message(index)));
const second = (seconds: number): FitBytesMessage =>
  record({ seconds, heartRate: 140, distance: seconds * 300 });
const head = fitData([fileId()]);
const run = fitData([second(0), second(1), session({})]);

const grow = (name: string, from: number, data: (n: number) => readonly Uint8Array[]): Growth => ({
  name: `${name} of FIT`,
  from,
  bytes: (n) => file([head, ...data(n)]),
});

/** Messages of a kind, `n` of them, in a run. */
const messages = (
  name: string,
  from: number,
  message: (index: number, n: number) => FitBytesMessage,
): Growth => grow(name, from, (n) => [many(n, (index) => message(index, n)), run]);

/** A heart rate message of a strap with eight beats; the first anchors its clock. */
const strap = (index: number): FitBytesMessage => ({
  global: 132,
  local: 7,
  fields: [
    [253, 'uint32', fitStart + index],
    [6, 'uint8', [140, 141, 142, 143, 144, 145, 146, 147]],
    [9, 'uint32', Array.from({ length: 8 }, (_, beat) => (index * 8 + beat) * 128)],
  ],
});
const unknown = (index: number): FitBytesMessage => ({ global: 300, fields: [[index % 200, 'uint8', 1]] });
const shifting = (index: number): FitBytesMessage => ({
  ...second(index),
  fields: [
    [253, 'uint32', fitStart + index],
    [index % 2 === 0 ? 3 : 4, 'uint8', 80],
  ],
});
const developer = (count: number): readonly FitDeveloperField[] =>
  Array.from({ length: count }, (_, index) => [index % 3, index % 200, 'uint8', 1]);
const described = (index: number): FitBytesMessage =>
  describeField({ index: index % 4, number: index % 250, base: 'uint8', name: 'Power', units: 'Watts' });

const counts: readonly Growth[] = [
  messages('records', 4000, second),
  messages('records that go back in time', 4000, (index, n) => second(n - index)),
  messages('records of one second', 4000, () => second(0)),
  messages('records hours apart', 2000, (index) => second(index * 5000)),
  messages('records with a definition each', 4000, shifting),
  messages('compressed times', 4000, (index) => ({
    global: 20,
    fields: [[3, 'uint8', 140]],
    compressedSeconds: index % 32,
  })),
  messages('records of nothing', 4000, () => ({ global: 20, local: 1, fields: [] })),
  messages('laps', 2000, (index) => lap({ from: index, seconds: 1, meters: 3 })),
  messages('stops and starts', 2000, (index) => timer(index, index % 2 === 0 ? 'stop' : 'start')),
  messages('file ids', 2000, (index) => fileId({ serial: index + 1 })),
  messages('activity messages', 2000, activity),
  messages('strap messages', 2000, strap),
  messages('strap messages of one second', 2000, () => strap(0)),
  messages('unknown messages', 4000, unknown),
  messages('descriptions of developer fields', 1000, described),
  grow('sessions', 60, (n) => [many(n, (index) => session({ from: index * 60 })), many(n * 60, second)]),
  grow('sessions of one start', 60, (n) => [many(n, () => session({})), run]),
  grow('sessions behind a strap', 60, (n) => [
    many(n * 60, strap),
    many(n, (index) => second(n * 60 + 60 + index)),
    many(n, (index) => session({ from: n * 60 + 60 + index, seconds: 1 })),
  ]),
  grow('sessions, laps and stops', 60, (n) => [
    many(n, (index) => session({ from: index * 60 })),
    many(n * 20, (index) => lap({ from: index * 3, seconds: 3, meters: 9 })),
    many(n * 20, (index) => timer(index * 3, index % 2 === 0 ? 'stop' : 'start')),
    many(n * 60, second),
  ]),
];

const shapes: readonly Growth[] = [
  grow('fields of a definition', 31, (n) => [
    many(300, (index) => ({
      ...second(index),
      fields: [...second(index).fields, ...Array.from({ length: n }, () => [3, 'uint8', 140] as const)],
    })),
    run,
  ]),
  grow('values of a field', 31, (n) => [
    many(300, (index) => ({
      ...second(index),
      fields: [...second(index).fields, [3, 'uint8', Array.from({ length: n }, () => 140)]],
    })),
    run,
  ]),
  grow('developer fields', 31, (n) => [
    many(16, described),
    many(300, (index) => record({ seconds: index, developer: developer(n) })),
    run,
  ]),
  grow('letters of a product', 31, (n) => [fitData([fileId({ productName: 'a'.repeat(n) })]), run]),
  grow('letters of each developer field', 31, (n) => [
    many(300, (index) =>
      describeField({ index: index % 4, number: 1, base: 'uint8', name: ' '.repeat(n), units: 'w' }),
    ),
    run,
  ]),
  grow('zeros behind a run', 65_536, (n) => [run, new Uint8Array(n)]),
];

const partData = chainFiles(head, many(3000, second), fitData([session({})]));
const part = (claimedBytes?: number): Uint8Array => file([partData], claimedBytes);
/** Files, one behind the other. */
const chain = (name: string, from: number, bytes: (n: number) => readonly Uint8Array[]): Growth => ({
  name: `${name} of FIT`,
  from,
  bytes: (n) => chainFiles(...bytes(n)),
});
/** Defines local type 14 so that the head of the next file reads as one of its messages. */
const bridge = fitData([{ global: 300, local: 14, fields: [[1, 'byte', Array(13).fill(0)]] }]).subarray(0, 9);
const bridged = file([partData, bridge], 0xffffffff).subarray(0, -2);
const chains: readonly Growth[] = [
  chain('chained files that read on into the next', 8, (n) => Array.from({ length: n }, () => bridged)),
  chain('chained files', 8, (n) => Array.from({ length: n }, () => part())),
  chain('chained files that claim everything behind them', 8, (n) =>
    Array.from({ length: n }, () => part(0xffffffff)),
  ),
  chain('chained files that claim all that is left', 8, (n) =>
    Array.from({ length: n }, (_, index) => part(part().length * (n - index) - 16)),
  ),
  chain('chained files of no stated length', 8, (n) => Array.from({ length: n }, () => part(0))),
  chain('marks of a header behind a run', 16_384, (n) => [part(), Buffer.alloc(n * 4, '.FIT')]),
  chain('rubbish behind a run', 65_536, (n) => [part(), Buffer.alloc(n, 0xff)]),
  chain('dots behind a run', 65_536, (n) => [part(), Buffer.alloc(n, '.')]),
];

/** Everything of FIT. */
export const growingFit: readonly Growth[] = [...counts, ...shapes, ...chains];
