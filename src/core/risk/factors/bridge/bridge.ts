import { bridgeAsymmetry, bridgeBand, isBridgeUneven } from '#src/core/science/bridge-test.ts';
import { explain } from '../../explain.ts';
import { needsAnswers, type RiskFactor } from '../../factor.ts';
import type { Finding } from '../../finding.ts';
import { asUsual, cannotSay, raise } from '../../findings.ts';
import type { RiskView } from '../../risk-view.ts';
import { causeRules } from '../../rules/cause-rules.ts';
import { words } from '../../words/words.ts';

const assess = ({ answers }: RiskView): Finding => {
  if (answers === null) return cannotSay(['checkIn']);
  const [leftRepetitions, rightRepetitions] = answers.bridge ?? [null, null];
  const counted = [leftRepetitions, rightRepetitions].filter((repetitions) => repetitions !== null);
  if (counted.length === 0) return cannotSay(['bridge']);
  const differencePercent = bridgeAsymmetry(leftRepetitions, rightRepetitions);
  const poor = counted.some((repetitions) => bridgeBand(repetitions) === 'poor');
  const measured = {
    leftRepetitions,
    rightRepetitions,
    lowestRepetitions: Math.min(...counted),
    differencePercent,
    poor,
  };
  return poor || isBridgeUneven(differencePercent) === true ? raise('S-BRIDGE', measured) : asUsual(measured);
};

/** Single-leg bridges of each side: how early the hamstrings tire. */
export const bridge: RiskFactor = {
  id: 'bridge',
  question: words.questions.bridge,
  rules: ['S-BRIDGE'],
  needs: needsAnswers('bridge'),
  evidence: causeRules['S-BRIDGE'].evidence,
  assess,
  explain,
};
