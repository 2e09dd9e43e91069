import { useLayoutEffect, useState } from 'preact/hooks';

/** A value that several components draw: in memory alone, in no storage, no address, no history. */
export interface Held<Value> {
  readonly now: () => Value;
  readonly become: (next: Value) => void;
  /** Calls `hear` at each change, until what it answers is called. */
  readonly watch: (hear: () => void) => () => void;
}

/** Holds what `begin` makes, once somebody asks for it. */
export function createHeld<Value>(begin: () => Value): Held<Value> {
  const hearers = new Set<() => void>();
  let value: Value | undefined;
  return {
    now: () => (value ??= begin()),
    become: (next) => {
      value = next;
      for (const hear of hearers) hear();
    },
    watch: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

/** The value as it is now, drawn anew with each change. */
export function useHeld<Value>({ now, watch }: Pick<Held<Value>, 'now' | 'watch'>): Value {
  const [, draw] = useState({});
  useLayoutEffect(() => watch(() => draw({})), [watch]);
  return now();
}
