import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/files')>('pages/files');

/** What choosing and sending files says. */
export const fileTexts = t.file;

/** From this weight on, in bytes, megabytes say more than kilobytes. */
const heavy = 100_000;

const weighs = (bytes: number): Text =>
  t.weighs(
    bytes >= heavy
      ? { count: (bytes / 1e6).toFixed(1), unit: 'MB' }
      : { count: Math.ceil(bytes / 1e3), unit: 'KB' },
  );

/** How heavy a file is, and what it weighed before. */
export const weightOf = ({ blob, was }: { readonly blob: Blob; readonly was: number }): Text => {
  const now = weighs(blob.size);
  return was <= blob.size ? now : t.weightOf({ now, before: weighs(was) });
};
