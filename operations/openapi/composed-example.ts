import * as z from 'zod';

/** Which side of a schema an example is of: what is sent, or what comes of it. */
type Side = 'input' | 'output';

/**
 * Composes an example of a schema from the examples of its fields; undefined where a field that must be there has none.
 * Optional fields are in it where they have one; what is one of several is the first.
 */
export function composedExample(schema: z.core.$ZodType | undefined, side: Side): unknown {
  if (schema === undefined) return undefined;
  const stated = z.globalRegistry.get(schema)?.examples;
  return stated === undefined ? composed(schema, side) : stated[0];
}

function composed(schema: z.core.$ZodType, side: Side): unknown {
  if (schema instanceof z.ZodObject) return composedObject(schema, side);
  if (schema instanceof z.ZodArray) return listOf(composedExample(schema.element, side));
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodNumber) return Math.max(1, schema.minValue ?? 1);
  if (schema instanceof z.ZodPipe) return composedExample(side === 'input' ? schema.in : schema.out, side);
  if (schema instanceof z.ZodUnion) return composedExample(schema.options[0], side);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  )
    return composedExample(schema.unwrap(), side);
  return undefined;
}

const listOf = (element: unknown): readonly unknown[] => (element === undefined ? [] : [element]);

function composedObject({ shape }: z.ZodObject, side: Side): unknown {
  const fields = Object.entries<z.core.$ZodType>(shape).map(
    ([name, field]) => [name, composedExample(field, side), isOptional(field)] as const,
  );
  if (fields.some(([, value, optional]) => value === undefined && !optional)) return undefined;
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

const isOptional = (field: z.core.$ZodType): boolean => field._zod.optin === 'optional';
