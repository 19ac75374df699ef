import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import {
  addDays,
  type LanguageId,
  MS_PER_SECOND,
  parseInstant,
  type Runner,
  wordsOf,
} from '#src/core/index.ts';
import type { WeekCalendar } from '#src/use-cases/assessment/show-calendar.ts';

/** How long a calendar may show what it has. */
const refreshSeconds = 3600;

/** Sequences count seconds from here, so that a later version of an event has a higher one. */
const firstSequenceMs = Date.UTC(2025, 0, 1);

/** RFC 5545 allows no control character but the line break and the tab. */
const printable = (text: string): string => text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n\t]/gu, ' ');

/** A text of the calendar itself, which the package does not escape as it does those of events. */
const escaped = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * A week as an iCalendar file (RFC 5545) of all-day events. An event keeps its UID as long as it is about the same day,
 * and the text is the same as long as nothing changed.
 */
export const renderCalendar = (
  { days, notes, changedAt }: WeekCalendar,
  runner: Pick<Runner, 'id' | 'displayName' | 'timeZone'>,
  language: LanguageId,
): string => {
  const changedMs = parseInstant(changedAt) ?? 0;
  const changed = new Date(changedMs);
  const calendar = ical({
    name: escaped(wordsOf(language).calendar.name({ name: runner.displayName })),
    description: escaped(notes.join('\n')),
    prodId: { company: 'Sinew', product: 'Week plan', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
    x: { 'X-WR-TIMEZONE': runner.timeZone },
  });
  for (const { day, kind, title, text } of days) {
    calendar.createEvent({
      id: `${kind === 'plan' ? day : kind}.${runner.id}@sinew`,
      sequence: Math.max(0, Math.floor((changedMs - firstSequenceMs) / MS_PER_SECOND)),
      stamp: changed,
      lastModified: changed,
      start: startOf(day),
      end: startOf(addDays(day, 1)),
      allDay: true,
      summary: printable(title),
      description: printable(text),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
};
