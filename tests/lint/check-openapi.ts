// Part of `npm run lint`: openapi/openapi.yaml satisfies the `oas` rules of Spectral. Those of Redocly stand in
// openapi/redocly.yaml.
import { readFileSync } from 'node:fs';
import spectralCore from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { parse } from 'yaml';

const file = 'openapi/openapi.yaml';

const spectral = new spectralCore.Spectral();
spectral.setRuleset(
  new spectralCore.Ruleset({
    extends: [oas],
    rules: {
      'operation-description': 'error',
      'oas3-parameter-description': 'error',
      // OpenAPI 3.1 names roles beside any scheme; the rule knows those of OAuth only.
      'oas3-operation-security-defined': 'off',
    },
  }),
);
const faults = await spectral.run(parse(readFileSync(file, 'utf8')));
for (const { code, message, path } of faults) console.error(`${code} at ${path.join('/')}: ${message}`);

console.log(`${faults.length} faults in the OpenAPI document`);
process.exitCode = faults.length === 0 ? 0 : 1;
