import Type from 'typebox';
import { BriefAssessmentSchema, sayBriefly, viewBriefly } from '#src/http/mcp/brief-assessment.ts';
import { defineTool } from '#src/http/mcp/tool.ts';
import { assessOpened, openRunner } from '#src/http/mcp/tool-runner.ts';
import { NewCheckInSchema } from '#src/http/schemas/check-in.ts';
import { GivenId, nullable, strictObject } from '#src/http/schemas/common.ts';
import { recordCheckIn } from '#src/use-cases/check-ins/record-check-in.ts';

const output = Type.Object({
  checkIn: Type.Object({
    id: Type.String(),
    day: Type.String({ format: 'calendar-day' }),
    triage: Type.Object({
      level: Type.String({ description: 'What the answers of that day mean' }),
      rule: nullable(Type.String(), { description: 'The rule that decides it' }),
    }),
    referral: nullable(Type.String(), {
      description: 'What to do now, to be repeated word for word; null: triage refers nobody',
    }),
  }),
  assessment: BriefAssessmentSchema,
});

/** What a runner says of a day; answered with what it means and what to ask next. */
export const recordCheckInTool = defineTool({
  name: 'record_check_in',
  title: 'Record a check-in',
  description:
    'Stores what the runner said: only answers that were given, never guesses. Answers the triage, today’s assessment and the questions to ask next (`askNext`): ask them in their words and record the answers the same way. The same day, region and side again replaces the earlier answers; signs and conditions that are not stated again stay.',
  scope: 'write',
  replaces: true,
  input: strictObject({ runnerId: GivenId, ...NewCheckInSchema.properties }),
  output,
  run: async (context, clientId, { runnerId, ...stated }) => {
    const opened = await openRunner(context, clientId, runnerId);
    const { checkIn, triage } = await recordCheckIn(context, opened.runner, stated);
    const assessment = viewBriefly(await assessOpened(opened), opened);
    const recorded = {
      id: checkIn.id,
      day: checkIn.answers.day,
      triage: { level: triage.triage.level, rule: triage.triage.rule },
      referral: triage.referral,
    };
    return { text: sayBriefly(assessment), content: { checkIn: recorded, assessment } };
  },
});
