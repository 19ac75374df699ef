/** What is wrong with a routine id that does not exist. */
export const unknownRoutine = (pointer: string, routine: string) => ({
  pointer,
  detail: `"${routine}" is no routine; use an id that an assessment names`,
});
