/** Actions on load, in the order in which one is chosen. Our convention. */
export const loadActions = [
  'pause_running',
  'step_back_week',
  'rest_day',
  'cap_next_run',
  'easy_48h',
  'leave_out_fast',
] as const;
export type LoadAction = (typeof loadActions)[number];
