import {
  addDays,
  type CheckInAnswers,
  currentDays,
  type Day,
  type Runner,
  type YesNoSign,
  yesNoSigns,
} from '#src/core/index.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** What a runner said of a place, as it stands: of each question the newest answer. */
export type SaidPlace = Pick<CheckInAnswers, 'region' | 'side' | 'tightness'> & {
  /** The newest day with an answer. */
  readonly day: Day;
  /** Signs that were answered with yes and not denied since. */
  readonly signs: readonly YesNoSign[];
};

const isAnswered = (answers: CheckInAnswers): boolean =>
  answers.region !== null || answers.tightness !== null || Object.values(answers.signs).includes(true);

const standing = (place: readonly CheckInAnswers[]): readonly SaidPlace[] => {
  const newest = place.at(-1);
  if (newest === undefined) return [];
  const { region, side, day } = newest;
  const tightness = place.findLast((answers) => answers.tightness !== null)?.tightness ?? null;
  const answered = Object.assign({}, ...place.map((answers) => answers.signs));
  return [{ region, side, day, tightness, signs: yesNoSigns.filter((sign) => answered[sign] === true) }];
};

/** The places that a runner said something of while it still counts, the newest first; and whether that was today. */
export const readSaid = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
): Promise<{ readonly today: Day; readonly isSaidToday: boolean; readonly places: readonly SaidPlace[] }> => {
  const today = todayOf(deps, runner);
  const checkIns = await deps.stores.checkIns.between(runner.id, addDays(today, 1 - currentDays), today);
  const answers = checkIns.map((checkIn) => checkIn.answers);
  const places = [
    ...Map.groupBy(answers.filter(isAnswered), ({ region, side }) => `${region}/${side}`).values(),
  ]
    .flatMap(standing)
    .toSorted((a, b) => (a.day === b.day ? (b.tightness ?? 0) - (a.tightness ?? 0) : a.day < b.day ? 1 : -1));
  return { today, isSaidToday: answers.at(-1)?.day === today, places };
};
