import type { TSchema } from 'typebox';
import {
  causesVersion,
  describeCatalogue,
  type FailureCode,
  type LanguageId,
  routinesVersion,
  rulesVersion,
} from '#src/core/index.ts';
import { problems } from '#src/http/problems/catalogue.ts';
import { problemType } from '#src/http/problems/problem-document.ts';
import { NewCheckInSchema } from '#src/http/schemas/check-in.ts';

/** What answers a question, as the schema of a check-in bounds it. */
export type AnswerForm = {
  readonly type: 'boolean' | 'choice' | 'integer' | 'number' | 'day' | 'text' | 'object';
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly maxLength: number | null;
};

/** A JSON schema as far as it is read here. */
type JsonSchema = TSchema & {
  readonly type?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
};

/** Without the `null` that stands for "not asked". */
const known = (schema: JsonSchema): JsonSchema => schema.anyOf?.find((one) => one.type !== 'null') ?? schema;

const fieldSchema = (path: string): JsonSchema =>
  path.split('.').reduce((schema, key) => {
    const within = schema.items ?? schema.properties?.[key];
    if (within === undefined) throw new Error(`a check-in has no field "${path}"`);
    return known(within);
  }, known(NewCheckInSchema));

const typeOf = (schema: JsonSchema, hasOptions: boolean): AnswerForm['type'] => {
  if (hasOptions || schema.enum !== undefined) return 'choice';
  if (schema.format === 'calendar-day') return 'day';
  const { type } = schema;
  return type === 'boolean' || type === 'integer' || type === 'number' || type === 'object' ? type : 'text';
};

/**
 * What answers the question of a field.
 *
 * @throws Error for a field that a check-in does not have.
 */
const answerForm = (field: string, hasOptions: boolean): AnswerForm => {
  const schema = fieldSchema(field);
  const { minimum = null, maximum = null, maxLength = null } = schema;
  return { type: typeOf(schema, hasOptions), minimum, maximum, maxLength };
};

const viewProblems = (publicUrl: string | null) =>
  (Object.keys(problems) as readonly FailureCode[]).map((code) => ({
    code,
    type: problemType(code, publicUrl),
    ...problems[code],
  }));

/** The whole catalogue in a language, with the form of every answer and the problems of the API. */
export const viewCatalogue = (language: LanguageId, publicUrl: string | null) => {
  const { questions, ...described } = describeCatalogue(language);
  return {
    ...described,
    questions: questions.map((question) => ({
      ...question,
      answer: answerForm(question.field, question.options !== null),
    })),
    problems: viewProblems(publicUrl),
  };
};

export type CatalogueView = ReturnType<typeof viewCatalogue>;

export const catalogueSections = [
  'rules',
  'factors',
  'causes',
  'routines',
  'questions',
  'regions',
  'sides',
  'sources',
  'evidenceGrades',
  'problems',
] as const satisfies readonly (keyof CatalogueView)[];
export type CatalogueSection = (typeof catalogueSections)[number];

/** An answer: one section, or all of them. */
export const viewSections = (
  language: LanguageId,
  section: CatalogueSection | null,
  publicUrl: string | null,
) => {
  const whole = viewCatalogue(language, publicUrl);
  return {
    language,
    redFlagsRead: whole.redFlagsRead,
    versions: { rules: rulesVersion, routines: routinesVersion, causes: causesVersion },
    ...(section === null ? whole : { [section]: whole[section] }),
  };
};
