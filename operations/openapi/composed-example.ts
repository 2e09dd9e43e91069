import * as z from 'zod';
import { codeAt, isCommon, momentAt, textAt, wordFor } from './field-examples.ts';

/** Which side of a schema an example is of: what is sent, or what comes of it. */
type Side = 'input' | 'output';

/** Where a schema lies: the names of the fields on the way, and the objects, for some hold others of their own kind. */
interface Place {
  readonly side: Side;
  readonly path: readonly string[];
  readonly within: readonly z.core.$ZodType[];
}

/**
 * Composes an example of a schema from the examples of its fields; undefined where a field that must be there has none.
 * Optional fields are in it where they have one; what is one of several is the first. Of replies, texts look as texts of
 * that name do.
 */
export const composedExample = (schema: z.core.$ZodType | undefined, side: Side): unknown =>
  exampleAt(schema, { side, path: [], within: [] });

function exampleAt(schema: z.core.$ZodType | undefined, place: Place): unknown {
  if (schema === undefined) return undefined;
  const moment = place.side === 'output' ? momentAt(place.path) : undefined;
  if (moment !== undefined) return moment;
  const meta: Readonly<Record<string, unknown>> = z.globalRegistry.get(schema) ?? {};
  const stated: unknown = meta['examples'];
  return Array.isArray(stated) ? (stated[0] as unknown) : composed(schema, place);
}

function composed(schema: z.core.$ZodType, place: Place): unknown {
  if (schema instanceof z.ZodObject) return composedObject(schema, place);
  if (schema instanceof z.ZodArray) return listOf(exampleAt(schema.element, place));
  if (schema instanceof z.ZodEnum) return oneOf(schema.options, place);
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodRecord) return composedRecord(schema, place);
  if (schema instanceof z.ZodNumber) return Math.max(1, schema.minValue ?? 1);
  if (schema instanceof z.ZodPipe) return exampleAt(place.side === 'input' ? schema.in : schema.out, place);
  if (schema instanceof z.ZodUnion) return exampleAt(schema.options[0], place);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  )
    return exampleAt(schema.unwrap(), place);
  if (schema instanceof z.ZodString && place.side === 'output') return textAt(place.path);
  return undefined;
}

const oneOf = (options: readonly unknown[], { side, path }: Place): unknown => {
  const usual = side === 'output' ? codeAt(path) : undefined;
  return options.includes(usual) ? usual : options[0];
};

/** Composes a record: each code where its keys are codes, else none. */
const composedRecord = ({ keyType, valueType }: z.ZodRecord, place: Place): unknown =>
  keyType instanceof z.ZodEnum
    ? Object.fromEntries(keyType.options.map((key) => [key, exampleAt(valueType, place)]))
    : {};

const listOf = (element: unknown): readonly unknown[] => (element === undefined ? [] : [element]);

function composedObject(schema: z.ZodObject, { side, path, within }: Place): unknown {
  if (within.includes(schema)) return undefined;
  const shown = Object.entries<z.core.$ZodType>(schema.shape).filter(
    ([name, field]) => side === 'input' || isCommon(name) || !isOptional(field),
  );
  const fields = shown.map(([name, field]) => {
    const place = { side, path: [...path, name], within: [...within, schema] };
    return [name, exampleAt(field, place), isOptional(field)] as const;
  });
  if (fields.some(([, value, optional]) => value === undefined && !optional)) return undefined;
  const example = Object.fromEntries<unknown>(
    fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
  const word = 'word' in example ? wordFor(example['code']) : undefined;
  return word === undefined ? example : { ...example, word };
}

const isOptional = (field: z.core.$ZodType): boolean => field._zod.optin === 'optional';
