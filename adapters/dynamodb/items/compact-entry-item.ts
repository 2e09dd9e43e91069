import * as z from 'zod';
import { aboutSchema } from '../../../contracts/events/about.ts';
import { instant } from '../../../contracts/events/instant.ts';
import { codeBits } from '../../../domain/casework/queues/codes.ts';
import {
  secondsOfDueStep,
  secondsOfSentStep,
  type CompactEntry,
  type WaitingStatus,
} from '../../../domain/casework/queues/compact-entry.ts';
import { instantOf, secondsOf } from '../../../domain/foundation/time/instant.ts';
import { checkDigitOf } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { channels, kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { compactKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';

/** In the order of their codes: what comes new is put at the end. */
const statuses = [
  'submitted',
  'acknowledged',
  'in-progress',
  'awaiting-citizen',
  'responded',
] as const satisfies readonly WaitingStatus[];

/** Fields by their bits, in the order in which they are written: 94 of 96. `channel`: 0 where none is told. */
const fields = [
  ['status', 3],
  ['late', 1],
  ['urgent', 1],
  ['sensitive', 1],
  ['news', 1],
  ['given', 1],
  ['kind', 3],
  ['channel', 3],
  ['due', 16],
  ['sent', 12],
  ['category', codeBits.category],
  ['assignee', codeBits.assignee],
  ['ward', codeBits.ward],
] as const;
type Field = (typeof fields)[number][0];
type Fields = Readonly<Record<Field, number>>;
const fixedBytes = 12;

const bitsOf = Object.fromEntries(fields) as Fields;
/** Steps after which a time has the same bits: 3.7 years of due times, 11 of sending. */
const dueSteps = 2 ** bitsOf.due;
const sentSteps = 2 ** bitsOf.sent;

function packFields(values: Fields): Uint8Array {
  let bits = 0n;
  let written = 0;
  for (const [name, width] of fields) {
    bits = (bits << BigInt(width)) | BigInt(values[name]);
    written += width;
  }
  const hex = (bits << BigInt(fixedBytes * 8 - written)).toString(16).padStart(fixedBytes * 2, '0');
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function unpackFields(bytes: Uint8Array): Fields {
  const found: Partial<Record<Field, number>> = {};
  let place = 0;
  for (const [name, width] of fields) {
    found[name] = bitsAt(bytes, place, width);
    place += width;
  }
  return found as Fields;
}

/** At most 24 bits that begin in a byte. */
function bitsAt(bytes: Uint8Array, place: number, width: number): number {
  let value = 0;
  for (let byte = place >> 3; byte <= (place + width - 1) >> 3; byte += 1)
    value = value * 256 + (bytes[byte] ?? 0);
  const behind = 7 - ((place + width - 1) & 7);
  return Math.floor(value / 2 ** behind) % 2 ** width;
}

/** Letters of the short names of tickets: each is one byte, and none is escaped in JSON. */
const letters = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');
const lettersOfName = 5;
const drawn = 10_000_000;
/** A year has twelve months of tickets, and twelve of smoke tickets. */
const monthsOfYear = 24;
const firstYear = 20;

/** The attribute of a ticket's entry: five letters for its number, or the number itself where it is not one that these tell. */
function attributeOf(number: string): string {
  const [year, month, rest] = [number.slice(0, 2), number.slice(2, 4), number.slice(4, 11)].map(Number);
  const place = (Number(year) - firstYear) * monthsOfYear + Number(month) - 1 - (Number(month) > 12 ? 8 : 0);
  let code = place * drawn + Number(rest);
  let name = '';
  for (let letter = 0; letter < lettersOfName; letter += 1) {
    name = `${letters[code % letters.length]}${name}`;
    code = Math.floor(code / letters.length);
  }
  return code === 0 && numberOf(name) === number ? name : number;
}

const isShort = (name: string): boolean => name.length === lettersOfName;

function numberOf(name: string): string {
  if (!isShort(name)) return name;
  const code = Array.from(name).reduce((sum, letter) => sum * letters.length + letters.indexOf(letter), 0);
  const place = Math.floor(code / drawn);
  const month = (place % monthsOfYear) + 1;
  const digits = [
    firstYear + Math.floor(place / monthsOfYear),
    month > 12 ? month + 8 : month,
    String(code % drawn).padStart(7, '0'),
  ]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
  return `${digits}${checkDigitOf(digits)}`;
}

/** What follows the fields of an entry that is about somebody, in JSON: values by their places in this list, moments in seconds since 1970, 0 of what there is not. */
const keptFields = [
  ...(['officer', 'headOf', 'unboundName', 'clearedHeads', 'sentTo', 'start', 'filedAt'] as const),
  ...(['submittedAt', 'assignee', 'unit', 'holder'] as const),
] as const;

/** What decides who may see an entry that is about somebody. `holder`: as far as it is another institution's. */
const keptTicket = z.object({
  about: aboutSchema,
  submittedAt: instant.exactOptional(),
  assignee: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  holder: z.string().exactOptional(),
});

function keptValues({ kept, given }: CompactEntry): string {
  const { about, holder, ...ticket } = kept ?? {};
  const told: Readonly<Record<string, unknown>> = { ...about, ...ticket, ...(given && { holder }) };
  const values = keptFields.map((name) => packedValue(told[name]));
  return JSON.stringify(values.slice(0, values.findLastIndex((value) => value !== 0) + 1));
}

function packedValue(value: unknown): unknown {
  const { data: moment } = instant.safeParse(value);
  return moment === undefined ? (value ?? 0) : secondsOf(moment);
}

const unpackedValue = (value: unknown): unknown => {
  if (typeof value !== 'number') return value;
  return value === 0 ? undefined : instantOf(value * 1000);
};

/** A compact entry as an attribute: its name and its bytes. */
export function packedEntry(entry: CompactEntry): { readonly name: string; readonly bytes: Uint8Array } {
  const { status, late, urgent, sensitive, news, given, kind, channel, due, sent, kept } = entry;
  const fixed = packFields({
    status: statuses.indexOf(status),
    late: Number(late),
    urgent: Number(urgent),
    sensitive: Number(sensitive),
    news: Number(news),
    given: Number(given),
    kind: kinds.indexOf(kind),
    channel: channel === undefined ? 0 : 1 + channels.indexOf(channel),
    due: due % dueSteps,
    sent: sent % sentSteps,
    category: entry.category ?? 0,
    assignee: entry.assignee ?? 0,
    ward: entry.ward ?? 0,
  });
  const bytes = kept === undefined ? fixed : Buffer.concat([fixed, Buffer.from(keptValues(entry))]);
  return { name: attributeOf(entry.number), bytes: Uint8Array.from(bytes) };
}

/** The attribute of a ticket's compact entry. */
export const compactAttributeOf = attributeOf;

/** The step nearest to now of which these are the last bits. */
function nearest(bits: number, now: number, steps: number): number {
  const first = now - steps / 2;
  return first + ((((bits - first) % steps) + steps) % steps);
}

const isPacked = ([, value]: readonly [string, unknown]): boolean => value instanceof Uint8Array;

/** The compact entries in an item, read at `now` in seconds since 1970. Throws `CorruptItem`. */
export const compactEntriesIn = (item: Item, now: number): readonly CompactEntry[] => {
  const institution = compactKeys.institutionIn(String(item['PK']));
  return Object.entries(item)
    .filter(isPacked)
    .map(([name, bytes]) => unpackedEntry(name, bytes as Uint8Array, { institution, now }));
};

function unpackedEntry(
  name: string,
  bytes: Uint8Array,
  { institution, now }: { readonly institution: string; readonly now: number },
): CompactEntry {
  const found = unpackFields(bytes);
  const { category, assignee, ward } = found;
  const status = statuses[found.status];
  const kind = kinds[found.kind];
  const channel = channels[found.channel - 1];
  const isTold = found.channel === 0 || channel !== undefined;
  if (bytes.length < fixedBytes || status === undefined || kind === undefined || !isTold)
    throw new CorruptItem('A compact entry cannot be read.');
  return {
    number: numberOf(name),
    status,
    late: found.late === 1,
    urgent: found.urgent === 1,
    sensitive: found.sensitive === 1,
    news: found.news === 1,
    given: found.given === 1,
    kind,
    ...(channel !== undefined && { channel }),
    due: nearest(found.due, Math.floor(now / secondsOfDueStep), dueSteps),
    sent: nearest(found.sent, Math.floor(now / secondsOfSentStep), sentSteps),
    ...(category > 0 && { category }),
    ...(assignee > 0 && { assignee }),
    ...(ward > 0 && { ward }),
    ...(bytes.length > fixedBytes && {
      kept: { holder: institution, sensitive: found.sensitive === 1, ...keptIn(bytes.subarray(fixedBytes)) },
    }),
  };
}

function keptIn(bytes: Uint8Array): z.output<typeof keptTicket> {
  try {
    const values = JSON.parse(Buffer.from(bytes).toString()) as readonly unknown[];
    const told = Object.fromEntries(
      keptFields
        .map((name, place) => [name, unpackedValue(values[place])] as const)
        .filter(([, value]) => value !== undefined),
    );
    const { submittedAt, assignee, unit, holder, ...about } = told;
    const ticket = Object.entries({ submittedAt, assignee, unit, holder }).filter(
      ([, value]) => value !== undefined,
    );
    return keptTicket.parse({ about, ...Object.fromEntries(ticket) });
  } catch (cause) {
    throw new CorruptItem('Whom a compact entry is about cannot be read.', { cause });
  }
}
