// Part of `npm run lint`: openapi/openapi.yaml satisfies the strict rules of Redocly and the `oas` rules of Spectral.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import spectralCore from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { parse } from 'yaml';

const file = 'openapi/openapi.yaml';

const redocly = spawnSync(
  process.execPath,
  ['node_modules/@redocly/cli/bin/cli.js', 'lint', file, '--config=openapi/redocly.yaml'],
  {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
);
if (redocly.status !== 0) console.error(redocly.stdout, redocly.stderr);

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

console.log(
  `the OpenAPI document: Redocly ${redocly.status === 0 ? 'content' : 'not content'}, Spectral ${faults.length} faults`,
);
process.exitCode = redocly.status === 0 && faults.length === 0 ? 0 : 1;
