/** The fault of an unknown routine id. */
export const unknownRoutine = (pointer: string, routine: string) => ({
  pointer,
  detail: `"${routine}" is not a routine; use an id from an assessment`,
});
