import { type Signal, signals } from '#src/core/index.ts';
import type { StreamsAnswer } from '#src/use-cases/activities/show-streams.ts';
import { roundSignal, roundTimes } from './round-numbers.ts';

const isSignal = (name: string): name is Signal => Object.hasOwn(signals, name);

export const viewStreams = (answer: StreamsAnswer) => {
  const timeSeconds = roundTimes(answer.timeSeconds);
  return {
    ...answer,
    timeSeconds,
    signals: Object.fromEntries(
      Object.entries(answer.signals).map(([name, { unit, values }]) => [
        name,
        { unit, timeSeconds, values: isSignal(name) ? roundSignal(name, values) : values },
      ]),
    ),
  };
};
