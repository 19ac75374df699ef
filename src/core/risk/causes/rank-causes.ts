import type { RankedCause } from '#src/core/domain/assessment.ts';
import { type CauseId, causeIds } from '#src/core/domain/cause-ids.ts';
import type { RaisedFinding } from '#src/core/risk/finding.ts';
import { reasonOf } from '#src/core/risk/place-of.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import type { Language } from '#src/core/words/language.ts';
import { isHamstringPlace } from './affected-place.ts';
import { causes } from './causes.ts';

/** More causes than this are no explanation. Our convention. */
export const mostCauses = 3;

const isPossible = (id: CauseId, view: RiskView): boolean => {
  const { ofHamstring, onlyIf } = causes[id];
  const elsewhere = ofHamstring === true && !isHamstringPlace(view.answers?.region ?? null);
  return !elsewhere && onlyIf?.(view) !== false;
};

/** What points to a cause: the raised rules, gravest first, then the answers. */
const pointersTo = (
  id: CauseId,
  view: RiskView,
  raised: readonly RaisedFinding[],
  words: Language,
): readonly string[] => {
  const { rules, reasons } = causes[id];
  return [
    ...raised.filter(({ rule }) => rules.includes(rule)).map((finding) => reasonOf(finding, view, words)),
    ...reasons.filter(({ holds }) => holds(view)).map((reason) => words.reasons[reason.id]),
  ];
};

/**
 * The causes that something points to, in the order of {@link causeIds}, each with what points to it. The order is a
 * convention: it is no probability.
 *
 * @example
 * rankCauses(view, raised, wordsOf('en'))[0]; // { id: 'C-RAMP', name: 'Sudden jump in distance', because: ['One run was much longer than you are used to.'] }
 */
export const rankCauses = (
  view: RiskView,
  raised: readonly RaisedFinding[],
  words: Language,
): readonly (RankedCause & { readonly id: CauseId })[] => {
  return causeIds
    .map((id) => ({ id, because: [...new Set(pointersTo(id, view, raised, words))] }))
    .filter(({ id, because }) => because.length > 0 && isPossible(id, view))
    .map(({ id, because }) => ({
      id,
      name: words.causes[id].name,
      because,
      evidence: { grade: causes[id].grade, statement: words.causes[id].statement },
    }));
};
