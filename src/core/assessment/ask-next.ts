import type { NextQuestion } from '#src/core/domain/assessment.ts';
import { type CauseId, causeIds, type QuestionField } from '#src/core/domain/cause-ids.ts';
import type { RiskFindings } from '#src/core/risk/assess-risk.ts';
import { isHamstringPlace } from '#src/core/risk/causes/affected-place.ts';
import { causes } from '#src/core/risk/causes/causes.ts';
import type { RaisedFinding } from '#src/core/risk/finding.ts';
import { type FindingPlace, placeOf } from '#src/core/risk/place-of.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { ruleOf, type TriageRuleId, triageRuleIds, type WarningRuleId } from '#src/core/risk/rules/index.ts';
import { currentDays } from '#src/core/risk/triage/answer-windows.ts';
import { type SignRuleId, triageConditions } from '#src/core/risk/triage/conditions.ts';
import type { Language } from '#src/core/words/language.ts';
import { firstQuestions, type QuestionGroup } from './first-questions.ts';
import type { Gate } from './gate.ts';
import { emergencyQuestions } from './gate-table.ts';

/** Runners do not answer more questions than this. Our convention. */
const MOST_QUESTIONS = 5;
/** At a cut. Our convention. */
const MOST_EMERGENCY_QUESTIONS = 3;

/** What the choice of questions rests on. */
export type AskRequest = {
  readonly found: Pick<RiskFindings, 'view' | 'raised' | 'fired' | 'causes'>;
  readonly gate: Gate;
  readonly words: Language;
};

/** Rules after which certain questions of causes come first. */
const firstAfter: { readonly [R in WarningRuleId]?: readonly QuestionField[] } = {
  'T-ACU-01': ['hoursSinceOnset'],
  'T-NRV-02': ['stretchMakesWorse', 'slumpPositive', 'backPainWithLegPain'],
  'S-STRETCHFAIL': ['tingling', 'stretchMakesWorse', 'slumpPositive', 'anteriorTilt', 'bridge'],
};

const isAnswered = (view: RiskView, field: string): boolean => {
  if (field === 'sessionRpe') return view.runs.some(({ hard }) => hard.hard !== null);
  if (view.answers === null) return false;
  const answered: Readonly<Record<string, unknown>> = { ...view.answers, ...view.answers.signs };
  return (answered[field] ?? null) !== null;
};

/** Causes of the hamstring are not asked about at another place. */
const isAskedHere = (id: CauseId, { answers }: RiskView): boolean =>
  causes[id].ofHamstring !== true || isHamstringPlace(answers?.region ?? null);

/** Questions that ask for a physical test; none is safe while running waits. */
const physicalTests: readonly QuestionField[] = ['bridge', 'slumpPositive'];

/** Efforts need runs; the onset matters only where a sudden one is possible, nerve questions until the nerve is clear. */
const isPointless = ({ answers, runs, triage }: RiskView, field: QuestionField): boolean => {
  if (field === 'sessionRpe') return runs.length === 0;
  if (field === 'hoursSinceOnset') return answers?.signs.suddenOnset !== true && answers?.signs.pop !== true;
  return triage.fired.includes('T-NRV-01') && causes['C-NERVE'].ask.includes(field);
};

const readsSigns = (id: TriageRuleId): id is SignRuleId => Object.hasOwn(triageConditions, id);

/** The rules that read a sign, then the causes that a field decides. */
const decidesOf = (fields: readonly string[], view: RiskView): readonly string[] => [
  ...triageRuleIds
    .filter(readsSigns)
    .filter((id) => triageConditions[id].reads.some((sign) => fields.includes(sign))),
  ...causeIds.filter((id) => isAskedHere(id, view) && causes[id].ask.some((field) => fields.includes(field))),
];

const hasSymptoms = ({ answers, selfReport }: RiskView): boolean =>
  (answers?.tightness ?? 0) > 0 || selfReport.light === 'amber' || selfReport.light === 'red';

/** Of the causes: the likely ones in full, then the first question of each other. */
const ofCauses = (likely: readonly CauseId[], view: RiskView): readonly QuestionField[] => [
  ...likely.flatMap((id) => causes[id].ask),
  ...causeIds
    .filter((id) => !likely.includes(id) && isAskedHere(id, view))
    .flatMap((id) => causes[id].ask.slice(0, 1)),
];

const alone = (fields: readonly QuestionField[]): readonly QuestionGroup[] =>
  fields.map((field): QuestionGroup => [field]);

