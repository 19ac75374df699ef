import { en } from './en.ts';
import type { Language } from './language.ts';

/** The id of a factor. */
export type FactorId = keyof typeof en.questions;
/** Something a factor cannot do without. */
export type MissingId = keyof typeof en.missing;
/** The id of a cause. */
export type CauseId = keyof typeof en.causes;
/** An answer that points to a cause. */
export type ReasonId = keyof typeof en.reasons;
/** A question that can be asked next, by the field that answers it. */
export type QuestionField = keyof typeof en.ask;
/** A signal that is shown and never used. */
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
