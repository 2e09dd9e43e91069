import type { TableRestores } from '../../adapters/dynamodb/table-restores.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { doneWhere, type StepState } from './run-steps.ts';

/** What every tag begins with that a restore writes: it is of that one table, and goes over to no other. */
const notePrefix = 'mrejesho-restore-';

/** The tag that says until when a copy was brought forward by what changed since. */
export const forwardTag = `${notePrefix}forward`;

/** The tag that names the table which a restored one takes the place of. */
export const formerTag = `${notePrefix}of`;

/** What leaves no trace but a tag on the restored table, by which a later run knows that it was done. */
export type Note = 'checked' | 'named' | 'replayed' | 'recounted';

const tagOf = (note: Note): string => `${notePrefix}${note}`;

/** Leaves out the tags that an earlier restore wrote. */
export const withoutNotes = (tags: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith(notePrefix)));

/** Looks whether something is noted at a restored table. */
export async function isNoted(restores: TableRestores, target: string, note: Note): Promise<StepState> {
  const restored = await restores.describe(target);
  return doneWhere(restored?.settings.tags[tagOf(note)] !== undefined);
}

/** Notes at a restored table when something was done. */
export async function noteDone(
  { restores, now }: { readonly restores: TableRestores; readonly now: () => Instant },
  target: string,
  note: Note,
): Promise<void> {
  const restored = await restores.describe(target);
  if (restored !== undefined) await restores.tag(restored, tagOf(note), now());
}
