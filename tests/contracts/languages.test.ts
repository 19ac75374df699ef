import { describe, expect, it } from 'vitest';
import { assess, historyFromStatement } from '#src/core/index.ts';
import { messageFunctions } from '#src/core/words/functions.ts';
import { type LanguageId, languages } from '#src/core/words/index.ts';
import type { Messages } from '#src/core/words/messages.ts';
import { pageMessages } from '#src/pages/words/speak-pages.ts';
import { ownScenarios, readScenarios } from '#tests/scenarios/run-scenarios.ts';
import { statementOf } from '#tests/scenarios/scenario.ts';
import { faultsOf } from './message-faults.ts';

const ids = Object.keys(languages).filter((id): id is LanguageId => Object.hasOwn(languages, id));

/** What is right although it looks like a fault: a word that is the same in both languages, a number in an idiom. */
type Accepted = { readonly answer?: readonly string[]; readonly pages?: readonly string[] };
/** "On all fours", and a stretch whose name holds the number. */
const onFours = [
  'routines.glute_stretch.name: writes 4, English does not',
  'routines.downward_dog.how: writes 4, English does not',
  'routines.bird_dog.how: writes 4, English does not',
];
const bothPlaces = [
  ...['hamstring', 'calf', 'quadriceps', 'glute', 'hip-flexor'],
  ...['groin', 'shin', 'achilles', 'knee', 'foot'],
];
const accepted: Readonly<Record<string, Accepted>> = {
  de: {
    pages: [
      // The key "Pos1", and "null" for zero.
      'timeline.howTo: writes 1, English does not',
      'repairs.zero-means-unmeasured: holds a value of code',
      'repairs.heart-rate-implausible: holds a value of code',
      'repairs.cadence-zero-while-running: holds a value of code',
    ],
  },
  // "Uno más".
  es: { answer: onFours, pages: ['physio.more: writes 1, English does not'] },
  zh: { answer: ['routines.glute_stretch.name: writes 4, English does not'] },
  fr: {
    answer: [
      'units.minutesPerKilometer: is English',
      'units.minutesPerMile: is English',
      // "Tes deux mollets".
      ...bothPlaces.map((region) => `placeNames.${region}-both: writes 2, English does not`),
      ...onFours,
      'routines.good_morning.name: is English',
      // "Un jour sur deux", "un jour sur trois".
      'frequencies.every-other-day: writes 2, English does not',
      'protocols.askling-diver: writes 2, English does not',
      'returnStages.strain.5: writes 3, English does not',
      'returnStages.bone.2: writes 2, English does not',
      'returnStages.bone.3: writes 2, English does not',
    ],
    pages: ['operator.client: is English'],
  },
};

/** These and no others, in any order. */
const expectFaults = (found: readonly string[], known: readonly string[] = []): void =>
  expect(found.toSorted()).toEqual(known.toSorted());

const functionsOf = (messages: Messages) => messageFunctions(messages, 'metric', {});

const stringsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};

describe.each(ids)('the messages in %s', (id) => {
  const messages: Messages = languages[id];
  const language = { locale: messages.locale, functions: functionsOf(messages) };

  it('are those of English, can be read, and say as much', () => {
    expectFaults(faultsOf({ ...language, messages }, languages.en), accepted[id]?.answer);
  });

  it('of pages too', () => {
    const faults = faultsOf({ ...language, messages: pageMessages[id], beside: messages }, pageMessages.en);
    expectFaults(faults, accepted[id]?.pages);
  });

  it.each(['metric', 'imperial'] as const)('fill every text of an answer in %s units', (units) => {
    const answers = readScenarios(ownScenarios).map((scenario) =>
      assess(historyFromStatement(statementOf(scenario)), { language: id, units }),
    );
    const broken = stringsOf(answers).filter((text) => /\{\$|\{\}|undefined|NaN/.test(text));
    expect(broken).toEqual([]);
  });
});

describe('a fault', () => {
  const english = {
    greeting: 'Rest for {$days :days}.',
    counted: '.input {$n :number}\n.match $n\none {{{$n} day}}\n* {{{$n} days}}',
    units: { days: '{$n} days' },
  };
  const functions = functionsOf(languages.en);
  const faultsIn = (changed: object, locale = 'de'): readonly string[] =>
    faultsOf(
      {
        locale,
        functions,
        messages: {
          greeting: 'Ruhe dich {$days :days} lang aus.',
          counted: '.input {$n :number}\n.match $n\none {{{$n} Tag}}\n* {{{$n} Tage}}',
          units: { days: '{$n} Tage' },
          ...changed,
        },
      },
      english,
    );

  it('is none where all is well', () => {
    expect(faultsIn({})).toEqual([]);
    expect(faultsIn({ units: { days: '{$n} Tage', 'days-dative': '{$n} Tagen' } })).toEqual([]);
  });

  it.each([
    ['a missing message', { greeting: undefined }, 'greeting: is missing'],
    ['a message too many', { parting: 'Bis {$day :day}.' }, 'parting: English has no such message'],
    ['a missing value', { greeting: 'Ruhe dich aus.' }, 'greeting: does not name $days'],
    [
      'another value',
      { greeting: '{$days :days} von {$all :days}' },
      'greeting: names $all, English does not',
    ],
    [
      'a function that there is not',
      { greeting: '{$days :tage}' },
      'greeting: :tage is no function of messages',
    ],
    [
      'an option that there is not',
      { greeting: '{$days :days case=d}' },
      'greeting: :days takes no option case',
    ],
    [
      'a form that there is not',
      { greeting: '{$days :days form=dative}' },
      'greeting: there is no form dative',
    ],
    [
      'a form without the values of its message',
      { units: { days: '{$n} Tage', 'days-dative': 'Tagen' } },
      'units.days-dative: does not name $n',
    ],
    [
      'a number that is written',
      { greeting: 'Ruhe dich {$days :days} lang aus, zwei davon ganz.' },
      'greeting: writes 2, English does not',
    ],
    ['English', { greeting: english.greeting }, 'greeting: is English'],
    ['a straight quote', { greeting: '"Ruhe" für {$days :days}.' }, 'greeting: straight quotes'],
    ['two spaces', { greeting: 'Ruhe  für {$days :days}.' }, 'greeting: two spaces'],
  ])('%s is found', (_, changed, fault) => {
    expect(faultsIn(changed)).toEqual([fault]);
  });

  it('a message that cannot be read is found', () => {
    expect(faultsIn({ greeting: 'Ruhe für {$days' })).toEqual([expect.stringMatching(/^greeting: /)]);
    expect(faultsIn({ counted: '.input {$n :number}\n.match $n\none {{{$n} Tag}}' })).toEqual([
      expect.stringMatching(/^counted: /),
    ]);
  });

  it('a plural that the language does not have is found', () => {
    expect(faultsIn({}, 'zh')).toEqual(['counted: $n is never "one" in zh']);
  });
});
