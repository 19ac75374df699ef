import type { Messages } from '#src/core/words/messages.ts';

/** What to change and whom to see: no exercise. */
export const actions = {
  pause_running: {
    name: 'No running until this is settled',
    how: 'Leave running out until the sign that stopped it is settled. Easy walking is fine while it is free of pain.',
  },
  cap_next_run: {
    name: 'Keep the next runs under the ceiling',
    how: 'Keep each of the next runs at or under the ceiling that this answer states.',
  },
  step_back_week: {
    name: 'Step-back week',
    how: 'Run 20 to 30 % less distance than usual for seven days and leave out the hard sessions. The size of the cut is a convention among coaches.',
  },
  rest_day: {
    name: 'Insert a rest day',
    how: 'Take one full day without running. Easy walking is fine as long as you are well and it brings no symptoms.',
  },
  easy_48h: {
    name: 'Easy running only for 48 h',
    how: 'Run only at a pace at which you can talk in whole sentences. Leave out hills, sprints and races.',
  },
  cross_train: {
    name: 'Pain-free cross-training instead of running',
    how: 'Replace runs with something that brings no symptoms, such as easy cycling, swimming or walking. Keep the effort easy and stop on sharp pain.',
  },
  leave_out_fast: {
    name: 'Leave out strides and sprints for a week',
    how: 'Leave out strides, sprints and fast intervals for seven days. Easy running may go on.',
  },
  staged_return: {
    name: 'Return to running in stages',
    how: 'Move on one stage at a time, and only when the present one brings no pain and no worse morning. Above {$R-RETURN.painLimit :spoken} of 10 in a run, or on a worse morning, go one stage back and take a day off.',
  },
  cadence_cue: {
    name: 'Step-rate cue +5 % (never above +10 %)',
    how: 'For 5 to 10 minutes of an easy run take about 5 % more steps a minute at the same speed, for example to a metronome. Never go above 10 %. It feels odd at first and costs a little energy.',
  },
  sit_break: {
    name: 'Stand or walk 2-3 min every 30-45 min of sitting',
    how: 'Stand up or walk for two to three minutes after every 30 to 45 minutes of sitting. A timer helps to remember.',
  },
  static_to_after: {
    name: 'Move static stretching to after the run',
    how: 'Hold no long stretches before a run; warm up by moving instead. If you stretch, do it after the run, and only with stretches that are not withheld for you.',
  },
  protect_1_3_days: {
    name: 'Protect: unload 1-3 days, elevate, compress, avoid anti-inflammatory routine use, no heat, massage or alcohol',
    how: 'Unload the leg for one to three days: walk little, raise it when you rest and use light compression. Leave out running, stretching, heat, massage and alcohol, and take no anti-inflammatory medicines out of habit. If it gets worse or the leg no longer bears weight, have it examined the same day.',
  },
  retest_bridge: {
    name: 'Retest the single-leg bridge in 4-6 weeks',
    how: 'Count single-leg bridges on each side again in four to six weeks, rested and on the same surface. Stop counting when the hips drop, and stop on sharp pain.',
  },
  answer_first: {
    name: 'Answer these questions first',
    how: 'Answer the questions that this answer asks next. They settle what one sign alone leaves open.',
  },
  refer_emergency: {
    name: 'Emergency services now',
    how: 'Call the emergency number or go to an emergency department now. Do not exercise, and do not drive yourself.',
  },
  refer_same_day: {
    name: 'Same-day medical assessment',
    how: 'Get medical advice today, by telephone or in person. Do not run, exercise, massage or heat the leg before you have been examined.',
  },
  refer_clinician: {
    name: 'See a physiotherapist or doctor',
    how: 'Arrange to see a physiotherapist or a doctor within the next 2 to 14 days. Go sooner if it gets worse.',
  },
} as const satisfies Partial<Messages['routines']>;
