import type { Reporter, TestCase, TestModule } from 'vitest/node';

const reasonOf = (test: TestCase): string | null => {
  const result = test.result();
  return result.state === 'skipped' ? (result.note ?? 'no reason given') : null;
};

/** What comes before a colon differs from test to test; the reason comes behind it. */
const shared = (reason: string): string => reason.split(': ').at(-1) ?? reason;

/** Says once, at the end of a run, how many tests were skipped and why, and which passed only when they were tried again. */
export default class ClosingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const reasons = tests.map(reasonOf).filter((reason) => reason !== null);
    for (const [reason, skipped] of Map.groupBy(reasons, shared)) {
      console.log(`${skipped.length} tests skipped: ${reason}`);
    }
    for (const test of tests) {
      if (test.diagnostic()?.flaky === true)
        console.log(`UNSTEADY, passed when tried again: ${test.module.relativeModuleId} > ${test.fullName}`);
    }
  }
}
