import { findLag } from '#src/core/patterns/find-lag.ts';

type Given = {
  readonly features: readonly string[];
  readonly days: readonly ({ readonly tightness: number | null } & Readonly<Record<string, number | null>>)[];
};

export const patternFunctions = {
  lag_finder: ({ features, days }: Given) =>
    findLag(
      features,
      days.map((day) => ({ ...day, runs: (day['distanceMeters'] ?? 0) > 0 ? 1 : 0 })),
    ),
};
