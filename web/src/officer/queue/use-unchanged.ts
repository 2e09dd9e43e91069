import { useRef } from 'preact/hooks';

/** The value as long as another says the same: what depends on it is not done anew. */
export function useUnchanged<Value extends object>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
