import type { Messages } from '#src/core/words/messages.ts';

/** Signs after which nothing but help is offered. */
export const redFlagTexts = {
  'T-RED-01': {
    title: 'Get emergency help now',
    because: 'There are signs of pressure on the nerves at the base of the spine.',
    message:
      'These answers can mean pressure on the nerves at the base of the spine. Go to an emergency department now. Do not exercise.',
    clearsWhen: 'A doctor has examined you and your answers have changed.',
    threshold: 'Any one of these signs is enough.',
  },
  'T-RED-02': {
    title: 'Get emergency help now',
    because: 'There is chest pain, a collapse, coughed-up blood or breathlessness at rest.',
    message:
      'Chest pain, a collapse, coughed-up blood or breathlessness at rest needs emergency help now. Do not wait and do not exercise.',
    clearsWhen: 'A doctor has examined you and your answers have changed.',
    threshold: 'Any one of these signs is enough.',
  },
  'T-RED-03': {
    title: 'See a doctor today',
    because: 'One leg is swollen, warm or discoloured.',
    message:
      'A swollen, warm or discoloured leg can hold a blood clot. Get medical advice today. No massage, no rolling and no heat.',
    clearsWhen: 'A doctor has examined the leg and your answers have changed.',
    threshold: 'This sign alone is enough.',
  },
  'T-RED-04': {
    title: 'Have the leg examined today',
    because: 'There are signs of a complete tear, or the leg bears no weight.',
    message: `
      .input {$cannotBearWeight :string}
      .match $cannotBearWeight
      true {{A leg that cannot bear your weight has to be examined today. Protect the leg until then.}}
      *    {{What you describe at {$place :place} can be a complete tear, also without a remembered pop. Protect the leg and have {$place :place} examined today.}}`,
    clearsWhen: 'A clinician has examined the leg and your answers have changed.',
    threshold:
      'A leg that bears no weight; a weak leg or a gap with a pop, a sudden start or a large bruise; or a pop with a large bruise.',
  },
  'T-RED-05': {
    title: 'Stop running and be examined',
    because: 'There are signs of an injury of the bone.',
    message:
      'One sore point on bone that hurts on hopping, at rest or at night can be a stress fracture. So can groin pain on standing on the leg. Stop running and be examined today.',
    clearsWhen: 'A clinician has ruled out an injury of the bone and your answers have changed.',
    threshold: 'One sore point on bone with pain on hopping, at rest or at night; or groin pain on weight.',
  },
  'T-RED-06': {
    title: 'See a doctor today',
    because: 'There is a fever with a hot, swollen area.',
    message: 'A fever together with a hot, swollen area has to be looked at by a doctor today.',
    clearsWhen: 'A doctor has examined you and your answers have changed.',
    threshold: 'Both signs together.',
  },
  'T-RED-07': {
    title: 'See a doctor today',
    because: 'The leg or foot is getting weaker.',
    message: 'Growing weakness in the leg or foot has to be examined today. Do not train on that leg.',
    clearsWhen: 'A doctor has examined you and your answers have changed.',
    threshold: 'Either sign is enough.',
  },
  'T-RED-08': {
    title: 'Get emergency help now',
    because: 'There is dark urine with severe muscle pain.',
    message:
      'Dark urine together with severe muscle pain needs an emergency department now. Do not exercise.',
    clearsWhen: 'A doctor has examined you and your answers have changed.',
    threshold: 'Both signs together.',
  },
  'T-RED-09': {
    title: 'See a doctor today',
    because: 'There is night pain with other general signs.',
    message: 'Pain at night together with these other answers belongs to a doctor, not to exercises.',
    clearsWhen: 'A doctor has examined you and your answers have changed.',
    threshold: 'Night pain with fever, unexplained weight loss or a history of cancer.',
  },
  'T-COMP': {
    title: 'Get emergency help now',
    because: 'There is severe pain at rest with swelling and numbness.',
    message:
      'Severe pain at rest with swelling and numbness can be a muscle under pressure. Go to an emergency department now. Keep the leg level.',
    clearsWhen: 'A doctor has examined {$place :place} and your answers have changed.',
    threshold:
      'Pain at rest, numbness or tingling, and swelling, with a rating of {$severeRating :spoken} or more, severe muscle pain or pain out of proportion.',
  },
  'T-CALF': {
    title: 'See a doctor today',
    because: 'One leg is swollen, and that can be a clot.',
    message:
      'One swollen leg can hold a blood clot. Have {$place :place} looked at today. No massage, no rolling and no heat.',
    clearsWhen: 'A doctor has examined {$place :place} and your answers have changed.',
    threshold:
      'One hot and swollen leg; a swollen calf without a sudden start; or swelling with an earlier clot, cancer, pregnancy, a birth within {$postpartumWeeks :weeks}, surgery within {$surgeryWeeks :weeks}, {$travelHours :hours} of travel within {$travelDays :days} or a leg kept still within {$immobilisedDays :days}.',
  },
  'T-ACHILLES': {
    title: 'Have the heel examined today',
    because: 'There are signs of a torn Achilles tendon.',
    message:
      'A pop, a gap or a heel that cannot be raised can be a torn Achilles tendon. Keep weight off the leg and go today.',
    clearsWhen: 'A clinician has examined {$place :place} and your answers have changed.',
    threshold: 'A pop, a gap or a heel that cannot be raised, at the calf or the Achilles tendon.',
  },
} as const satisfies Partial<Messages['rules']>;
