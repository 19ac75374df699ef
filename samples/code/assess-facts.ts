/**
 * Assesses facts about a runner without a server, a database or a file: five weeks of 20 km, then one long jump and
 * a tight hamstring. Prints the warnings with what would clear them, and the routines that fit.
 *
 * Run it: npx node samples/code/assess-facts.ts
 */
import { addDays, assess, historyFromStatement, type StatedRun } from 'sinew/core';

const today = '2026-07-05';

const runAgo = (daysAgo: number, kilometers: number): StatedRun => ({
  startTime: `${addDays(today, -daysAgo)}T07:00:00Z`,
  distanceMeters: kilometers * 1000,
  durationSeconds: kilometers * 360,
});

const usualWeeks = [1, 2, 3, 4, 5].flatMap((week) => [
  runAgo(week * 7, 8),
  runAgo(week * 7 + 2, 6),
  runAgo(week * 7 + 4, 6),
]);

const history = historyFromStatement({
  today,
  timeZone: 'Europe/Berlin',
  runner: { age: 35, sex: 'female', heightMeters: 1.7 },
  runs: [...usualWeeks, runAgo(3, 8), runAgo(0, 18)],
  checkIn: { region: 'hamstring', side: 'left', tightness: 5, sittingHours: 9 },
});

const { severity, warnings, routines, askNext } = assess(history);

console.log(`severity: ${severity}`);
for (const warning of warnings) {
  console.log(`\n${warning.rule} (${warning.severity}): ${warning.title}`);
  console.log(warning.message);
  console.log(`Clears when: ${warning.clearsWhen}`);
}
console.log(`\nroutines that fit: ${routines.eligible.slice(0, 5).join(', ')} …`);
console.log(`worth asking next: ${askNext.map(({ field }) => field).join(', ')}`);
