import type { InEach, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

/** What is said of templates where an act is written. */
export const templateTexts = t.template satisfies Readonly<Record<'citizenReads' | 'showIn', InEach<Text>>>;

/** Whose template it is, where a higher institution keeps it. */
export const keptBy = (office: Text): Text => t.keptBy({ office });

/** What of a template is still to be filled in. */
export const blanksLeft = (blanks: readonly string[]): Text => {
  const named = blanks.map((blank) => `{${blank}}`).join(', ');
  return t.blanksLeft({ named });
};
