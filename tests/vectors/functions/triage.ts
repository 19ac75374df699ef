import { triageSigns } from '#tests/core/risk/triage-signs.ts';
import { camelCase } from '#tests/support/camel-case.ts';
import type { Input } from '#tests/vectors/inputs.ts';

/** How the functions of triage that the vectors name are called in this project. */
export const triageFunctions: { readonly [fn: string]: (input: Input) => unknown } = {
  triage: (input) => {
    const signs = Object.fromEntries(Object.entries(input).map(([name, value]) => [camelCase(name), value]));
    const { level, rule } = triageSigns(signs);
    return { level, rule };
  },
};
