import { type Day, dayNumber, daysBetween, type Sport, sports } from '#src/core/index.ts';
import type { CheckInStatement } from '#src/use-cases/check-ins/record-check-in.ts';
import type { FilledForm } from '#src/use-cases/check-ins/record-form.ts';

type Entry = readonly [name: string, value: string];

/** What a form says, without the id of the form. */
export type ReadForm = Omit<FilledForm, 'id'> & {
  /** Inputs that cannot be read, by their names. */
  readonly faulty: readonly string[];
};

type Reading = {
  readonly today: Day;
  readonly isCheckIn: (stated: unknown) => stated is CheckInStatement;
};

/** Inputs of the page itself; none is an answer. */
const ofPage: readonly string[] = ['proof', 'pin', 'form', 'part', 'show', 'skip', 'asks', 'day'];

/** Before the names of what is asked about another place than the form. */
export const askedPrefix = 'asked.';

const readValue = (text: string): string | number | boolean => {
  if (text === 'yes' || text === 'no') return text === 'yes';
  return /^\d{1,6}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : text;
};

/** Names of inputs that belong to a part of a check-in. */
const parts = ['signs', 'wellness', 'bridge'] as const;

const isGiven = (part: object | undefined): part is object => Object.keys(part ?? {}).length > 0;

/**
 * The check-in that inputs state; what was left open is absent. It is a body like that of the API, and is validated as one.
 *
 * @example
 * stateCheckIn([['region', 'calf'], ['signs.pop', 'no']], '2026-07-01');
 * // { day: '2026-07-01', region: 'calf', signs: { pop: false } }
 */
const stateCheckIn = (entries: readonly Entry[], day: Day): object => {
  const values = entries.map(([name, value]) => [name, readValue(value)] as const);
  const partOf = (part: string) =>
    values.flatMap(([name, value]) =>
      name.startsWith(`${part}.`) ? [[name.slice(part.length + 1), value] as const] : [],
    );
  const [signs, wellness, bridge] = parts.map((part) => Object.fromEntries(partOf(part)));
  const { examined, ...alone } = Object.fromEntries(values.filter(([name]) => !name.includes('.')));
  const { region = null, side = null } = alone;
  return {
    ...alone,
    day,
    // A "no" says nothing that a check-in holds.
    ...(examined === true ? { examined: { region, side, day } } : {}),
    ...(isGiven(signs) ? { signs } : {}),
    ...(isGiven(wellness) ? { wellness } : {}),
    ...(isGiven(bridge) ? { bridge: [0, 1].map((side) => Reflect.get(bridge, String(side)) ?? null) } : {}),
  };
};

const ofPlace: readonly string[] = ['day', 'region', 'side'];
const hasAnswer = (statement: object): boolean =>
  Object.keys(statement).some((field) => !ofPlace.includes(field));

const isSport = (text: string): text is Sport => sports.some((sport) => sport === text);

/** What is said of a run: `effort.act_1=7`, `sport.act_1=running`; undefined where it cannot be read. */
const readOfActivity = ([name, value]: Entry): FilledForm['ofActivities'][number] | undefined => {
  const [field, id = ''] = name.split('.');
  if (!/^act_\w{1,40}$/.test(id)) return undefined;
  if (field === 'sport') return isSport(value) ? { id, change: { sport: value } } : undefined;
  const effort = readValue(value);
  return typeof effort === 'number' && effort <= 10 ? { id, change: { sessionRpe: effort } } : undefined;
};

/** For so long a phone without a connection may keep a form. Our convention. */
const mostKeptDays = 90;

/** The day that a form was filled in, where a phone kept it; a clock that is ahead, and anything else, is today. */
const readDay = (form: URLSearchParams, today: Day): Day => {
  const day = (form.get('day') ?? '').slice(0, 20);
  if (dayNumber(day) === null) return today;
  const age = daysBetween(day, today);
  return age >= 0 && age <= mostKeptDays ? day : today;
};

/**
 * Reads the answers of a form: those of its place, those asked about another, those about runs.
 *
 * @example
 * readForm(new URLSearchParams('region=calf&tightness=4&effort.act_1=7'), { today, isCheckIn });
 */
export const readForm = (form: URLSearchParams, { today, isCheckIn }: Reading): ReadForm => {
  const day = readDay(form, today);
  const given = [...form]
    .map(([name, value]): Entry => [name, value.trim()])
    .filter(([name, value]) => value !== '' && !ofPage.includes(name));
  const aboutRuns = given.filter(([name]) => /^(?:effort|sport)\./.test(name));
  const asked = given.filter(([name]) => name.startsWith(askedPrefix));
  const own = given.filter((entry) => !aboutRuns.includes(entry) && !asked.includes(entry));
  const bare = ([name, value]: Entry): Entry => [
    name.startsWith(askedPrefix) ? name.slice(askedPrefix.length) : name,
    value,
  ];
  const faulty = [
    ...[...own, ...asked].filter((entry) => !isCheckIn(stateCheckIn([bare(entry)], day))),
    ...aboutRuns.filter((entry) => readOfActivity(entry) === undefined),
  ].map(([name]) => name);
  const stated = [own, asked.map(bare)].map((entries): unknown => stateCheckIn(entries, day));
  return {
    statements: stated.filter(isCheckIn).filter(hasAnswer),
    ofActivities: aboutRuns.flatMap((entry) => readOfActivity(entry) ?? []),
    faulty,
  };
};
