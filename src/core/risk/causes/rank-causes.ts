import type { RankedCause } from '#src/core/domain/assessment.ts';
import { type CauseId, causeIds } from '#src/core/domain/cause-ids.ts';
import { type EvidenceGrade, type Severity, severities } from '#src/core/domain/finding.ts';
import type { RaisedFinding } from '#src/core/risk/finding.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import type { Language } from '#src/core/words/language.ts';
import type { Cause } from './cause.ts';
import { causes } from './causes.ts';

type Pointer = { readonly because: string; readonly weight: number };
type Candidate = { readonly id: CauseId; readonly cause: Cause; readonly pointers: readonly Pointer[] };

const gradeOrder: readonly EvidenceGrade[] = ['A', 'B', 'C', 'D'];
/** From "stop" on, a finding weighs no more than a straight answer and a half (our convention). */
const HEAVIEST = 4;

const weightOf = (severity: Severity): number => Math.min(HEAVIEST, severities.indexOf(severity));

type Found = { readonly view: RiskView; readonly raised: readonly RaisedFinding[]; readonly words: Language };

const pointersTo = (id: CauseId, { view, raised, words }: Found): readonly Pointer[] => {
  const { rules, hints, reasons } = causes[id];
  return [
    ...raised
      .filter(({ rule }) => rules.includes(rule))
      .map(({ rule, severity }) => ({ because: words.rules[rule].because, weight: weightOf(severity) })),
    ...raised
      .filter(({ rule }) => view.triage.level === 'ordinary' && hints?.includes(rule))
      .map(({ rule }) => ({ because: words.rules[rule].because, weight: 1 })),
    ...reasons
      .filter(({ holds }) => holds(view))
      .map((reason) => ({ because: words.reasons[reason.id], weight: reason.weight })),
  ].toSorted((a, b) => b.weight - a.weight);
};

const sumOf = (pointers: readonly Pointer[]): number => pointers.reduce((sum, { weight }) => sum + weight, 0);

const likelierFirst = (a: Candidate, b: Candidate): number =>
  sumOf(b.pointers) - sumOf(a.pointers) ||
  gradeOrder.indexOf(a.cause.grade) - gradeOrder.indexOf(b.cause.grade);

/**
 * The causes that something points to, likeliest first, each with what points to it. A raised finding weighs
 * by its severity, a straight answer 3; equal sums go by evidence, then by the order of the list. The weights
 * are our convention: they order, they are no probability.
 *
 * @example
 * rankCauses(view, raised, wordsOf('en'))[0]; // { id: 'C-RAMP', name: 'Sudden jump in distance', because: ['One run was much longer than you are used to.'] }
 */
export const rankCauses = (
  view: RiskView,
  raised: readonly RaisedFinding[],
  words: Language,
): readonly (RankedCause & { readonly id: CauseId })[] =>
  causeIds
    .map((id) => ({ id, cause: causes[id], pointers: pointersTo(id, { view, raised, words }) }))
    .filter(({ cause, pointers }) => pointers.length > 0 && cause.ruledOut?.(view) !== true)
    .toSorted(likelierFirst)
    .map(({ id, cause, pointers }) => ({
      id,
      name: words.causes[id].name,
      because: [...new Set(pointers.map(({ because }) => because))],
      evidence: { grade: cause.grade, statement: words.causes[id].statement },
    }));
