/**
 * The core as a library: facts about runs and runners in, explained answers out. Nothing in it reads a file, a
 * clock or a socket. What is not named here is internal to the core and may change at any time.
 */

// The answer: facts about a runner in, an assessment out.
export { type AssessOptions, assess, type WeighedHistory, weighHistory } from './assessment/assess.ts';
export { type CalendarDay, describeCalendar } from './assessment/describe-calendar.ts';
export { describeChange, isWorthAnEvent } from './assessment/describe-change.ts';
export {
  historyFromStatement,
  type StatedCheckIn,
  type StatedRun,
  type StatedRunner,
  type StatedTightness,
  type Statement,
  statedCheckIns,
  stateRun,
} from './assessment/history-from-statement.ts';
export { sameSummary, summariseAssessment } from './assessment/summarise-assessment.ts';
export { timelineLookbackDays, traceTimeline } from './assessment/trace-timeline.ts';
// Everything that answers name by an id, with its texts.
export { type Catalogue, describeCatalogue } from './catalogue/describe-catalogue.ts';
export * from './domain/activity.ts';
// Types, ids, units and the few functions that belong to them.
export * from './domain/activity-features.ts';
export * from './domain/assessment.ts';
export * from './domain/calendar.ts';
export * from './domain/cause-ids.ts';
export * from './domain/check-in.ts';
export * from './domain/clean-stream.ts';
export * from './domain/decoded-activity.ts';
export * from './domain/factor-ids.ts';
export * from './domain/failure.ts';
export * from './domain/finding.ts';
export * from './domain/link-view.ts';
export * from './domain/repair.ts';
export * from './domain/routine.ts';
export * from './domain/routine-ids.ts';
export * from './domain/rule-ids.ts';
export type { BestEffort, HeartRateZone, PaceZone, RunSection } from './domain/run-page.ts';
export * from './domain/runner.ts';
export * from './domain/signal.ts';
export * from './domain/sport.ts';
export * from './domain/stated-activity.ts';
export * from './domain/stated-answers.ts';
export * from './domain/time-zone.ts';
export * from './domain/timeline.ts';
export * from './domain/training-history.ts';
export * from './domain/training-load.ts';
export * from './domain/units.ts';
export * from './domain/unread-rows.ts';
export { compareActivities } from './features/compare-activities.ts';
export { compareSources } from './features/compare-sources.ts';
export { type ActivityStatement, composeActivity, nothingStated } from './features/compose-activity.ts';
export { describeActivity } from './features/describe-activity.ts';
export {
  type DescribedRecording,
  describeRecording,
  describeRecordings,
  type RecordedSignals,
  signalsOf,
} from './features/describe-recordings.ts';
export { explainUnreadRows } from './features/explain-unread-rows.ts';
export { areCopies, groupRecordings, matchRecordings } from './features/group-recordings.ts';
export { isCorrection } from './features/is-correction.ts';
export { listUnread, type UnreadActivity } from './features/list-unread.ts';
export { mergeSources, type SourceFamily } from './features/merge-sources.ts';
export { chooseLoadSeries } from './load/choose-load-series.ts';
export { endOfDay } from './load/end-of-day.ts';
export { hardSessions } from './load/hard-sessions.ts';
export { groupOutings, joinOutings } from './load/join-outings.ts';
export { CADENCE_LINE_DAYS, ownCadenceLine } from './load/own-cadence-line.ts';
export { sessionSpikes } from './load/session-spikes.ts';
export { trainingDays } from './load/training-days.ts';
export { trainingWeeks } from './load/training-weeks.ts';
// Days and weeks.
export { viewLoad } from './load/view-load.ts';
// What the runner says, and the rules that read it.
export { causesVersion } from './risk/causes/causes.ts';
export type { Explanation } from './risk/explain.ts';
export type { MinimumData, RiskFactor } from './risk/factor.ts';
export { factors } from './risk/factors/index.ts';
export { type RiskView, viewRisk } from './risk/risk-view.ts';
export { type RuleTable, ruleOf, rules, rulesVersion } from './risk/rules/index.ts';
export { currentDays, placeDays } from './risk/triage/answer-windows.ts';
export { combineCheckIns } from './risk/triage/combine-check-ins.ts';
export { addAnswers, editAnswers } from './risk/triage/edit-answers.ts';
export { readSelfReport, type SelfReportHistory } from './risk/triage/read-self-report.ts';
export { type RedFlagGroup, redFlagGroups } from './risk/triage/red-flag-groups.ts';
export { type TriageAnswer, triageOf } from './risk/triage-of.ts';
// Routines and the week.
export {
  catalogue as routines,
  findRoutine,
  isRoutineId,
  routinesVersion,
} from './routines/catalogue/index.ts';
export { expectRuns, type RunDay } from './routines/expect-runs.ts';
export { planRoutines } from './routines/plan-routines.ts';
export { planWeek, type WeekPlan, type WeekRequest } from './routines/plan-week.ts';
export { compareAroundStarts, newStartAfterDays, type RoutineResponse } from './routines/response-loop.ts';
export { type Equipment, equipmentItems } from './routines/routine-contract.ts';
export { decodePolyline } from './science/decode-polyline.ts';
export { expectedCadence } from './science/expected-cadence.ts';
export { overstridingCertainty } from './science/overstriding-certainty.ts';
export { onPersonalLine } from './science/personal-cadence-line.ts';
export { withFileName, withTableSport } from './sport/decide-sport.ts';
// One recording: samples in, the numbers of a run out.
export { type BinnedSignals, binRecords } from './streams/bin-records.ts';
export { normaliseStream } from './streams/normalise-stream.ts';
export { makesDistance, speedOfDistance } from './streams/speed-of-distance.ts';
export { splitByLength } from './streams/split-by-length.ts';
export { thinningMethod, thinRecords } from './streams/thin-records.ts';
// The languages of an answer.
export {
  defaultLanguage,
  type LanguageChoice,
  type LanguageId,
  languageOf,
  languages,
  speakerOf,
  wordsOf,
} from './words/index.ts';
export type { Language, Text } from './words/language.ts';
export type { Values } from './words/message.ts';
