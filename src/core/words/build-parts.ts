import type {
  CalendarWords,
  LoadWords,
  NoticeWords,
  ProgressWords,
  ResponseWords,
  WeekWords,
} from './language.ts';
import type { Messages } from './messages.ts';
import type { Speaker } from './speaker.ts';

/** Where a runner stands with a routine. */
export const buildProgress = (
  { progress, nordicStages, doseLevels }: Messages,
  { text, fill, fillAll }: Speaker,
): ProgressWords => {
  const [stages, levels] = [fillAll(nordicStages), fillAll(doseLevels)];
  const [nordicStage, doseLevel] = [text(progress.nordicStage), text(progress.doseLevel)];
  return {
    nordicStage: ({ stage, stepBack }) => nordicStage({ stage: stages[stage], stepBack }),
    lowestDose: fill(progress.lowestDose),
    inPlaceOf: text(progress.inPlaceOf),
    doseLevel: ({ level, sessions, next }) => doseLevel({ level: levels[level], sessions, next }),
    after: text(progress.after),
  };
};

/** What the load is counted in, and what its figures wait for. */
export const buildLoad = (load: Messages['load'], { text, fill, fillAll }: Speaker): LoadWords => {
  const [sources, windows, signals] = [fillAll(load.sources), fillAll(load.windows), fillAll(load.signals)];
  const [chosen, waitsFor] = [text(load.chosen), text(load.waitsFor)];
  const [noRuns, noModel] = [fill(load.noRuns), fill(load.noModel)];
  return {
    sources,
    windows,
    signals,
    chosen: ({ source, runs, knownRuns, isFallback }) => {
      if (runs === 0) return noRuns;
      return isFallback ? noModel : chosen({ name: sources[source], runs, knownRuns });
    },
    waitsFor: ({ of, signal, days, knownDays }) =>
      waitsFor({ what: windows[of], signal: signals[signal], days, knownDays }),
    cadenceLine: text(load.cadenceLine),
    impact: fill(load.impact),
  };
};

/** What to know about a week. */
export const buildWeek = (week: Messages['week'], { text, fill }: Speaker): WeekWords => ({
  runningPaused: text(week.runningPaused),
  firstDaysOfStrain: fill(week.firstDaysOfStrain),
  usualRuns: fill(week.usualRuns),
  unknownRuns: fill(week.unknownRuns),
  tightnessRose: text(week.tightnessRose),
  fewerStrengthDays: text(week.fewerStrengthDays),
  markWhatIsDone: fill(week.markWhatIsDone),
});

const directionOf = (before: number, after: number): string => {
  if (before === after) return 'same';
  return after < before ? 'down' : 'up';
};

/** How tightness moved around the start of a routine. */
export const buildResponse = (response: Messages['response'], { text }: Speaker): ResponseWords => {
  const moved = text(response.moved);
  return {
    moved: ({ before, after }) => moved({ before, after, direction: directionOf(before, after) }),
    tooFewRatings: text(response.tooFewRatings),
  };
};

/** The week in a calendar. */
export const buildCalendar = (
  { calendar, joints }: Messages,
  { text, fill, fillAll }: Speaker,
): CalendarWords => {
  const { runs: _runs, phases: _phases, ...single } = calendar;
  const runs = fillAll(calendar.runs);
  const say = {
    nameOfRunner: text(single.nameOfRunner),
    atMost: text(single.atMost),
    withStrength: text(single.withStrength),
    raceNamed: text(single.raceNamed),
    plannedNamed: text(single.plannedNamed),
    nameAndLength: text(single.nameAndLength),
    length: text('{$length :length}'),
    routine: text(single.routine),
    named: text(joints.named),
  };
  const [name, race, planned] = [fill(single.name), fill(single.race), fill(single.planned)];
  const whatOf: (plan: Parameters<CalendarWords['planned']>[0]) => string = ({ name: title, length }) => {
    if (length === null) return title ?? '';
    return title === null || title === ''
      ? say.length({ length })
      : say.nameAndLength({ name: title, length });
  };
  return {
    name: (runner) => (runner.name === null ? name : say.nameOfRunner(runner)),
    runDay: ({ run, atMost, strength }) => {
      const title = atMost === null ? runs[run] : say.atMost({ run: runs[run], atMost });
      return strength ? say.withStrength({ run: title }) : title;
    },
    planned: (plan) => {
      const what = whatOf(plan);
      if (what === '') return plan.race ? race : planned;
      return plan.race ? say.raceNamed({ what }) : say.plannedNamed({ what });
    },
    phases: fillAll(calendar.phases),
    routine: ({ name: routine, dose, step, stopRule }) => {
      const first = dose === '' ? routine : say.named({ name: routine, text: dose });
      const parts = [first, step ?? '', stopRule].filter((part) => part !== '');
      return say.routine({ parts: parts.join(joints.betweenSections) });
    },
  };
};

/** What a person is told outside of the service. */
export const buildNotice = (notice: Messages['notice'], { text, fill }: Speaker): NoticeWords => {
  const [changed, headline] = [text(notice.changed), text(notice.headline)];
  const changedOfUnnamed = fill(notice.changedOfUnnamed);
  return {
    title: fill(notice.title),
    test: fill(notice.test),
    changed: ({ name }) => (name === null ? changedOfUnnamed : changed({ name })),
    headline: (news) => (news.name === null ? news.headline : headline(news)),
  };
};
