import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What lists of tickets say, whichever they are. */
export const listTexts = {
  urgent: { sw: 'Ya dharura', en: 'Urgent' },
  due: { sw: 'Mwisho', en: 'Due' },
  assigned: { sw: 'Anashughulikia', en: 'Assigned to' },
  unassigned: { sw: 'Haijagawiwa', en: 'Not assigned' },
  newMessage: { sw: 'Ujumbe mpya', en: 'New message' },
  left: { sw: 'Imeondoka hapa', en: 'No longer here' },
  more: { sw: 'Onyesha zaidi', en: 'Show more' },
  loadingMore: { sw: 'Inapakia zaidi…', en: 'Loading more…' },
  again: { sw: 'Jaribu tena', en: 'Try again' },
  tooOld: {
    sw: 'Orodha hii imepitwa na wakati. Ianze upya.',
    en: 'This list is too old to go on. Begin it again.',
  },
  fromStart: { sw: 'Anza upya orodha', en: 'Begin the list again' },
  show: { sw: 'Onyesha', en: 'Show' },
  end: { sw: 'Mwisho wa orodha', en: 'The end of the list' },
  stale: {
    sw: 'Orodha haijasasishwa. Tutajaribu tena.',
    en: 'The list is not up to date. We will try again.',
  },
  next: { sw: 'Inayofuata', en: 'The next ticket' },
  previous: { sw: 'Iliyotangulia', en: 'The ticket before' },
  open: { sw: 'Fungua', en: 'Open the ticket' },
  showNew: { sw: 'Onyesha mapya', en: 'Show what is new' },
} as const satisfies Record<string, Text>;

/** What changed in a list while it was read. */
export const newsOf = ({ came, left }: { readonly came: number; readonly left: number }): Text => {
  const sw = [...(came > 0 ? [`mpya ${came}`] : []), ...(left > 0 ? [`yaliyoondoka ${left}`] : [])];
  const en = [...(came > 0 ? [`${came} new`] : []), ...(left > 0 ? [`${left} gone`] : [])];
  return { sw: `Orodha imebadilika: ${sw.join(', ')}.`, en: `The list has changed: ${en.join(', ')}.` };
};

/** How long ago a ticket was sent. `age`: as the API says it, `siku 3 zilizopita` or `leo`. */
export const sentAgo = (age: string): Text => ({ sw: `Ilitumwa ${age}`, en: `Sent ${age}` });
