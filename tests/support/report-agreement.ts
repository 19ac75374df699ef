import { type Difference, printDifference } from './differences.ts';

/** How one expected value or scenario compares; `isKnown` when every difference is listed as not followed. */
export type Comparison = {
  readonly name: string;
  readonly found: readonly Difference[];
  readonly isKnown: boolean;
};

const print = ({ name, found }: Comparison): void => {
  console.log(name);
  for (const difference of found) console.log(`  ${printDifference(difference)}`);
};

/** Prints the known differences, then the new ones and the count. Returns the exit code: 1 for new differences. */
export const reportAgreement = (comparisons: readonly Comparison[]): 0 | 1 => {
  const differing = comparisons.filter(({ found }) => found.length > 0);
  const known = differing.filter(({ isKnown }) => isKnown);
  const unknown = differing.filter(({ isKnown }) => !isKnown);
  if (known.length > 0) console.log('Known differences:');
  known.forEach(print);
  if (known.length > 0 && unknown.length > 0) console.log('\nNew differences:');
  unknown.forEach(print);
  const agreeing = `${comparisons.length - differing.length} of ${comparisons.length} agree`;
  const listed =
    known.length === 0
      ? ''
      : `, ${known.length} known ${known.length === 1 ? 'difference is' : 'differences are'} listed in not-followed.ts`;
  console.log(`${agreeing}${listed}`);
  return unknown.length === 0 ? 0 : 1;
};
