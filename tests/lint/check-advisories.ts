// `npm run audit`: asks the registry for advisories of what is passed on with the service. Where it cannot be asked,
// it says so and fails nothing; the rules of tests/lint/package-rules.ts hold without a network.
import { spawnSync } from 'node:child_process';

type Report = { readonly metadata?: { readonly vulnerabilities?: { readonly total: number } } };

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 120_000,
});

const readReport = (text: string): Report => {
  try {
    return JSON.parse(text) satisfies Report;
  } catch {
    return {};
  }
};

const total = readReport(stdout).metadata?.vulnerabilities?.total;
if (total === undefined) console.warn('NOT CHECKED: the registry could not be asked for advisories.');
else if (total === 0) console.log('No advisory is known for the packages of the service.');
else {
  console.error(stdout);
  process.exitCode = 1;
}
