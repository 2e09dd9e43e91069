import { inside } from '../../domain/foundation/vocabulary/untyped-map.ts';
import { figuresKey, type LineFilter } from './alarm-definitions.ts';

/** Figures by their key, then by the minute since the epoch in which they were taken. */
export class TakenFigures {
  private readonly taken = new Map<string, Map<number, number[]>>();

  take(key: string, minute: number, ...values: readonly number[]): void {
    const ofKey = this.taken.get(key) ?? new Map<number, number[]>();
    this.taken.set(key, ofKey);
    ofKey.set(minute, [...(ofKey.get(minute) ?? []), ...values]);
  }

  /** Those of the minutes from `from`, before `until`. */
  between(key: string, from: number, until: number): readonly number[] {
    const ofKey = this.taken.get(key);
    if (ofKey === undefined) return [];
    return Array.from({ length: until - from }, (_, place) => ofKey.get(from + place) ?? []).flat();
  }

  /** Takes the figures that filters make of a line of a group. */
  takeLine(filters: readonly LineFilter[], group: string, minute: number, line: string): void {
    const fields = fieldsOf(line);
    if (fields === undefined) return;
    for (const filter of filters)
      if (filter.group === group && matches(filter.pattern, fields)) this.count(filter, fields, minute);
  }

  private count({ namespace, metric, value, dimensions }: LineFilter, fields: Fields, minute: number): void {
    const known = Object.entries(dimensions).map(([name, field]) => [name, fieldIn(fields, field)]);
    const figure = value.startsWith('$.') ? fieldIn(fields, value) : Number(value);
    const key = figuresKey(namespace, metric, Object.fromEntries(known) as Record<string, string>);
    if (typeof figure === 'number') this.take(key, minute, figure);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Lines that are no JSON object are seen by no filter on fields. */
function fieldsOf(line: string): Fields | undefined {
  try {
    const said: unknown = JSON.parse(line);
    return typeof said === 'object' && said !== null ? (said as Fields) : undefined;
  } catch {
    return undefined;
  }
}

const fieldIn = (fields: Fields, selector: string): unknown =>
  inside(fields, ...selector.split('.').slice(1));

/**
 * Whether a metric filter sees a line: `{ $.entry = "clock-healed" }`, with `"*"` whether the field is there, and several of these with
 * `||` or `&&` between. Throws for patterns of other forms, of which the stacks have none.
 */
export function matches(pattern: string, fields: Fields): boolean {
  const [, terms] = /^\{ (.+) \}$/.exec(pattern) ?? [];
  if (terms === undefined) throw new Error(`No line is matched by ${pattern}.`);
  return terms.split(' || ').some((all) => all.split(' && ').every((term) => hasTerm(term, fields)));
}

function hasTerm(term: string, fields: Fields): boolean {
  const [, selector, wanted] = /^(\$\.[\w.-]+) = "([^"]+)"$/.exec(term) ?? [];
  if (selector === undefined || wanted === undefined) throw new Error(`No line is matched by ${term}.`);
  const found = fieldIn(fields, selector);
  return wanted === '*' ? found !== undefined : found === wanted;
}
