import { fallingCadence } from './falling-cadence.ts';
import { longBreakThenRace } from './long-break-then-race.ts';
import { steadyTenWeeks } from './steady-ten-weeks.ts';
import type { Story } from './story.ts';
import { suddenRamp } from './sudden-ramp.ts';

/** Every story that becomes a folder under `samples/histories/`. */
export const stories: readonly Story[] = [steadyTenWeeks, suddenRamp, longBreakThenRace, fallingCadence];
