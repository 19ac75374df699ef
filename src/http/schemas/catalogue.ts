import Type, { type TSchema } from 'typebox';
import { languages, severities } from '#src/core/index.ts';
import { Count, countOf, literals, NullableNumber, nullable, numberOrNull, Text } from './common.ts';
import { CauseId, EvidenceGrade, FactorId, ProblemCode, Region, RoutineId, RuleId, Side } from './enums.ts';
import { named } from './named.ts';
import { Evidence } from './routine.ts';

const ids = (id: TSchema, description: string) => Type.Array(id, { description });
const texts = (description: string) => Type.Array(Type.String(), { description });
const textOrNull = (description: string) => nullable(Type.String(), { description });

const FlagText = named(
  'FlaggedText',
  Type.Object(
    { flag: Text('What speaks against it or asks for care'), text: Text('The same in words') },
    { description: 'A reason against a routine, or for care with it' },
  ),
);

const RuleSchema = Type.Object(
  {
    id: RuleId,
    group: Text('Of what kind it is, such as `triage` or `load`'),
    factor: nullable(FactorId, { description: 'Null where the rule only holds routines back' }),
    severity: literals([...severities, 'gate'] as const, {
      description: 'What it has by itself; `gate` only holds routines back',
    }),
    pausesRunning: Type.Boolean({ description: 'No running while it holds' }),
    title: textOrNull('What its warning is about; null for what never warns'),
    threshold: textOrNull('What is compared, in words'),
    clearsWhen: textOrNull('What ends the warning'),
    numbers: Type.Array(
      Type.Object({
        name: Type.String(),
        value: Type.Number(),
        unit: textOrNull('Null for a plain number'),
      }),
      { description: 'Every number of the rule' },
    ),
    suggests: ids(RoutineId, 'Routines and actions that it asks for'),
    holdsBack: texts('Routines that it holds back: ids, `cat:` and a category, or `*` for all'),
    evidence: Evidence,
  },
  { $id: 'CatalogueRule', description: 'A rule in words and numbers' },
);

const FactorSchema = Type.Object(
  {
    id: FactorId,
    question: Text('What it asks of a history'),
    rules: ids(RuleId, 'Rules that it may raise'),
    needs: Type.Object(
      {
        runs: countOf('Runs'),
        knownDays: countOf('Days of which it is known whether there was a run'),
        signals: texts('Of each run'),
        answers: texts('At least one of these fields of a check-in'),
      },
      { description: 'The least without which it says "not enough data"' },
    ),
    evidence: Evidence,
  },
  { $id: 'CatalogueFactor', description: 'A question that is asked of every history' },
);

const CauseSchema = Type.Object(
  {
    id: CauseId,
    name: Text('Its name for the runner'),
    statement: Text('What is known of it'),
    grade: EvidenceGrade,
    rules: ids(RuleId, 'Rules that point to it'),
    asks: texts('Fields of a check-in that would decide'),
  },
  { $id: 'CatalogueCause', description: 'A cause of tightness' },
);

const RoutineSchema = Type.Object(
  {
    id: RoutineId,
    name: Text('Its name for the runner'),
    isAction: Type.Boolean({ description: 'Advice on running or care, never an exercise of a list' }),
    phase: texts('When it is done: `preRun`, `postRun`, `restDay`, `any`'),
    category: Text('Of what kind it is, such as `dynamic` or `glute`'),
    dose: Type.Object({}, { description: 'Numbers with their unit in the name; a pair is from, to' }),
    doseText: Text('The dose in words'),
    how: Text('What to do, in sentences'),
    stopRule: textOrNull('When to stop'),
    cautions: Type.Array(FlagText, { description: 'What asks for care' }),
    contraindications: Type.Array(FlagText, { description: 'What speaks against it' }),
    progression: texts('Harder routines, or forms in words'),
    regression: texts('Easier routines, or forms in words'),
    regions: Type.Union([Type.Literal('any'), Type.Array(Region)], { description: 'Places that it is for' }),
    position: Text('How the body is: `standing`, `sitting`, `kneeling`, `lying`'),
    indications: ids(CauseId, 'Causes for which it is chosen'),
    kits: Type.Array(Type.Array(Type.String()), { description: 'Any one of these kits, each complete' }),
    contains: Type.Optional(ids(RoutineId, 'Drills of which it is made')),
    evidence: Evidence,
  },
  { $id: 'CatalogueRoutine', description: 'A routine or an action with its dose' },
);

const QuestionSchema = Type.Object(
  {
    field: Text(
      'Where the answer stands in a check-in: `tightness`, `signs.footDrop`, `ostrc.0` (the first of the list)',
    ),
    question: Text('The question in words'),
    answer: Type.Object(
      {
        type: literals(['boolean', 'choice', 'integer', 'number', 'day', 'text', 'object'] as const),
        minimum: NullableNumber,
        maximum: NullableNumber,
        maxLength: numberOrNull('Characters of a text, at most'),
      },
      { description: 'What may be answered; null is no bound' },
    ),
    options: nullable(
      Type.Array(Type.Object({ value: Type.Union([Type.String(), Type.Integer()]), name: Type.String() })),
      { description: 'The answers to choose from' },
    ),
    scale: nullable(Type.Object({ lowest: Type.String(), highest: Type.String() }), {
      description: 'What the ends of the scale mean',
    }),
    isRedFlag: Type.Boolean({ description: 'A yes may need a doctor today: ask these first' }),
    decides: texts('Rules, then causes, that the answer may decide'),
    withholds: ids(RoutineId, 'Routines that a yes takes away'),
  },
  { $id: 'CatalogueQuestion', description: 'A question for runners and its answers' },
);

const ProblemCodeSchema = Type.Object(
  {
    code: ProblemCode,
    type: Text('Address of its page'),
    status: Type.Integer({ description: 'The HTTP status' }),
    title: Text('Its name'),
    meaning: Text('What it means and what to do'),
  },
  { $id: 'CatalogueProblem', description: 'What an error means' },
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
const name = Text('Its name for the runner');

export const CatalogueSchema = Type.Object(
  {
    language: literals(Object.keys(languages), { description: 'The language of the texts' }),
    redFlagsRead: Type.Boolean({
      description:
        'Whether a clinician has read what this language says of red flags; until then English stands beside it in every answer',
    }),
    versions: Type.Object(
      { rules: Count, routines: Count, causes: Count },
      { description: 'They rise when the lists change' },
    ),
    rules: listOf('CatalogueRule'),
    factors: listOf('CatalogueFactor'),
    causes: listOf('CatalogueCause'),
    routines: listOf('CatalogueRoutine'),
    questions: listOf('CatalogueQuestion'),
    regions: Type.Optional(
      Type.Array(
        Type.Object({
          id: Region,
          name,
          served: literals(['full', 'partly', 'not'] as const, { description: 'How far routines serve it' }),
        }),
      ),
    ),
    sides: Type.Optional(Type.Array(Type.Object({ id: Side, name }))),
    sources: Type.Optional(
      Type.Array(
        Type.Object({
          text: Text('The same as in `sources` of evidence'),
          rules: ids(RuleId, 'Rules that rest on it'),
          routines: ids(RoutineId, 'Routines that rest on it'),
        }),
      ),
    ),
    evidenceGrades: Type.Optional(
      Type.Array(Type.Object({ grade: EvidenceGrade, meaning: Text('What it rests on, in words') })),
    ),
    problems: listOf('CatalogueProblem'),
  },
  { $id: 'Catalogue', description: 'Everything behind the ids of an answer, in one language' },
);
