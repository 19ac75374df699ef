import Type from 'typebox';
import { BriefAssessmentSchema, sayBriefly, viewBriefly } from '#src/http/mcp/brief-assessment.ts';
import { defineTool } from '#src/http/mcp/tool.ts';
import { assessOpened, openRunner } from '#src/http/mcp/tool-runner.ts';
import { CalendarDay, GivenId, strictObject } from '#src/http/schemas/common.ts';

/** What runs and answers of a runner mean. */
export const getAssessmentTool = defineTool({
  name: 'get_assessment',
  title: 'Assess a runner',
  description:
    'What the runs and answers of a runner mean, and what to do now: headline, next steps, ceiling of the next run, warnings with their numbers, routines, and what to ask next. It is no diagnosis and no probability.',
  scope: 'read',
  input: strictObject({ runnerId: GivenId, asOf: Type.Optional(CalendarDay) }),
  output: BriefAssessmentSchema,
  run: async (context, clientId, { runnerId, asOf }) => {
    const opened = await openRunner(context, clientId, runnerId);
    const assessment = await assessOpened(opened, asOf);
    const content = viewBriefly(assessment, opened);
    return { text: sayBriefly(content), content };
  },
});
