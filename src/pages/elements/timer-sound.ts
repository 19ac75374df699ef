/** Sounds at the ends of steps. */
export type TimerSound = {
  /** Plans sounds in so many milliseconds each, in place of those that were planned. */
  readonly plan: (endsMs: readonly number[]) => void;
  readonly close: () => void;
};

const pitchHertz = 880;
const soundSeconds = 0.25;

/**
 * Opens the sound of a timer; browsers allow it after a tap. Sounds are planned ahead on the clock of the sound itself,
 * which goes on while a page sleeps behind a locked screen.
 */
export const openSound = (): TimerSound => {
  const audio = new AudioContext();
  let planned: readonly OscillatorNode[] = [];
  const plan = (endsMs: readonly number[]): void => {
    for (const tone of planned) tone.disconnect();
    planned = endsMs.map((ms) => {
      const tone = new OscillatorNode(audio, { frequency: pitchHertz });
      const startsAt = audio.currentTime + ms / 1000;
      tone.connect(audio.destination);
      tone.start(startsAt);
      tone.stop(startsAt + soundSeconds);
      return tone;
    });
  };
  return {
    plan,
    close: () => {
      plan([]);
      void audio.close();
    },
  };
};
