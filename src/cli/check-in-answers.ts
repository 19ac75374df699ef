import { conditionIds, regions, sides, yesNoSigns } from '#src/core/domain/check-in.ts';

/** What a check-in says of a day, as the API takes it. */
export type CheckInBody = { readonly [field: string]: unknown };

const wellnessItems = ['sleep', 'stress', 'fatigue', 'soreness'];

/** Answers that are yes or no besides signs and conditions. */
const habits = [
  ...['nextMorningWorse', 'altersStride', 'stretchBeforeRun', 'stretchHelps', 'anteriorTilt', 'quadDominant'],
  ...['tightNeighbours', 'sorenessAfter12To48h', 'worstFirst10Minutes', 'performanceDrop'],
];

/** Yes means: on the day and at the place of the check-in. */
const byClinician = ['examined', 'clearedByClinician'];

const groups: readonly (readonly [group: string, fields: readonly string[]])[] = [
  ['signs', [...yesNoSigns, 'hoursSinceOnset']],
  ['conditions', conditionIds],
  ['wellness', wellnessItems],
];

const isYesOrNo = (field: string): boolean =>
  [...yesNoSigns, ...conditionIds, ...habits, ...byClinician].some((name) => name === field);

const yes: readonly string[] = ['y', 'yes', 'true'];
const no: readonly string[] = ['n', 'no', 'false'];

const numberOf = (text: string): number | null => {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
};

/** So many numbers; `-` is one that is unknown. */
const numbersOf = (text: string, count: number): readonly (number | null)[] | null => {
  const parts = text.split(/[,\s]/).filter((part) => part !== '');
  const numbers = parts.map(numberOf);
  const isRead = numbers.every((number, index) => number !== null || parts[index] === '-');
  return isRead && numbers.length === count ? numbers : null;
};

const wellnessOf = (text: string): object | null => {
  const numbers = numbersOf(text, wellnessItems.length);
  return numbers && Object.fromEntries(wellnessItems.map((item, index) => [item, numbers[index]]));
};

type Kind = { readonly expected: string; readonly read: (text: string) => unknown };

const yesOrNo: Kind = {
  expected: 'yes or no',
  read: (text) => (yes.includes(text) ? true : no.includes(text) ? false : null),
};
const oneNumber: Kind = { expected: 'a number', read: numberOf };
const anyText: Kind = { expected: 'a text', read: (text) => text };

/** What is neither yes or no nor one number. */
const kinds: { readonly [field: string]: Kind } = {
  day: { ...anyText, expected: 'a day, YYYY-MM-DD' },
  note: anyText,
  region: { expected: regions.join(', '), read: (text) => regions.find((region) => region === text) ?? null },
  side: { expected: sides.join(', '), read: (text) => sides.find((side) => side === text) ?? null },
  bridge: {
    expected: 'two numbers: left, right; - for one that is unknown',
    read: (text) => numbersOf(text, 2),
  },
  ostrc: {
    expected: 'four numbers from 0 to 3; - for one that is unknown',
    read: (text) => numbersOf(text, 4),
  },
  wellness: {
    expected: 'four numbers in this order; - for one that is unknown',
    read: wellnessOf,
  },
  stretchBeforeRun: { ...yesOrNo, expected: 'yes: before a run; no: after it or not at all' },
};

const kindOf = (field: string): Kind => {
  if (Object.hasOwn(kinds, field)) return kinds[field] ?? oneNumber;
  return isYesOrNo(field) ? yesOrNo : oneNumber;
};

/** What an answer to a field must be, in words. */
export const expected = (field: string): string => kindOf(field).expected;

/**
 * Reads what a person types as the value of a field; null where it is none. Bounds are the service's to check.
 *
 * @example
 * readAnswer('pop', 'No'); // false
 * readAnswer('bridge', '20, 22'); // [20, 22]
 */
export const readAnswer = (field: string, typed: string): unknown => {
  const kind = kindOf(field);
  const text = typed.trim();
  return kind.read(kind.read === anyText.read ? text : text.toLowerCase());
};

/** The body with one more answer, in the group where the API expects it. */
export const withAnswer = (body: CheckInBody, field: string, value: unknown): CheckInBody => {
  if (byClinician.includes(field)) {
    const { day, region, side } = body;
    return value === true ? { ...body, [field]: { day, region, side } } : body;
  }
  const group = groups.find(([, fields]) => fields.includes(field))?.[0];
  if (group === undefined) return { ...body, [field]: value };
  const before = body[group];
  return { ...body, [group]: { ...(typeof before === 'object' ? before : {}), [field]: value } };
};
