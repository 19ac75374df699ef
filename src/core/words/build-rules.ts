import type { Measured } from '#src/core/domain/finding.ts';
import { type ReferralId, referralIds } from '#src/core/domain/referrals.ts';
import type { RuleNumbers } from './build-language.ts';
import type { Language, RuleWords, Text } from './language.ts';
import type { Messages, RuleMessages, StepMessages } from './messages.ts';
import type { Speaker } from './speaker.ts';

/** Puts the English sentence beside one that no clinician has read. */
export type BesideEnglish = {
  readonly filled: (own: string, ofEnglish: (english: Language) => string) => string;
  readonly text: (own: Text, ofEnglish: (english: Language) => Text) => Text;
};

/** Rules that a sign or a condition beside them makes urgent. */
const mayBecomeUrgent: readonly string[] = ['T-BSI-02'];

/** Referrals that do not wait. */
const atOnce: readonly string[] = ['refer_emergency', 'refer_same_day'] satisfies readonly ReferralId[];

const isRedFlag = (id: string, rules: RuleNumbers): boolean =>
  mayBecomeUrgent.includes(id) ||
  ['urgent', 'emergency'].includes(rules[id]?.severity ?? '') ||
  rules[id]?.suggest?.some((suggested) => atOnce.includes(suggested)) === true;

const sayRule = (messages: RuleMessages, own: Measured, { text, fill }: Speaker): RuleWords => {
  const message = text(messages.message, own);
  return {
    title: fill(messages.title, own),
    because: text(messages.because, own),
    message,
    pausedMessage: messages.pausedMessage === undefined ? message : text(messages.pausedMessage, own),
    clearsWhen: text(messages.clearsWhen, own),
    threshold: fill(messages.threshold, own),
  };
};

type Rules = Language['rules'];

const withEnglish = (words: RuleWords, id: keyof Rules, beside: BesideEnglish): RuleWords => ({
  title: beside.filled(words.title, ({ rules }) => rules[id].title),
  because: beside.text(words.because, ({ rules }) => rules[id].because),
  message: beside.text(words.message, ({ rules }) => rules[id].message),
  pausedMessage: beside.text(words.pausedMessage, ({ rules }) => rules[id].pausedMessage),
  clearsWhen: beside.text(words.clearsWhen, ({ rules }) => rules[id].clearsWhen),
  threshold: beside.filled(words.threshold, ({ rules }) => rules[id].threshold),
});

const areSaid = <Id extends string, From, To>(
  group: Readonly<Record<Id, From | To>>,
  isSaid: (one: From | To) => one is To,
): group is Readonly<Record<Id, To>> => Object.values<From | To>(group).every(isSaid);

const sayGroup = <Id extends string, From, To>(
  group: Readonly<Record<Id, From>>,
  say: (one: From, id: Id) => To,
  isSaid: (one: From | To) => one is To,
): Readonly<Record<Id, To>> => {
  const said: Record<Id, From | To> = { ...group };
  for (const id in group) said[id] = say(group[id], id);
  if (!areSaid(said, isSaid)) throw new TypeError('a message is no text');
  return said;
};

/** The texts of every rule, which may name the safety net; those of red flags have English beside them where no clinician has read them. */
export const buildRules = (
  messages: Messages,
  { rules, safetyNet }: { readonly rules: RuleNumbers; readonly safetyNet: string },
  speaker: Speaker,
  beside: BesideEnglish,
): Rules =>
  sayGroup(
    messages.rules,
    (one: RuleMessages, id): RuleWords => {
      const own = rules[id]?.params ?? {};
      if (!isRedFlag(id, rules)) return sayRule(one, { ...own, safetyNet }, speaker);
      // The safety net alone: the English message that stands beside holds the English one.
      const words = sayRule(one, { ...own, safetyNet: speaker.fill(messages.safetyNet) }, speaker);
      return withEnglish(words, id, beside);
    },
    (one): one is RuleWords => typeof one.message === 'function',
  );

type StepWords = { readonly headline: Text; readonly text: Text };

/** Whether an id is that of somebody to see. */
export const isReferral = (id: string): boolean => referralIds.some((referral) => referral === id);

/** The next steps; whom to see has English beside it where no clinician has read it. */
export const buildSteps = (
  messages: Messages['steps'],
  { text }: Speaker,
  beside: BesideEnglish,
): Language['steps'] =>
  sayGroup(
    messages,
    (one: StepMessages, id): StepWords => {
      const words = { headline: text(one.headline), text: text(one.text) };
      if (!isReferral(id)) return words;
      return {
        headline: beside.text(words.headline, ({ steps }) => steps[id].headline),
        text: beside.text(words.text, ({ steps }) => steps[id].text),
      };
    },
    (one): one is StepWords => typeof one.headline === 'function',
  );

/** Whether and how to run; where a doctor is waited for, English stands beside it as beside the referral. */
export const buildRunning = (
  messages: Messages['running'],
  { textAll }: Speaker,
  beside: BesideEnglish,
): Language['running'] => {
  const own = textAll(messages);
  const both = beside.text(own.paused, ({ running }) => running.paused);
  return { ...own, paused: (values) => (values?.['urgent'] === true ? both : own.paused)(values) };
};
