import { severities } from '#src/core/index.ts';
import { camelCase } from '#tests/support/camel-case.ts';
import { type Difference, differences } from '#tests/support/differences.ts';
import { countWords, humanTexts, repeatedSentences } from './human-texts.ts';
import { listAt, namesAt, valueAt } from './read-answer.ts';
import { chosenRoutines, readNumber } from './read-numbers.ts';

/** What of an answer is wrong by one key of `expect`; empty when it agrees. */
type Check = (answer: unknown, expected: unknown, key: string) => readonly Difference[];

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const entries = (value: unknown): readonly (readonly [string, unknown])[] => Object.entries(Object(value));

const warnings = (answer: unknown) => namesAt(answer, 'warnings', 'rule');
const actions = (answer: unknown) => namesAt(answer, 'actions', 'id');
const causes = (answer: unknown) => namesAt(answer, 'causes', 'id');
const questions = (answer: unknown) => namesAt(answer, 'askNext', 'field');
const eligible = (answer: unknown) => texts(valueAt(answer, 'routines.eligible'));
const eligibleOrChosen = (answer: unknown) => [...eligible(answer), ...chosenRoutines(answer)];
const phase = (answer: unknown, name: string) => namesAt(answer, `routines.${camelCase(name)}`, 'id');
const wholeText = (answer: unknown): string => humanTexts(answer).join('\n').toLowerCase();

const wrong = (holds: boolean, path: string, expected: unknown, actual: unknown): readonly Difference[] =>
  holds ? [] : [{ path, expected, actual }];

const equals =
  (path: string, tolerance = 0): Check =>
  (answer, expected) =>
    differences(valueAt(answer, path), expected, tolerance, path);

type Names = (answer: unknown) => readonly string[];

const includes =
  (names: Names): Check =>
  (answer, expected, key) => {
    const missing = texts(expected).filter((name) => !names(answer).includes(name));
    return wrong(missing.length === 0, key, missing, names(answer));
  };
const excludes =
  (names: Names): Check =>
  (answer, expected, key) => {
    const found = texts(expected).filter((name) => names(answer).includes(name));
    return wrong(found.length === 0, key, `none of ${texts(expected).join(', ')}`, found);
  };
const isExactly =
  (names: Names): Check =>
  (answer, expected, key) =>
    differences(names(answer).toSorted(), texts(expected).toSorted(), 0, key);
const isEmptyWhenTrue =
  (names: Names): Check =>
  (answer, expected, key) =>
    wrong((names(answer).length === 0) === expected, key, expected, names(answer));
/** The first of a list is one of the expected. */
const beginsWithAny =
  (names: Names): Check =>
  (answer, expected, key) => {
    const [first] = names(answer);
    return wrong(first !== undefined && texts(expected).includes(first), key, expected, first);
  };
const atMost =
  (read: (answer: unknown) => unknown): Check =>
  (answer, expected, key) => {
    const actual = read(answer);
    return wrong(Number(actual ?? Number.NaN) <= Number(expected), key, `at most ${expected}`, actual);
  };
/** Each entry of `{ name: expected }` is checked by itself. */
const each =
  (check: (answer: unknown, name: string, expected: unknown, key: string) => readonly Difference[]): Check =>
  (answer, expected, key) =>
    entries(expected).flatMap(([name, value]) => check(answer, name, value, `${key}.${name}`));

const rank = (severity: unknown): number => severities.map(String).indexOf(String(severity));
const stepsOf = (answer: unknown): unknown => valueAt(answer, 'nextSteps');

const shortAnswer = (answer: unknown): string | undefined =>
  stepsOf(answer) === undefined
    ? undefined
    : [
        valueAt(answer, 'headline'),
        ...namesAt(answer, 'nextSteps', 'text'),
        ...['preRun', 'postRun', 'restDay'].flatMap((name) => namesAt(answer, `routines.${name}`, 'name')),
      ].join(' ');

const containsText =
  (quantifier: 'every' | 'some'): Check =>
  (answer, expected, key) => {
    const missing = texts(expected).filter((text) => !wholeText(answer).includes(text.toLowerCase()));
    const holds = quantifier === 'every' ? missing.length === 0 : missing.length < texts(expected).length;
    return wrong(holds, key, expected, `without ${missing.join(', ')}`);
  };

