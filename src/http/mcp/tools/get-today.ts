import Type from 'typebox';
import { urgentLines } from '#src/http/mcp/brief-assessment.ts';
import { fitText } from '#src/http/mcp/say.ts';
import { defineTool } from '#src/http/mcp/tool.ts';
import { assessOpened, LeftOutSchema, openRunner } from '#src/http/mcp/tool-runner.ts';
import { GivenId, strictObject } from '#src/http/schemas/common.ts';
import { TodaySchema } from '#src/http/schemas/today.ts';

/** The answer of the day, in one sentence and ten values. */
export const getTodayTool = defineTool({
  name: 'get_today',
  title: "A runner's day",
  description:
    'The shortest answer of today: headline, running state, ceiling of the next run, the most important step, and a referral where there is one.',
  scope: 'read',
  input: strictObject({ runnerId: GivenId }),
  output: Type.Object({ ...TodaySchema.properties, leftOut: LeftOutSchema }),
  run: async (context, clientId, { runnerId }) => {
    const opened = await openRunner(context, clientId, runnerId);
    const assessment = await assessOpened(opened);
    const { headline, severity, running, ceiling, referral, safetyNet, nextSteps } = assessment;
    const [first] = nextSteps;
    const content = {
      day: assessment.asOf,
      severity,
      headline,
      runningState: running.state,
      nextRunMeters: ceiling.nextRunMeters,
      nextRunSeconds: ceiling.nextRunSeconds,
      nextStep: first?.text ?? null,
      untilDay: first?.untilDay ?? running.untilDay,
      referral,
      safetyNet,
      leftOut: opened.leftOut,
    };
    const lines = [running.text, ...(first === undefined ? [] : [first.text]), ceiling.basis];
    return {
      text: fitText([...urgentLines(assessment), ...opened.leftOutLines], [...new Set(lines)]),
      content,
    };
  },
});
