import { type Region, regions, type Side, sides } from '#src/core/domain/check-in.ts';
import { type EvidenceGrade, evidenceGrades } from '#src/core/domain/finding.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { placesServed } from '#src/core/routines/served-places.ts';
import { type LanguageId, wordsOf } from '#src/core/words/index.ts';
import { type CatalogueQuestion, describeQuestions } from './describe-questions.ts';
import { type CatalogueRoutine, describeRoutines } from './describe-routines.ts';
import {
  type CatalogueCause,
  type CatalogueFactor,
  type CatalogueRule,
  describeCauses,
  describeFactors,
  describeRules,
} from './describe-rules.ts';

/** A publication, or a convention, and what rests on it. */
export type CatalogueSource = {
  readonly text: string;
  readonly rules: readonly string[];
  readonly routines: readonly string[];
};

/** Everything that answers name by an id, with its texts in one language. */
export type Catalogue = {
  /** Whether a clinician has read the sentences of red flags in this language; English stands beside them until then. */
  readonly redFlagsRead: boolean;
  readonly rules: readonly CatalogueRule[];
  readonly factors: readonly CatalogueFactor[];
  readonly causes: readonly CatalogueCause[];
  readonly routines: readonly CatalogueRoutine[];
  readonly questions: readonly CatalogueQuestion[];
  readonly regions: readonly {
    readonly id: Region;
    readonly name: string;
    /** How far the routines serve the place. */
    readonly served: (typeof placesServed)[Region];
  }[];
  readonly sides: readonly { readonly id: Side; readonly name: string }[];
  readonly sources: readonly CatalogueSource[];
  readonly evidenceGrades: readonly { readonly grade: EvidenceGrade; readonly meaning: string }[];
};

type Resting = { readonly id: string; readonly evidence: { readonly sources: readonly string[] } };

const idsOn = (source: string, resting: readonly Resting[]): readonly string[] =>
  resting.filter(({ evidence }) => evidence.sources.includes(source)).map(({ id }) => id);

const describeSources = (
  ofRules: readonly CatalogueRule[],
  routines: readonly CatalogueRoutine[],
): readonly CatalogueSource[] =>
  [...new Set([...ofRules, ...routines].flatMap(({ evidence }) => evidence.sources))]
    .sort()
    .map((text) => ({ text, rules: idsOn(text, ofRules), routines: idsOn(text, routines) }));

/**
 * Every rule, factor, cause, routine, question and place as it stands in its registry, with its texts.
 *
 * @example
 * describeCatalogue('en').questions.filter(({ isRedFlag }) => isRedFlag)[0]?.field; // 'signs.saddleNumbness'
 */
export const describeCatalogue = (language: LanguageId): Catalogue => {
  const words = wordsOf(language, rules);
  const ofRules = describeRules(words);
  const routines = describeRoutines(words);
  return {
    redFlagsRead: words.redFlagsReadByClinician,
    rules: ofRules,
    factors: describeFactors(words),
    causes: describeCauses(words),
    routines,
    questions: describeQuestions(words),
    regions: regions.map((id) => ({ id, name: words.regions[id], served: placesServed[id] })),
    sides: sides.map((id) => ({ id, name: words.sides[id] })),
    sources: describeSources(ofRules, routines),
    evidenceGrades: evidenceGrades.map((grade) => ({ grade, meaning: words.evidenceGrades[grade] })),
  };
};
