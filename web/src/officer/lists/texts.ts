import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Status } from '../../../../domain/foundation/vocabulary/statuses.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/lists')>('officer/lists');

/** What lists of tickets say, whichever they are. */
export const listTexts = t.list;

/** What the ways of laying tickets out are called: as a list, or by officer. */
export const layoutTexts = t.layout;

/** What the heads of groups say: by how pressing what is under them looks, or by where it stands. */
export const groupNames = t.group;

/** Where a ticket stands, in a word or two: a row says the whole to who points at it. */
export const statusesInRow: Readonly<Record<Status, Text>> = t.inRow;

/** What changed in a list while it was read. */
export const newsOf = ({ came, left }: { readonly came: number; readonly left: number }): Text => {
  const news = [...(came > 0 ? [t.came({ came })] : []), ...(left > 0 ? [t.left({ left })] : [])];
  return t.changed({ news: inEach((language) => news.map((one) => one[language]).join(', ')) });
};

/** How long ago a ticket was sent. `age`: as the API says it, `siku 3 zilizopita` or `leo`. */
export const sentAgo = (age: string): Text => t.sentAgo({ age });

/** How many tickets are worked on as one incident. */
export const ofIncident = (count: number): Text => t.ofIncident({ count });

/** How many lines of a list were read by now, while it is saved. */
export const savingText = (count: number): Text => t.saving({ count });
