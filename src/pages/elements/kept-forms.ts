/** A form that was filled in without a connection, as this device keeps it. */
export type KeptForm = {
  /** Of the form: who sends it twice, records it once. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly filledInMs: number;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** What it says, as it was read when it was filled in. */
  readonly lines: readonly string[];
};

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === 'string');

const isKept = (value: unknown): value is KeptForm =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'filledInMs' in value &&
  'fields' in value &&
  'lines' in value &&
  typeof value.filledInMs === 'number' &&
  Array.isArray(value.fields) &&
  value.fields.every(isPair) &&
  Array.isArray(value.lines);

/** The forms that this device keeps for a link, oldest first. */
export const openKeptForms = (linkId: string) => {
  const place = `sinew check-ins ${linkId}`;
  const read = (): readonly KeptForm[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isKept) : [];
    } catch {
      return [];
    }
  };
  const write = (forms: readonly KeptForm[]): boolean => {
    try {
      if (forms.length === 0) localStorage.removeItem(place);
      else localStorage.setItem(place, JSON.stringify(forms));
      return true;
    } catch {
      return false;
    }
  };
  return {
    read,
    /** False where the device has no room. */
    keep: (form: KeptForm): boolean => write([...read().filter(({ id }) => id !== form.id), form]),
    remove: (id: string): boolean => write(read().filter((form) => form.id !== id)),
  };
};
