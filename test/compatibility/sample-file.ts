import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';

/** An item with the name of its table, as `lib/config/tables.ts` has it. */
export interface StoredSample {
  readonly table: string;
  readonly item: Item;
}

/** What JSON has no form for: bytes and sets. */
const packed = (_: string, value: unknown): unknown => {
  if (value instanceof Set) return { $set: [...value] };
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
};

const unpacked = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ('$set' in value) return new Set(value.$set as readonly unknown[]);
  return '$bytes' in value ? Uint8Array.from(Buffer.from(String(value.$bytes), 'base64')) : value;
};

/** The text of a file of samples, one a line, so that a change of one is a change of its line. */
export const sampleFile = (samples: readonly StoredSample[]): string =>
  `[\n${samples.map((sample) => JSON.stringify(sample, packed)).join(',\n')}\n]\n`;

/** The samples in a file of them. */
export const samplesIn = (text: string): readonly StoredSample[] =>
  JSON.parse(text, unpacked) as readonly StoredSample[];
