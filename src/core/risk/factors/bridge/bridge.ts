import { isHamstringPlace } from '#src/core/risk/causes/affected-place.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { causeRules } from '#src/core/risk/rules/cause-rules.ts';
import { bridgeAsymmetry, bridgeBand, isBridgeUneven } from '#src/core/science/bridge-test.ts';

const assess = ({ answers, rules }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const { poorRepetitions, goodOverRepetitions, differencePercent: unevenPercent } = rules['S-BRIDGE'].params;
  const bounds = { average: poorRepetitions, good: goodOverRepetitions };
  const [leftRepetitions, rightRepetitions] = answers.bridge ?? [null, null];
  const counted = [leftRepetitions, rightRepetitions].filter((repetitions) => repetitions !== null);
  if (counted.length === 0) return cannotSay(['bridge']);
  const differencePercent = bridgeAsymmetry(leftRepetitions, rightRepetitions);
  const poor = counted.some((repetitions) => bridgeBand(repetitions, bounds) === 'poor');
  const measured = {
    leftRepetitions,
    rightRepetitions,
    lowestRepetitions: Math.min(...counted),
    differencePercent,
    poor,
  };
  const stands = poor || isBridgeUneven(differencePercent, unevenPercent) === true;
  return stands && isHamstringPlace(answers.region) ? raise('S-BRIDGE', measured) : asUsual(measured);
};

/** Single-leg bridges of each side: how early the hamstrings tire. */
export const bridge: RiskFactor = {
  id: 'bridge',
  rules: ['S-BRIDGE'],
  needs: needsAnswers('bridge'),
  evidence: causeRules['S-BRIDGE'].evidence,
  assess,
};
