import Type, { type TSchema } from 'typebox';
import {
  causeIds,
  evidenceGrades,
  factorIds,
  languages,
  regions,
  routineIds,
  ruleIds,
  severities,
  sides,
} from '#src/core/index.ts';
import { Count, literals, NullableNumber, nullable } from './common.ts';

const Ids = (description: string) => Type.Array(Type.String(), { description });
const NullableText = nullable(Type.String());

const Evidence = Type.Object({
  grade: literals(evidenceGrades),
  sources: Type.Array(Type.String(), { description: 'Each is the `text` of one of the sources' }),
});

const FlagText = Type.Object({
  flag: Type.String({ description: 'Id of what speaks against it or asks for care' }),
  text: Type.String(),
});

const RuleSchema = Type.Object(
  {
    id: literals(ruleIds),
    group: Type.String(),
    factor: nullable(literals(factorIds), { description: 'Null where the rule only holds routines back' }),
    severity: literals([...severities, 'gate'] as const, {
      description: 'What it has by itself; `gate` only holds routines back',
    }),
    pausesRunning: Type.Boolean(),
    title: NullableText,
    threshold: nullable(Type.String(), { description: 'What is compared, in words' }),
    clearsWhen: nullable(Type.String(), { description: 'What ends the warning' }),
    numbers: Type.Array(
      Type.Object({
        name: Type.String(),
        value: Type.Number(),
        unit: nullable(Type.String(), { description: 'Null for a plain number' }),
      }),
      { description: 'Every number of the rule' },
    ),
    suggests: Ids('Routines and actions that it asks for'),
    holdsBack: Ids('Routines that it holds back: ids, `cat:` and a category, or `*` for all'),
    evidence: Evidence,
  },
  { $id: 'CatalogueRule' },
);

const FactorSchema = Type.Object(
  {
    id: literals(factorIds),
    question: Type.String({ description: 'What it asks of a history' }),
    rules: Ids('Rules that it may raise'),
    needs: Type.Object(
      { runs: Count, knownDays: Count, signals: Ids('Of each run'), answers: Ids('At least one of them') },
      { description: 'The least without which it says "not enough data"' },
    ),
    evidence: Evidence,
  },
  { $id: 'CatalogueFactor' },
);

const CauseSchema = Type.Object(
  {
    id: literals(causeIds),
    name: Type.String(),
    statement: Type.String({ description: 'What is known of it' }),
    grade: literals(evidenceGrades),
    rules: Ids('Rules that point to it'),
    asks: Ids('Fields of a check-in that would decide'),
  },
  { $id: 'CatalogueCause' },
);

const RoutineSchema = Type.Object(
  {
    id: literals(routineIds),
    name: Type.String(),
    isAction: Type.Boolean({ description: 'Advice on running or care, never an exercise of a list' }),
    phase: Type.Array(Type.String()),
    category: Type.String(),
    dose: Type.Object({}, { description: 'Numbers with their unit in the name; a pair is from, to' }),
    doseText: Type.String(),
    how: Type.String(),
    stopRule: NullableText,
    cautions: Type.Array(FlagText),
    contraindications: Type.Array(FlagText),
    progression: Ids('Harder routines, or forms in words'),
    regression: Ids('Easier routines, or forms in words'),
    regions: Type.Union([Type.Literal('any'), Type.Array(literals(regions))]),
    position: Type.String(),
    indications: Ids('Causes for which it is chosen'),
    kits: Type.Array(Type.Array(Type.String()), { description: 'Any one of these kits, each complete' }),
    contains: Type.Optional(Ids('Drills of which it is made')),
    evidence: Evidence,
  },
  { $id: 'CatalogueRoutine' },
);

const QuestionSchema = Type.Object(
  {
    field: Type.String({
      description:
        'Where the answer stands in a check-in: `tightness`, `signs.footDrop`, `ostrc.0` (the first of the list)',
    }),
    question: Type.String(),
    answer: Type.Object({
      type: literals(['boolean', 'choice', 'integer', 'number', 'day', 'text', 'object'] as const),
      minimum: NullableNumber,
      maximum: NullableNumber,
      maxLength: NullableNumber,
    }),
    options: nullable(
      Type.Array(Type.Object({ value: Type.Union([Type.String(), Type.Integer()]), name: Type.String() })),
      { description: 'The answers to choose from' },
    ),
    scale: nullable(Type.Object({ lowest: Type.String(), highest: Type.String() }), {
      description: 'What the ends of the scale mean',
    }),
    isRedFlag: Type.Boolean({ description: 'A yes may need a doctor today: ask these first' }),
    decides: Ids('Rules, then causes, that the answer may decide'),
    withholds: Ids('Routines that a yes takes away'),
  },
  { $id: 'CatalogueQuestion' },
);

const ProblemCodeSchema = Type.Object(
  {
    code: Type.String(),
    type: Type.String({ description: 'Address of its page' }),
    status: Type.Integer(),
    title: Type.String(),
    meaning: Type.String({ description: 'What it means and what to do' }),
  },
  { $id: 'CatalogueProblem' },
);

/** The named schemas of the catalogue. */
export const catalogueSchemas: readonly TSchema[] = [
  RuleSchema,
  FactorSchema,
  CauseSchema,
  RoutineSchema,
  QuestionSchema,
  ProblemCodeSchema,
];

const listOf = (name: string) => Type.Optional(Type.Array(Type.Ref(name)));

export const CatalogueSchema = Type.Object(
  {
    language: literals(Object.keys(languages), { description: 'The language of the texts' }),
    versions: Type.Object({ rules: Count, routines: Count, causes: Count }),
    rules: listOf('CatalogueRule'),
    factors: listOf('CatalogueFactor'),
    causes: listOf('CatalogueCause'),
    routines: listOf('CatalogueRoutine'),
    questions: listOf('CatalogueQuestion'),
    regions: Type.Optional(
      Type.Array(
        Type.Object({
          id: literals(regions),
          name: Type.String(),
          served: literals(['full', 'partly', 'not'] as const, { description: 'How far routines serve it' }),
        }),
      ),
    ),
    sides: Type.Optional(Type.Array(Type.Object({ id: literals(sides), name: Type.String() }))),
    sources: Type.Optional(
      Type.Array(
        Type.Object({
          text: Type.String(),
          rules: Ids('Rules that rest on it'),
          routines: Ids('Routines that rest on it'),
        }),
      ),
    ),
    evidenceGrades: Type.Optional(
      Type.Array(Type.Object({ grade: literals(evidenceGrades), meaning: Type.String() })),
    ),
    problems: listOf('CatalogueProblem'),
  },
  { $id: 'Catalogue' },
);
