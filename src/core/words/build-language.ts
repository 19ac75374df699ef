import type { Measured, Severity } from '#src/core/domain/finding.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import { buildDoses } from './build-doses.ts';
import {
  buildCalendar,
  buildLoad,
  buildNotice,
  buildProgress,
  buildResponse,
  buildWeek,
} from './build-parts.ts';
import { type BesideEnglish, buildRules, buildRunning, buildSteps, isReferral } from './build-rules.ts';
import type { Language, PlainGroups, Text } from './language.ts';
import type { Messages } from './messages.ts';
import { newSpeaker, type Speaker } from './speaker.ts';

/** The numbers of rules by rule and name, with how grave each rule is and what it suggests. */
export type RuleNumbers = {
  readonly [rule: string]: {
    readonly params: Measured;
    readonly severity?: Severity | 'gate';
    readonly suggest?: readonly string[];
  };
};

/** What the words of a language depend on. */
export type LanguageTerms = {
  readonly units: UnitSystem;
  readonly rules: RuleNumbers;
  /** In the same terms; stands beside the red flags of a language whose own no clinician has read. */
  readonly english: Language | null;
};

/** By the names that messages use: `L-PLAN.longestDays`. */
const byFullName = (rules: RuleNumbers): Measured =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([rule, { params }]) =>
      Object.entries(params).map(([name, value]) => [`${rule}.${name}`, value]),
    ),
  );

const mapGroup = <Id extends string, T>(
  group: Readonly<Record<Id, T>>,
  change: (one: T, id: Id) => T,
): Readonly<Record<Id, T>> => {
  const changed: Record<Id, T> = { ...group };
  for (const id in changed) changed[id] = change(group[id], id);
  return changed;
};

/** The texts that only numbers of rules are filled into: once, because most of an answer are such. */
const buildPlain = (messages: Messages, { fill, fillAll }: Speaker, beside: BesideEnglish): PlainGroups => ({
  locale: messages.locale,
  redFlagsReadByClinician: messages.redFlagsReadByClinician,
  questions: fillAll(messages.questions),
  missing: fillAll(messages.missing),
  causes: mapGroup(messages.causes, fillAll),
  reasons: fillAll(messages.reasons),
  notUsed: fillAll(messages.notUsed),
  referral: mapGroup(fillAll(messages.referral), (text, id) =>
    beside.filled(text, (english) => english.referral[id]),
  ),
  safetyNet: beside.filled(fill(messages.safetyNet), ({ safetyNet }) => safetyNet),
  loadRiskLabel: fill(messages.loadRiskLabel),
  historyRisk: fillAll(messages.historyRisk),
  evidenceGrades: fillAll(messages.evidenceGrades),
  regions: fillAll(messages.regions),
  sides: fillAll(messages.sides),
  disclaimer: fill(messages.disclaimer),
  routines: mapGroup(mapGroup(messages.routines, fillAll), ({ name, how }, id) => {
    if (!isReferral(id)) return { name, how };
    return {
      name: beside.filled(name, ({ routines }) => routines[id].name),
      how: beside.filled(how, ({ routines }) => routines[id].how),
    };
  }),
  everywhere: fill(messages.everywhere),
  nextSteps: fillAll(messages.nextSteps),
  stopRules: fillAll(messages.stopRules),
  care: fillAll(messages.care),
  flags: fillAll(messages.flags),
  signs: fillAll(messages.signs),
  nothingOffered: fill(messages.nothingOffered),
  generalSet: fillAll(messages.generalSet),
});

const buildCheckIn = (
  { fields, conditions, wellness, ostrc, bridge, scales }: Messages['checkIn'],
  { fillAll, textAll, fill }: Speaker,
): Language['checkIn'] => ({
  fields: textAll(fields),
  conditions: fillAll(conditions),
  wellness: fillAll(wellness),
  ostrc: ostrc.map(({ question, answers: [first, second, third, fourth] }) => ({
    question: fill(question),
    answers: [fill(first), fill(second), fill(third), fill(fourth)],
  })),
  bridge: fillAll(bridge),
  scales: mapGroup(scales, ([lowest, highest]) => [fill(lowest), fill(highest)]),
});

const besideEnglish = ({ joints }: Messages, { text }: Speaker, english: Language | null): BesideEnglish => {
  const both = text(joints.besideEnglish);
  return {
    filled: (own, ofEnglish) => (english === null ? own : both({ text: own, english: ofEnglish(english) })),
    text: (own, ofEnglish): Text => {
      if (english === null) return own;
      const other = ofEnglish(english);
      return (values) => both({ text: own(values), english: other(values) });
    },
  };
};

/**
 * The words of a language from its messages: the one place where texts are put together.
 *
 * @throws SyntaxError, MessageError for a message that cannot be read.
 * @example
 * buildLanguage(en, { units: 'metric', rules, english: null }).flags.pain_red;
 * // 'pain or tightness of 6 or more, or a changed stride'
 */
export const buildLanguage = (messages: Messages, { units, rules, english }: LanguageTerms): Language => {
  const speaker = newSpeaker(messages, units, byFullName(rules));
  const beside = besideEnglish(messages, speaker, english);
  const plain = buildPlain(messages, speaker, beside);
  const { text, textAll, fillAll } = speaker;
  const [place, day, askSport, container] = [
    text('{$place :place}'),
    text('{$day :day}'),
    text(messages.askSport),
    text(messages.container),
  ];
  const [notServed, caution, sameAs, sentence, named] = [
    text(messages.notServed),
    text(messages.caution),
    text(messages.sameAs),
    text(messages.joints.sentence),
    text(messages.joints.named),
  ];
  const doses = textAll(messages.doses);
  const doseTexts = {
    frequencies: fillAll(messages.frequencies),
    efforts: fillAll(messages.efforts),
    protocols: fillAll(messages.protocols),
    joints: messages.joints,
  };
  return {
    ...plain,
    rules: buildRules(messages, { rules, safetyNet: plain.safetyNet }, speaker, beside),
    ask: textAll(messages.ask),
    checkIn: buildCheckIn(messages.checkIn, speaker),
    askSport: ({ days }) => askSport({ days: [...new Set(days)], count: days.length }),
    ceiling: textAll(messages.ceiling),
    plan: textAll(messages.plan),
    gated: textAll(messages.gated),
    running: buildRunning(messages.running, speaker, beside),
    steps: buildSteps(messages.steps, speaker, beside),
    headline: textAll(messages.headline),
    placeName: ({ region, side }) => place({ place: { region, side } }),
    dayName: (name) => day({ day: name }),
    sameAs,
    container,
    notServed: ({ region, side }) => notServed({ place: { region, side } }),
    caution,
    doses: buildDoses(doseTexts, (id, values) => doses[id](values)),
    progress: buildProgress(messages, speaker),
    load: buildLoad(messages.load, speaker),
    week: buildWeek(messages.week, speaker),
    response: buildResponse(messages.response, speaker),
    calendar: buildCalendar(messages, speaker),
    notice: buildNotice(messages.notice, speaker),
    inARow: (sentences) => sentences.join(messages.joints.betweenSentences),
    asSentence: (reason) => sentence({ text: reason }),
    named,
  };
};
