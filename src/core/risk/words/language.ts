import type { Measured } from '#src/core/domain/finding.ts';
import type { WarningRuleId } from '#src/core/risk/rules/index.ts';
import type { Formats } from './render.ts';

/** A template, or a choice between templates by what was measured. */
export type Template = string | ((measured: Measured) => string);

/** What a raised rule says. `{name|format}` is filled from what was measured. */
export type RuleWords = {
  readonly title: string;
  /** What was found, as a reason for a cause or a routine. */
  readonly because: string;
  readonly message: Template;
  /** What ends the warning and when; `{name|format}` is filled from the rule's own numbers. */
  readonly clearsWhen: string;
  /** The threshold in words; `{name|format}` is filled from the rule's own numbers. */
  readonly threshold: string;
};

/** A cause by its name, with what is known of it. */
export type CauseWords = { readonly name: string; readonly statement: string };

/** The shape of a language: a translation is one file with this shape. */
export type Language = {
  readonly formats: Formats;
  readonly rules: Readonly<Record<WarningRuleId, RuleWords>>;
  /** What each factor asks, by factor id. */
  readonly questions: { readonly [factor: string]: string };
  /** What is missing, by what a factor names. */
  readonly missing: { readonly [id: string]: string };
  readonly causes: { readonly [cause: string]: CauseWords };
  /** Why an answer points to a cause, by the name of the reason. */
  readonly reasons: { readonly [reason: string]: string };
  /** Questions to the runner, by the field of the check-in that answers them. */
  readonly ask: { readonly [field: string]: string };
  readonly notUsed: { readonly [signal: string]: string };
  readonly referral: {
    readonly emergency: string;
    readonly urgent: string;
    readonly clinician: string;
  };
  readonly loadRiskLabel: string;
  readonly ceiling: {
    readonly known: string;
    readonly jumped: string;
    readonly paused: string;
    readonly unknown: string;
  };
  readonly plan: { readonly within: string; readonly later: string; readonly paused: string };
  readonly disclaimer: string;
};
