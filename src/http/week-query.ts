import { type Equipment, equipmentItems, Failure } from '#src/core/index.ts';
import { isCalendarDay } from '#src/http/validation.ts';
import { planRunDays, type WeekOptions } from '#src/use-cases/assessment/assess-with-week.ts';

/** The query parameters of a week, as texts. */
export type WeekQueryText = {
  readonly days?: number;
  readonly equipment?: string;
  readonly runDays?: string;
  readonly hardDays?: string;
};

const isEquipment = (text: string): text is Equipment => (equipmentItems as readonly string[]).includes(text);

/** The entries of a comma-separated parameter; null when it is absent. */
const readList = <T extends string>(
  text: string | undefined,
  parameter: { readonly name: string; readonly wants: string; readonly isItem: (text: string) => text is T },
): readonly T[] | null => {
  if (text === undefined) return null;
  const entries = text.split(',').map((entry) => entry.trim());
  const items = entries.filter((entry) => entry !== '');
  const wrong = items.find((item) => !parameter.isItem(item));
  if (wrong === undefined) return items.filter(parameter.isItem);
  throw new Failure('request-invalid', 'The query has invalid values.', {
    errors: [{ pointer: `/${parameter.name}`, detail: `"${wrong}" is not ${parameter.wants}` }],
  });
};

const readDays = (text: string | undefined, name: string): readonly string[] | null =>
  readList(text, {
    name,
    wants: 'a day (YYYY-MM-DD)',
    isItem: (item): item is string => isCalendarDay(item),
  });

/**
 * The week that a query asks for; `days` is null when it asks for none.
 *
 * @throws Failure `request-invalid` for unknown equipment or an invalid day.
 * @example
 * readWeekQuery({ days: 7, equipment: 'band' }); // { days: 7, equipment: ['band'], plannedRuns: null }
 */
export const readWeekQuery = (
  query: WeekQueryText,
): Omit<WeekOptions, 'days'> & { readonly days: number | null } => ({
  days: query.days ?? null,
  equipment: readList(query.equipment, {
    name: 'equipment',
    wants: `among ${equipmentItems.join(', ')}`,
    isItem: isEquipment,
  }),
  plannedRuns: planRunDays(readDays(query.runDays, 'runDays'), readDays(query.hardDays, 'hardDays')),
});
