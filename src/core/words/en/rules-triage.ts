import type { Messages } from '#src/core/words/messages.ts';
import { returnStages } from './return-stages.ts';
import { redFlagTexts } from './rules-red-flags.ts';

/** What the answers may mean, before anything else. */
export const triageTexts = {
  ...redFlagTexts,
  'T-ACU-01': {
    title: 'Protect this leg for a few days',
    because: 'The trouble began suddenly, like a strain, and may be fresh.',
    message: `
      .input {$hoursSinceOnset :hours}
      .input {$protectUntilDay :day}
      .match $hoursSinceOnset $protectUntilDay
      none none {{There may be a fresh strain at {$place :place}. You did not say when the trouble began. Take the load off for one to three days. No heat, stretching, massage or strength work before then.}}
      none *    {{There may be a fresh strain at {$place :place}. You did not say when the trouble began. Take the load off until {$protectUntilDay}. No heat, stretching, massage or strength work before then.}}
      *    none {{There may be a fresh strain at {$place :place}. Take the load off for one to three days. No heat, stretching, massage or strength work before then.}}
      *    *    {{There may be a fresh strain at {$place :place}. Take the load off until {$protectUntilDay}. No heat, stretching, massage or strength work before then.}}`,
    clearsWhen:
      'More than {$freshHours :hours} have passed since the start, and the pain in {$place :place} is settling.',
    threshold:
      'A pop, or a sudden start with bruise, swelling, sharp pain or painful walking, within {$freshHours :hours}.',
  },
  'T-ACU-02': {
    title: 'Running waits for an examination',
    because: 'The trouble began suddenly, like a strain, and nobody has examined {$place :place}.',
    message:
      'The strain of {$place :place} is more than {$freshHours :hours} old and nobody has examined {$place :place}. Running pauses until somebody has. Movement without pain is good.',
    clearsWhen:
      'A clinician has examined {$place :place}, or your next check-in no longer describes a strain.',
    threshold: 'The same signs, more than {$freshHours :hours} ago, and no examination.',
  },
  'T-ILL-01': {
    title: 'No training with a fever',
    because: 'There is a fever.',
    message: 'No training with a fever. Start easy again once you have felt well for a day or two.',
    clearsWhen: 'The fever is gone and your next check-in says so.',
    threshold: 'Any fever.',
  },
  'T-BSI-02': {
    title: 'Pause running for now',
    because: 'One point on a bone is sore.',
    message: 'Pain at one point on bone: pause running and have {$place :place} looked at before you go on.',
    clearsWhen: 'The point is no longer sore and your next check-in says so.',
    threshold:
      'One sore point on bone, without pain on hopping, at rest or at night; urgent with missed periods, osteoporosis or an earlier bone stress injury.',
  },
  'T-HOP': {
    title: 'Pause running and answer a few questions',
    because: 'There is pain that can come from the bone.',
    message:
      'Pain like this at {$place :place} can come from the bone. Pause running and answer the next questions. Have {$place :place} examined within two days.',
    clearsWhen: 'A clinician has examined {$place :place}, or your next check-in says that the pain is gone.',
    threshold: 'Pain on hopping, at rest or at night, at groin, hip flexor, shin or foot.',
  },
  'T-APO': {
    title: 'Pause running and be examined',
    because: 'A sudden pull while the bone still grows can tear the edge of the bone.',
    message:
      'Under {$ageUnderYears :spoken} a sudden pull can tear the bone edge where the muscle starts. Pause running and have {$place :place} examined within two days.',
    clearsWhen:
      'A clinician has examined {$place :place}, or your next check-in no longer holds these signs.',
    threshold:
      'Below the age of {$ageUnderYears :spoken}: a pop, a sudden start or a tender sit bone, at hip, groin or thigh.',
  },
  'T-NRV-03': {
    title: 'See a doctor today',
    because: 'There are nerve signs in both legs.',
    message: 'Nerve signs in both legs need a doctor today. Answer the next questions first. {$safetyNet}',
    clearsWhen: 'You have answered no to the three questions about the spine, or the nerve signs are gone.',
    threshold:
      'Tingling, numbness or pain below the knee on both sides, until the three questions about the spine are answered no.',
  },
  'T-NRV-01': {
    title: 'Do not stretch, have the nerve checked',
    because: 'There is tingling, numbness, shooting pain, or two softer signs of a nerve.',
    // T-NRV-03 says whom to see and what to look out for.
    message: `
      .input {$inBothLegs :string}
      .match $inBothLegs
      true {{The answers for {$place :place} fit an irritated nerve more than a short muscle. Do not stretch {$place :place}. Gentle sliders may help.}}
      *    {{The answers for {$place :place} fit an irritated nerve more than a short muscle. Do not stretch {$place :place}. Gentle sliders may help. Have {$place :place} checked within two weeks. {$safetyNet}}}`,
    clearsWhen:
      'Your next check-in says that tingling, numbness and shooting pain are gone and that stretching is free of pain.',
    threshold: 'One clear sign, or two of the softer ones.',
  },
  'T-NRV-02': {
    title: 'Leave stretching out for now',
    because: 'One answer fits an irritated nerve.',
    message:
      'One answer for {$place :place} fits an irritated nerve. Stop stretching the back of the thigh for now. Answer the next questions. {$safetyNet}',
    clearsWhen: 'Your next check-in no longer holds a nerve sign.',
    threshold: 'Exactly one of the two softer signs.',
  },
  'T-PHT-01': {
    title: 'Go easy on deep stretches',
    because: 'Deep buttock pain comes on sitting.',
    message:
      'Pain deep in the buttock on sitting can come from the tendon at the sit bone. Leave long stretches out. Slow strength work suits the tendon.',
    clearsWhen: 'Your next check-in says that sitting no longer brings on the deep buttock pain.',
    threshold: 'Deep buttock pain on sitting with a tender sit bone, or worse after hills or speed.',
  },
  'T-OPEN': {
    title: 'Has this been examined?',
    because: 'Nobody has examined an earlier warning sign.',
    message: `
      .input {$day :day}
      .input {$signsAreOfPlace :string}
      .match $day $signsAreOfPlace
      none true {{Some time ago you told us of {$toldSigns :list of=signs most=2} at {$place :place}. We do not know whether that was examined.}}
      none *    {{Some time ago you told us of {$toldSigns :list of=signs most=2}. We do not know whether that was examined.}}
      *    true {{On {$day} you told us of {$toldSigns :list of=signs most=2} at {$place :place}. We do not know whether that was examined.}}
      *    *    {{On {$day} you told us of {$toldSigns :list of=signs most=2}. We do not know whether that was examined.}}`,
    clearsWhen: 'You state the day of an examination of {$place :place}, or that the sign is gone.',
    threshold:
      'A sign that paused running or more, {$afterDays :days} to {$untilDays :days} ago, neither denied nor examined since.',
  },
  'T-SIGN': {
    title: 'Answer a few questions first',
    because: 'There is a sign that needs more answers.',
    message: `
      .input {$pausesRunning :string}
      .input {$signsAreOfPlace :string}
      .match $pausesRunning $signsAreOfPlace
      true true {{You answered yes to {$toldSigns :list of=signs most=3}. Running pauses. Answer the next questions and have {$place :place} examined within two days.}}
      true *    {{You answered yes to {$toldSigns :list of=signs most=3}. Running pauses. Answer the next questions and have this examined within two days.}}
      *    *    {{You answered yes to {$toldSigns :list of=signs most=3}. Before anything else, answer the next questions.}}`,
    clearsWhen: 'You say that the sign is gone, or state an examination of {$place :place}.',
    threshold: 'Any sign that no other rule reads.',
  },
  'R-RETURN': {
    title: 'On the way back to running',
    because: 'A clinician has examined {$place :place}, and you return in stages.',
    message: returnStages.message,
    clearsWhen: 'You reach the last stage.',
    threshold:
      'A strain or a bone that was examined; one stage back after pain above {$painLimit :spoken} of 10 or a worse morning.',
  },
  'S-CLEAR': {
    title: 'Have your running cleared first',
    because: 'A condition asks for a doctor before you run.',
    message: 'With {$toldConditions :list of=conditions most=3}, have a doctor clear your running.',
    clearsWhen: 'A clinician has cleared you for running.',
    threshold:
      'A heart condition, uncontrolled blood pressure, pregnancy, a birth less than {$postpartumWeeks :weeks} ago, recent surgery or osteoporosis.',
  },
} as const satisfies Partial<Messages['rules']>;
