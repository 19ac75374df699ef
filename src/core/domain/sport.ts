/** What was done. Only `running` counts in running load; the rest is kept and shown. */
export const sports = ['running', 'walking', 'hiking', 'cycling', 'swimming', 'transition', 'other'] as const;
export type Sport = (typeof sports)[number];

/** True for the one sport whose distance counts in the load. */
export const isRun = (sport: Sport): boolean => sport === 'running';
