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

/** A list of numbers; `-` is one that is unknown. */
const numbersOf = (text: string): readonly (number | null)[] | null => {
  const parts = text.split(/[,\s]/).filter((part) => part !== '');
  const numbers = parts.map(numberOf);
  return numbers.every((number, index) => number !== null || parts[index] === '-') ? numbers : null;
};

/** What an answer to a field must be, in words. */
export const expected = (field: string): string => {
  if (field === 'region') return regions.join(', ');
  if (field === 'side') return sides.join(', ');
  if (isYesOrNo(field)) return 'yes or no';
  if (field === 'bridge') return 'two numbers: left, right; - for one that is unknown';
  if (field === 'ostrc') return 'four numbers from 0 to 3; - for one that is unknown';
  return 'a number';
};

/**
 * Reads what a person types as the value of a field; null where it is none. Bounds are the service's to check.
 *
 * @example
 * readAnswer('pop', 'No'); // false
 * readAnswer('bridge', '20, 22'); // [20, 22]
 */
export const readAnswer = (field: string, typed: string): unknown => {
  const text = typed.trim();
  const lower = text.toLowerCase();
  if (field === 'day' || field === 'note') return text;
  if (field === 'region') return regions.find((region) => region === lower) ?? null;
  if (field === 'side') return sides.find((side) => side === lower) ?? null;
  if (isYesOrNo(field)) return yes.includes(lower) ? true : no.includes(lower) ? false : null;
  return field === 'bridge' || field === 'ostrc' ? numbersOf(text) : numberOf(text);
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
