import * as z from 'zod';
import { fileRefusals } from '../../domain/ticketing/attachments/attachment.ts';
import { formatNames } from '../../domain/ticketing/attachments/formats.ts';
import { durationUnits } from '../../domain/foundation/time/duration.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import {
  actsWithFacts,
  factKinds,
  factsStated,
  type ActWithFacts,
  type FactKind,
  type FactName,
  type FactsOf,
  type FactValue,
  type FilesByAct,
} from '../../domain/ticketing/tickets/facts.ts';
import { instant } from './instant.ts';

const suggested = z.looseObject({
  model: z.string(),
  kinds: z.array(z.enum(kinds)),
  categories: z.array(z.string()),
  offices: z.array(z.string()),
  places: z.array(z.string()).exactOptional(),
  ordinary: z.literal(true).exactOptional(),
});

/** Makes the schema of a fact. `moment` is how whoever reads it is told of an instant. */
function schemaOf(kind: FactKind, moment: z.ZodType<Instant>): z.ZodType {
  switch (kind.is) {
    case 'text':
      return z.string();
    case 'count':
      return z.int().positive();
    case 'moment':
      return moment;
    case 'duration':
      return z.looseObject({ amount: z.number(), unit: z.enum(durationUnits) });
    case 'suggested':
      return suggested;
    case 'yes-or-no':
      return z.boolean();
    case 'one-of':
      return z.literal(kind.among as readonly z.core.util.Literal[]);
  }
}

/** Makes the schema of every fact that some event states, by its name. */
export const factSchemas = (
  moment: z.ZodType<Instant>,
): { readonly [Name in FactName]: z.ZodType<FactValue<Name>, FactValue<Name>> } =>
  Object.fromEntries(
    Object.entries<FactKind>(factKinds).map(([name, kind]) => [name, schemaOf(kind, moment)]),
  ) as ReturnType<typeof factSchemas>;

const committed = { size: z.int().nonnegative(), commitment: z.string() };
const checkedFile = {
  place: z.int().positive(),
  upload: z.string(),
  sent: z.looseObject(committed).exactOptional(),
};

const kept = z.looseObject({ ...committed, format: z.enum(formatNames) });
const namedFile = z.looseObject({
  place: checkedFile.place,
  upload: checkedFile.upload,
  kept: kept.exactOptional(),
});
const attachments = z.array(namedFile);

const files: {
  readonly [A in keyof FilesByAct]: { readonly [Name in keyof FilesByAct[A]]: z.ZodType };
} = {
  attach: {
    file: z.looseObject({
      ...checkedFile,
      kept,
    }),
  },
  'refuse-file': { file: z.looseObject({ ...checkedFile, because: z.enum(fileRefusals) }) },
  'remove-file': { file: namedFile },
  reply: { attachments },
  note: { attachments },
  respond: { attachments },
  refer: { attachments },
  appeal: { attachments },
};

const fileIn = (act: ActWithFacts, name: string): z.ZodType =>
  (files as Readonly<Record<string, Readonly<Record<string, z.ZodType>>>>)[act]?.[name] ?? z.never();

const shapeOf = (act: ActWithFacts): z.ZodType =>
  z.looseObject(
    Object.fromEntries(
      factsStated(act).map(({ name, isOptional, kind }) => {
        const schema = kind === undefined ? fileIn(act, name) : schemaOf(kind, instant);
        return [name, isOptional ? schema.exactOptional() : schema];
      }),
    ),
  );

/** The schema of what events of an act say besides; undefined: they say nothing. */
export const factsSchemas = Object.fromEntries(actsWithFacts.map((act) => [act, shapeOf(act)])) as {
  readonly [A in ActWithFacts]: z.ZodType<FactsOf<A>>;
};
