import { en } from './en.ts';
import type { Language } from './language.ts';

export type FactorId = keyof typeof en.questions;
export type MissingId = keyof typeof en.missing;
export type CauseId = keyof typeof en.causes;
export type ReasonId = keyof typeof en.reasons;
export type QuestionField = keyof typeof en.ask;
export type NotUsedId = keyof typeof en.notUsed;

/** A language with every sentence that the first one has. */
export type Words = Language & {
  readonly questions: Readonly<Record<FactorId, string>>;
  readonly missing: Readonly<Record<MissingId, string>>;
  readonly causes: Readonly<Record<CauseId, Language['causes'][string]>>;
  readonly reasons: Readonly<Record<ReasonId, string>>;
  readonly ask: Readonly<Record<QuestionField, string>>;
  readonly notUsed: Readonly<Record<NotUsedId, string>>;
};

/** The language in use. A translation is a file beside `en.ts` of the type `Words`. */
export const words: Words = en;
