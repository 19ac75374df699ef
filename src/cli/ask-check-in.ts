import type { Assessment } from '#src/core/domain/assessment.ts';
import { type CheckInBody, expected, readAnswer, withAnswer } from './check-in-answers.ts';
import type { Ask } from './terminal.ts';

/** What a person is asked. `enter` says what an empty answer means. */
type Question = { readonly field: string; readonly text: string; readonly enter?: string };

/** Answered elsewhere: a correction of an activity, not a check-in. */
const ofActivities: readonly string[] = ['sport', 'sessionRpe'];

/** The sentences of a question that asks for several fields: each ends with a question mark. */
const sentencesOf = (question: string, count: number): readonly string[] => {
  const sentences = question.split(/(?<=\?) /);
  return sentences.length === count ? sentences : Array.from({ length: count }, () => question);
};

/**
 * The questions that would decide most, most important first, and the tightness.
 *
 * @example
 * questionsOf(assessment)[0]; // { field: 'suddenOnset', text: 'Did the pain begin suddenly?' }
 */
export const questionsOf = ({ askNext }: Pick<Assessment, 'askNext'>): readonly Question[] => {
  const asked = askNext.flatMap(({ fields, question }) => {
    const sentences = sentencesOf(question, fields.length);
    return fields.map((field, index) => ({ field, text: sentences[index] ?? question }));
  });
  const ofBody = asked.filter(({ field }) => !ofActivities.includes(field));
  return ofBody.some(({ field }) => field === 'tightness')
    ? ofBody
    : [...ofBody, { field: 'tightness', text: 'How tight is it, from 0 to 10?' }];
};

/** Asks until the answer can be read. null: the person ended the input; undefined: they left it out. */
export const askField = async (
  ask: Ask,
  { field, text, enter = 'leaves it out' }: Question,
): Promise<unknown> => {
  for (;;) {
    const typed = await ask(`${text} (${expected(field)}; Enter ${enter}) `);
    if (typed === null) return null;
    if (typed.trim() === '') return undefined;
    const value = readAnswer(field, typed);
    if (value !== null) return value;
  }
};

/** What follows an answer that was sent: the next question, the same again (it was refused), or none (a referral). */
export type Sent = 'next' | 'again' | 'over';

type Round = {
  readonly body: CheckInBody;
  readonly questions: readonly Question[];
  readonly send: (body: CheckInBody) => Promise<Sent>;
};

/**
 * Asks the questions one after the other and sends each answer at once, because a triage must not wait for the others.
 * Answers the body so far; `isOver` where a referral ends the questions, or the person does.
 */
export const askQuestions = async (
  ask: Ask,
  { body, questions, send }: Round,
): Promise<{ readonly body: CheckInBody; readonly isOver: boolean }> => {
  let answered = body;
  for (const question of questions) {
    for (let sent: Sent = 'again'; sent === 'again'; ) {
      const value = await askField(ask, question);
      if (value === null) return { body: answered, isOver: true };
      if (value === undefined) break;
      const next = withAnswer(answered, question.field, value);
      sent = await send(next);
      if (sent !== 'again') answered = next;
      if (sent === 'over') return { body: answered, isOver: true };
    }
  }
  return { body: answered, isOver: false };
};
