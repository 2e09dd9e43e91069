import * as z from 'zod';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import { alikeTellings, localities } from '../../domain/foundation/vocabulary/localities.ts';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml } from './yaml-document.ts';

const words = z.string().trim().refine(canBeSeen, 'the text is empty');
const text = z.strictObject({ sw: words, en: words });
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters a to z, digits and single hyphens')
  .max(40, 'an id has at most 40 characters');

const categoriesFile = z.strictObject({
  emergencyNumbers: z.record(
    id,
    z.strictObject({
      number: z.string().regex(/^\d{3,12}$/, 'write digits in quotation marks: "112"'),
      name: text,
      forChildren: z.literal(true).exactOptional(),
    }),
  ),
  groups: z.record(id, z.strictObject({ name: text })).default({}),
  categories: z
    .array(
      z.strictObject({
        id,
        name: text,
        group: z.string().exactOptional(),
        kinds: z.array(z.enum(kinds)).min(1, 'name at least one kind'),
        onlyReceiver: z.string().exactOptional(),
        sensitive: z.boolean().default(false),
        urgent: z.boolean().default(false),
        defaultOpenness: z.literal('confidential').exactOptional(),
        locality: z.enum(localities).default('there'),
        toldOfAlike: z.enum(alikeTellings).exactOptional(),
        catchAll: z.literal(true).exactOptional(),
        emergencyNumbers: z.array(z.string()).default([]),
      }),
    )
    .min(1, 'there is no category'),
});

export interface CategoryEntry {
  readonly place: FileLocation;
  readonly category: Category;
}

/** The categories of the file, each with the group and the emergency numbers that it names. */
export function readCategories(file: SourceFile, problems: Problems): readonly CategoryEntry[] {
  const content = readYaml(file, categoriesFile, problems);
  if (content === undefined) return [];
  const { categories, emergencyNumbers, groups } = content.value;
  const seen = new Map<string, FileLocation>();
  return categories.map(({ group: groupId, ...stated }, index) => {
    const location = content.placeOf(['categories', index]);
    const first = seen.get(stated.id);
    if (first === undefined) seen.set(stated.id, location);
    else problems.add(location, `the id "${stated.id}" is taken by line ${first.line}`);
    const numbers = stated.emergencyNumbers.flatMap((name, at) => {
      const number = emergencyNumbers[name];
      if (number !== undefined) return [number];
      const here = content.placeOf(['categories', index, 'emergencyNumbers', at]);
      problems.add(here, `the emergency number "${name}" does not exist`);
      return [];
    });
    const group = groupId === undefined ? undefined : groups[groupId];
    if (groupId !== undefined && group === undefined)
      problems.add(content.placeOf(['categories', index, 'group']), `the group "${groupId}" does not exist`);
    return {
      place: location,
      category: {
        v: 1,
        ...stated,
        ...(groupId !== undefined && group !== undefined && { group: { id: groupId, ...group } }),
        emergencyNumbers: numbers,
      },
    };
  });
}