const asksOf = ({ rule, asks }: RaisedFinding): readonly string[] => asks ?? ruleOf(rule).asks;

/** Groups to ask, most important first: what the fired rules ask, what the region asks, what decides between causes. */
const groupsToAsk = ({ found, gate, words }: AskRequest): readonly QuestionGroup[] => {
  const { view, raised, fired, causes: likely } = found;
  const isQuestion = (field: string): field is QuestionField => Object.hasOwn(words.ask, field);
  const asked: readonly string[] = raised.flatMap(asksOf);
  const ofRules = asked.filter(isQuestion);
  const ofRegion = firstQuestions(view, fired)
    .filter((group) => group.some((field) => !isAnswered(view, field)))
    .slice(0, 1);
  // Habits and conditions count longer than symptoms: then the first question is how it feels now.
  if (view.answers === null || (view.checkInAgeDays ?? 0) >= currentDays) {
    return [...alone(ofRules), ['tightness']];
  }
  const mayWait = gate.level === 'pause' || !hasSymptoms(view);
  const after = raised
    .flatMap(({ rule }) => firstAfter[rule] ?? [])
    .filter((field) => gate.level !== 'pause' || !physicalTests.includes(field));
  const ordinary = mayWait
    ? []
    : ofCauses(
        likely.map(({ id }) => id),
        view,
      );
  return [...alone(ofRules), ...ofRegion, ...alone([...after, ...ordinary])];
};

/** The place that a question is about: that of the rule that asks, else that of the answers. */
const placeAskedOf = (field: QuestionField, { found: { view, raised } }: AskRequest): FindingPlace => {
  const asker = raised.find((finding) => asksOf(finding).includes(field));
  return asker === undefined
    ? { region: view.answers?.region ?? null, side: view.answers?.side ?? null }
    : placeOf(asker, view);
};

const emergencyGroups = ({ gate }: AskRequest): readonly QuestionGroup[] =>
  gate.severity === 'emergency' ? [] : alone(gate.speaks.flatMap((rule) => emergencyQuestions[rule] ?? []));

/** Each field once, where it comes first, and none that is answered. */
const withoutRepeats = (groups: readonly QuestionGroup[], view: RiskView): readonly QuestionField[][] => {
  const asked = new Set<string>();
  return groups.flatMap((group) => {
    const open = group.filter((field) => !asked.has(field) && !isAnswered(view, field));
    for (const field of open) asked.add(field);
    return open.length === 0 ? [] : [open];
  });
};

/** The rules that judge the length of runs: one ride among them changes every answer. */
const decidedBySport = [
  'L-PLAN',
  'L-SPK-S',
  'L-SPK-M',
  'L-SPK-L',
] as const satisfies readonly WarningRuleId[];

/** Whether activities were runs, where nothing but a pace says it; none at a cut. */
const askSport = ({ found, gate, words }: AskRequest): readonly NextQuestion[] => {
  const unconfirmed = found.view.history.unconfirmed ?? [];
  if (unconfirmed.length === 0 || gate.level === 'cut') return [];
  return [
    {
      field: 'sport',
      fields: ['sport'],
      question: words.askSport({ days: unconfirmed.map(({ day }) => day) }),
      decides: decidedBySport,
      region: null,
      side: null,
      activityIds: unconfirmed.map(({ id }) => id),
    },
  ];
};

/**
 * The unanswered questions that would decide most, at most five; at a cut at most three, and only those whose answer
 * would make it an emergency. Activities that may not have been runs are asked about last.
 *
 * @example
 * askNext({ found, gate, words })[0]?.fields; // ['suddenOnset', 'pop']
 */
export const askNext = (request: AskRequest): readonly NextQuestion[] => {
  const { found, gate, words } = request;
  const { view } = found;
  const isCut = gate.level === 'cut';
  const groups = isCut
    ? withoutRepeats(emergencyGroups(request), view)
    : withoutRepeats(groupsToAsk(request), view).filter(
        (fields) => !fields.every((field) => isPointless(view, field)),
      );
  const ofSport = askSport(request);
  const most = isCut ? MOST_EMERGENCY_QUESTIONS : MOST_QUESTIONS - ofSport.length;
  const ofRunner = groups.slice(0, most).flatMap((fields) => {
    const [field] = fields;
    if (field === undefined) return [];
    const place = placeAskedOf(field, request);
    const question = words.inARow(fields.map((one) => words.ask[one]({ place })));
    return [{ field, fields, question, decides: decidesOf(fields, view), ...place }];
  });
  return [...ofRunner, ...ofSport];
};
