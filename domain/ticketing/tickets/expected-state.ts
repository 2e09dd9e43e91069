import type { TicketEvent } from './event.ts';
import type { Ticket } from './ticket.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import { inside, isMap, mapIn, type UntypedMap } from '../../foundation/vocabulary/untyped-map.ts';
import { stateFields, unsaid, type StateField } from './state-fields.ts';

/** What the newest event says that the head must say, by field; undefined: the field must not be there. */
export type ExpectedState = ReadonlyMap<StateField, unknown>;

/** Every field of a head: those of which an event may say something. */
const fieldNames = Object.keys(stateFields) as StateField[];

/** What the head must say after this event. `head`: as it is stored, where what it says decides how it is held. */
export const expectedStateAfter = (event: TicketEvent, state?: Ticket): ExpectedState =>
  new Map(
    fieldNames.flatMap((field) => {
      const coverage = stateFields[field];
      const says = 'by' in coverage ? coverage.by(event, state) : unsaid;
      return says === unsaid ? [] : [[field, says] as const];
    }),
  );

/** What a head says of a field. */
const saidIn = (head: UntypedMap, field: StateField): unknown => inside(head, ...field.split('.'));

/** Those of which the order says nothing: not every store keeps it. */
const unordered: ReadonlySet<StateField> = new Set<StateField>(['handedOn', 'toldBy']);

function comparable(field: StateField, value: unknown): string {
  if (value === undefined || isMap(value)) return 'none';
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (field === 'handedOn' && value.length === 0) return 'none';
  const texts = value.map((each) => JSON.stringify(each));
  return (unordered.has(field) ? texts.toSorted() : texts).join();
}

/** The fields in which a head says something else than its newest event. */
export const fieldsThatDiffer = (head: UntypedMap, recorded: ExpectedState): readonly StateField[] =>
  [...recorded].flatMap(([field, says]) =>
    comparable(field, saidIn(head, field)) === comparable(field, says) ? [] : [field],
  );

/** A head in which these fields say what the newest event says. */
export function withExpectedState(
  head: UntypedMap,
  recorded: ExpectedState,
  fields: readonly StateField[],
): UntypedMap {
  return fields.reduce((mended, field) => {
    const [name = '', part] = field.split('.');
    const says = recorded.get(field);
    if (part === undefined) return having(mended, name, says);
    const map = having(mapIn(mended[name]), part, says);
    return having(mended, name, Object.keys(map).length === 0 ? undefined : map);
  }, head);
}

/** A copy with this value, or without one. */
const having = (map: UntypedMap, name: string, value: unknown): UntypedMap =>
  value === undefined ? omit(map, name) : { ...map, [name]: value };
