import type { Language } from '#src/core/words/language.ts';
import { isTrue } from '#src/core/words/render.ts';

/** What the answers may mean, before anything else. */
export const triageTexts = {
  'T-RED-01': {
    title: 'Get emergency help now',
    because: 'There are signs of pressure on the nerves at the base of the spine.',
    message:
      'What you describe can mean that the nerves at the base of your spine are under pressure. Go to an emergency department now. Do not exercise.',
    clearsWhen: 'A doctor has examined you and your answers have changed.',
    threshold: 'Any one of these signs is enough.',
  },
  'T-RED-02': {
    title: 'Get emergency help now',
    because: 'There is chest pain, a collapse, coughed-up blood or breathlessness at rest.',
    message:
      'Chest pain, a collapse, coughing up blood or breathlessness at rest needs emergency help now. Do not wait and do not exercise.',
    clearsWhen: 'A doctor has examined you and your answers have changed.',
    threshold: 'Any one of these signs is enough.',
  },
  'T-RED-03': {
    title: 'See a doctor today',
    because: 'One leg is swollen, warm or discoloured.',
    message:
      'One leg that is swollen, warm or changed in colour can have a blood clot in it. Get medical advice today. No massage, no rolling and no heat.',
    clearsWhen: 'A doctor has examined the leg and your answers have changed.',
    threshold: 'This sign alone is enough.',
  },
  'T-RED-04': {
    title: 'Have the leg examined today',
    because: 'There are signs of a complete tear, or the leg bears no weight.',
    message: (measured) =>
      isTrue(measured, 'cannotBearWeight')
        ? 'A leg that cannot bear your weight has to be examined today. Protect it until then.'
        : 'A pop followed by a large bruise, a gap or real weakness can be a complete tear. Protect the leg and have it examined today.',
    clearsWhen: 'A clinician has examined the leg and your answers have changed.',
    threshold: 'A pop with a large bruise, a gap or weakness; or a leg that bears no weight.',
  },
  'T-RED-05': {
    title: 'Stop running and be examined',
    because: 'There are signs of an injury of the bone.',
    message:
      'Pain at one point on a bone that comes on hopping, at rest or at night, or groin pain when you stand on the leg, can be a stress fracture. Stop running and be examined today.',
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
    message: 'Weakness in the leg or foot that is growing has to be examined today. Do not train on it.',
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
  'T-ACU-01': {
    title: 'Protect this leg for a few days',
    because: 'It began suddenly, like a strain, and may be fresh.',
    message: (measured) =>
      measured['hoursSinceOnset'] === null
        ? 'Your answers sound like a fresh strain. You did not say when it began, so it counts as fresh. Take the load off it for one to three days. No heat, stretching, massage or strength work yet.'
        : 'Your answers sound like a fresh strain. Take the load off it for one to three days. No heat, stretching, massage or strength work yet.',
    clearsWhen: 'More than {freshHours|hours} have passed since it began and it is settling.',
    threshold:
      'A pop, or a sudden start with bruise, swelling, sharp pain or painful walking, within {freshHours|hours}.',
  },
  'T-ACU-02': {
    title: 'Keep it gentle until it is examined',
    because: 'It began suddenly, like a strain, and the first days are over.',
    message:
      'The first days after a strain are over. Movement that does not hurt is good now. Hard work at full stretch waits until a clinician has examined it.',
    clearsWhen: 'A clinician has cleared you and your next check-in no longer describes a strain.',
    threshold: 'The same signs, more than {freshHours|hours} ago.',
  },
  'T-ILL-01': {
    title: 'No training with a fever',
    because: 'There is a fever.',
    message:
      'Do not train while you have a fever. Start again easily once you have felt well for a day or two.',
    clearsWhen: 'The fever is gone and your next check-in says so.',
    threshold: 'Any fever.',
  },
  'T-BSI-02': {
    title: 'Pause running for now',
    because: 'One point on a bone is sore.',
    message: 'Pain at one point on a bone: pause running and have it looked at before you go on.',
    clearsWhen:
      'The point is no longer sore, or a clinician has cleared you, and your next check-in says so.',
    threshold: 'One sore point on bone, without pain on hopping, at rest or at night.',
  },
  'T-NRV-01': {
    title: 'Do not stretch this, have it checked',
    because: 'Several answers, or one clear one, point to an irritated nerve.',
    message:
      'Your answers point more to an irritated nerve than to a short muscle. Do not stretch the back of the leg. Try gentle nerve glides and have it checked.',
    clearsWhen:
      'Your next check-in says that tingling, numbness and shooting pain are gone and that stretching no longer makes it worse.',
    threshold: 'One clear sign, or two of the softer ones.',
  },
  'T-NRV-02': {
    title: 'Leave stretching out for now',
    because: 'One answer points to an irritated nerve.',
    message:
      'One of your answers can point to an irritated nerve. Leave out stretching the back of the thigh for now and answer the other nerve questions.',
    clearsWhen: 'Your next check-in no longer holds a nerve sign.',
    threshold: 'Exactly one of the two softer signs.',
  },
  'T-PHT-01': {
    title: 'Go easy on deep stretches',
    because: 'Deep buttock pain comes on sitting.',
    message:
      'Deep buttock pain on sitting can come from the tendon where the hamstring begins. Stretching usually irritates it. Slow strength work suits it better. Have it checked if it stays.',
    clearsWhen: 'Your next check-in says that sitting no longer brings on the deep buttock pain.',
    threshold: 'Deep buttock pain on sitting with a tender sit bone, or worse after hills or speed.',
  },
} as const satisfies Partial<Language['rules']>;
