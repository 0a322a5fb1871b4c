/** An object of unknown fields, as JSON gives it. */
export type JsonRecord = Record<string, unknown>;

/** True for an object with fields: no array, no null. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field of this name that the record itself holds: never one inherited, as "constructor" would be. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

/** True when no part lies deeper than `depth`; checked before anything walks through what a stranger's file holds. */
export function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}

/** JSON text with sorted keys: equal values give equal text, in whatever order their fields were written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return value === undefined ? 'null' : JSON.stringify(value);
  const fields = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${fields.join(',')}}`;
}

/** Joins two records key by key; a key that only one of them has is kept. */
export function joinKeys<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  joinOne: (a: T, b: T) => T,
): Record<string, T> {
  const entries = Object.entries(a).map(([key, value]): [string, T] => {
    const other = own(b, key);
    return [key, other === undefined ? value : joinOne(value, other)];
  });
  // fromEntries defines fields, so that even a field named "__proto__" stays plain data.
  return Object.fromEntries([...entries, ...Object.entries(b).filter(([key]) => own(a, key) === undefined)]);
}

/** Joins values whose meaning this version does not know: objects by key, else the one with the greater text. */
export function joinUnknown(a: unknown, b: unknown): unknown {
  if (isRecord(a) && isRecord(b)) return joinKeys(a, b, joinUnknown);
  if (isRecord(a) !== isRecord(b)) return isRecord(a) ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}