/** Every key that `expect` of a scenario may have (answer.md, section 11). */
const checks: Readonly<Record<string, Check>> = {
  warnings_include: includes(warnings),
  warnings_exclude: excludes(warnings),
  warnings_only: isExactly(warnings),
  warning_severity: each((answer, rule, expected, key) => {
    const warning = listAt(answer, 'warnings').find((one) => valueAt(one, 'rule') === rule);
    return differences(valueAt(warning, 'severity'), expected, 0, key);
  }),
  severity_max: equals('severity'),
  severity_at_most: (answer, expected, key) => {
    const actual = valueAt(answer, 'severity');
    return wrong(rank(actual) <= rank(expected), key, expected, actual);
  },
  triage: equals('triage.level'),
  routines_include: includes(eligible),
  routines_forbid: excludes(eligibleOrChosen),
  chosen_forbid: excludes(chosenRoutines),
  routines_empty: isEmptyWhenTrue(eligibleOrChosen),
  withheld_all: includes((answer) => namesAt(answer, 'withheld', 'routine')),
  phase_forbid: each((answer, name, expected, key) =>
    excludes((read) => phase(read, name))(answer, expected, key),
  ),
  phase_limits: each((answer, name, expected, key) =>
    atMost((read) => phase(read, name).length)(answer, expected, key),
  ),
  actions_include: includes(actions),
  actions_exclude: excludes(actions),
  actions_only: isExactly(actions),
  next_steps_max: atMost((answer) =>
    stepsOf(answer) === undefined ? undefined : listAt(answer, 'nextSteps').length,
  ),
  first_step_any: beginsWithAny((answer) => namesAt(answer, 'nextSteps', 'id')),
  step_until: each((answer, id, expected, key) => {
    const step = listAt(answer, 'nextSteps').find((one) => valueAt(one, 'id') === id);
    return differences(valueAt(step, 'untilDay'), expected, 0, key);
  }),
  ask_first_any: beginsWithAny(questions),
  ask_include: includes(questions),
  ask_exclude: excludes(questions),
  causes_empty: isEmptyWhenTrue(causes),
  causes_exclude: excludes(causes),
  cause_first: (answer, expected, key) => beginsWithAny(causes)(answer, [expected], key),
  ceiling_null: (answer, expected, key) => {
    const actual = valueAt(answer, 'ceiling.nextRunMeters');
    return wrong((actual === null) === expected, key, expected, actual);
  },
  ceiling_m: equals('ceiling.nextRunMeters', 1),
  ceiling_max_m: atMost((answer) => valueAt(answer, 'ceiling.nextRunMeters')),
  ceiling_seconds: equals('ceiling.nextRunSeconds', 1),
  within_ceiling: (answer, expected, key) => {
    const actual = valueAt(answer, 'plannedRun.withinCeiling');
    const allowed = Array.isArray(expected) ? expected : [expected];
    return wrong(allowed.includes(actual), key, expected, actual);
  },
  running_state: equals('running.state'),
  risk_band: equals('loadRisk.band'),
  numbers: each((answer, name, expected, key) => {
    const { value, tolerance } = readNumber(answer, name);
    return differences(value, expected, tolerance, key);
  }),
  history_rate: (answer, expected, key) => {
    const rate = valueAt(answer, 'loadRisk.history.relativeRate');
    return differences(valueAt(rate, 'value') ?? rate, expected, 0.0005, key);
  },
  text_must_contain: containsText('every'),
  text_must_contain_any: containsText('some'),
  text_must_not_contain: (answer, expected, key) => {
    const found = texts(expected).filter((text) => wholeText(answer).includes(text.toLowerCase()));
    return wrong(found.length === 0, key, `none of ${texts(expected).join(', ')}`, found);
  },
  how_must_not_contain: each((answer, id, expected, key) => {
    const how = ['preRun', 'postRun', 'restDay']
      .flatMap((name) => listAt(answer, `routines.${name}`))
      .filter((routine) => valueAt(routine, 'id') === id)
      .map((routine) => String(valueAt(routine, 'how')).toLowerCase());
    const found = texts(expected).filter((text) => how.some((one) => one.includes(text.toLowerCase())));
    return wrong(found.length === 0, key, `none of ${texts(expected).join(', ')}`, found);
  }),
  max_words_short: atMost((answer) => {
    const text = shortAnswer(answer);
    return text === undefined ? undefined : countWords(text);
  }),
  max_words_full: atMost((answer) => countWords(humanTexts(answer).join(' '))),
  no_repeated_sentence: (answer, expected, key) => {
    const repeated = repeatedSentences(answer);
    return wrong((repeated.length === 0) === expected, key, expected, repeated);
  },
};

/** Without its own wish a scenario allows so many next steps. */
const defaultExpectations = { next_steps_max: 3 };

/**
 * What of an answer is not as expected, by key of `expect`.
 *
 * @throws Error for a key that no scenario has.
 */
export const checkAnswer = (
  answer: unknown,
  expect: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, readonly Difference[]> => {
  const failed = new Map<string, readonly Difference[]>();
  for (const [key, expected] of Object.entries({ ...defaultExpectations, ...expect })) {
    const check = checks[key];
    if (check === undefined) throw new Error(`unknown key of expect: ${key}`);
    const found = check(answer, expected, key);
    if (found.length > 0) failed.set(key, found);
  }
  return failed;
};
