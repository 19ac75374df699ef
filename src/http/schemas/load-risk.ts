import Type from 'typebox';
import { literals, NullableNumber, nullable } from './common.ts';
import { RiskBand } from './enums.ts';
import { named } from './named.ts';

const RelativeRate = named(
  'RelativeRate',
  Type.Object(
    {
      value: Type.Number({ description: 'Times the usual rate; 1 is as usual' }),
      low80: nullable(Type.Number(), {
        description: 'Lower end of the 80 % interval; null when nothing counted',
      }),
      high80: nullable(Type.Number(), { description: 'Upper end of the 80 % interval' }),
    },
    { description: 'A rate of published cohorts relative to the usual; not a probability of this runner' },
  ),
);

const RiskTerm = named(
  'RiskTerm',
  Type.Object(
    {
      id: Type.String({ description: 'Name of the published ratio' }),
      kind: Type.Optional(
        literals(['load', 'history'] as const, {
          description: 'What the ratio is about: the load of runners, or an earlier injury',
        }),
      ),
      value: Type.Number({ description: 'The ratio that was used' }),
      published: Type.Optional(
        Type.Object(
          { value: Type.Number(), low95: NullableNumber, high95: NullableNumber },
          { description: 'The ratio as its paper prints it, with the 95 % interval' },
        ),
      ),
      shrink: Type.Number({ description: 'How much of the logarithm of the ratio is used, 0–1' }),
      source: Type.String({ description: 'The paper' }),
    },
    { description: 'A published ratio that entered the load risk' },
  ),
);

export const LoadRisk = named(
  'LoadRisk',
  Type.Object(
    {
      band: RiskBand,
      relativeRate: RelativeRate,
      terms: Type.Array(RiskTerm, { description: 'What the rate is made of' }),
      notUsed: Type.Array(
        Type.Object({
          id: Type.String({ description: 'Name of the signal' }),
          because: Type.String({ description: 'Why it does not count, in one sentence' }),
        }),
        { description: 'Signals that are shown and never used' },
      ),
      label: nullable(Type.String(), { description: 'What the rate means; null beside a red flag' }),
      history: Type.Optional(
        nullable(
          Type.Object({
            relativeRate: RelativeRate,
            outcome: Type.String({ description: 'What the rate is about' }),
            label: Type.String({ description: 'What it means' }),
          }),
          { description: 'What an earlier injury adds; never multiplied with the load' },
        ),
      ),
    },
    { description: 'What published cohorts say of such a load' },
  ),
);
