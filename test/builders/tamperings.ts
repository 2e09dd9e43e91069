import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';

/** One thing that was done to one field. */
export interface Tampering {
  readonly path: string;
  readonly what: 'changed' | 'removed' | 'doubled' | 'added';
  readonly forged: unknown;
}

const isMap = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value instanceof Uint8Array) return value.map((byte) => byte ^ 1);
  const text = String(value);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? '2099-01-01T00:00:00Z' : `${text}x`;
}

/** Everything that can be done to one field of a value, at every depth. */
export function* tamperings(value: unknown, path = ''): Generator<Tampering> {
  const inside = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (isMap(value)) {
    yield { path: inside('unknown'), what: 'added', forged: { ...value, unknown: 'x' } };
    for (const [name, part] of Object.entries(value)) {
      const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      yield { path: inside(name), what: 'removed', forged: rest };
      for (const each of tamperings(part, inside(name)))
        yield { ...each, forged: { ...value, [name]: each.forged } };
    }
    return;
  }
  if (Array.isArray(value)) {
    yield { path, what: 'doubled', forged: [...(value as unknown[]), value[0] ?? 'x'] };
    for (const [place, part] of value.entries()) {
      yield { path, what: 'removed', forged: value.toSpliced(place, 1) };
      for (const each of tamperings(part, path)) yield { ...each, forged: value.with(place, each.forged) };
    }
    return;
  }
  yield { path, what: 'changed', forged: otherThan(value) };
}
