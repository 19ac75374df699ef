/** What a link shows of a runner. */
export const linkViews = ['today', 'check-in', 'timeline', 'physio', 'connect'] as const;
export type LinkView = (typeof linkViews)[number];
