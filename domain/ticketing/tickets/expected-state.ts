import type { TicketEvent } from './event.ts';
import type { Ticket } from './ticket.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import { stateFields, unsaid, type StateField } from './state-fields.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** What the newest event says that the head must say, by field; undefined: the field must not be there. */
export type ExpectedState = ReadonlyMap<StateField, unknown>;

const isMap = (value: unknown): value is Attributes =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
function saidIn(head: Attributes, field: StateField): unknown {
  const [name = '', inside] = field.split('.');
  const value = head[name];
  if (inside === undefined) return value;
  return isMap(value) ? value[inside] : undefined;
}

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
export const fieldsThatDiffer = (head: Attributes, recorded: ExpectedState): readonly StateField[] =>
  [...recorded].flatMap(([field, says]) =>
    comparable(field, saidIn(head, field)) === comparable(field, says) ? [] : [field],
  );

/** A head in which these fields say what the newest event says. */
export function withExpectedState(
  head: Attributes,
  recorded: ExpectedState,
  fields: readonly StateField[],
): Attributes {
  return fields.reduce((mended, field) => {
    const [name = '', inside] = field.split('.');
    const says = recorded.get(field);
    if (inside === undefined) return having(mended, name, says);
    const before = mended[name];
    const map = having(isMap(before) ? before : {}, inside, says);
    return having(mended, name, Object.keys(map).length === 0 ? undefined : map);
  }, head);
}

/** A copy with this value, or without one. */
const having = (map: Attributes, name: string, value: unknown): Attributes =>
  value === undefined ? omit(map, name) : { ...map, [name]: value };
