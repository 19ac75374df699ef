/** Keeps the screen on until it is let go; does nothing where a browser offers no such thing. */
export const stayAwake = (): (() => void) => {
  if (!('wakeLock' in navigator)) return () => {};
  let lock: WakeLockSentinel | null = null;
  let isHeld = true;
  const hold = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    // Refused where the battery is low: the timer goes on without.
    const granted = await navigator.wakeLock.request('screen').catch(() => null);
    if (isHeld) lock = granted;
    else void granted?.release();
  };
  // A browser lets go itself when the page is hidden.
  const holdAgain = (): void => void hold();
  document.addEventListener('visibilitychange', holdAgain);
  holdAgain();
  return () => {
    isHeld = false;
    document.removeEventListener('visibilitychange', holdAgain);
    void lock?.release();
  };
};
