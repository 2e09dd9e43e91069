import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Section } from '../../design/sections.tsx';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/help')>('public/help');

export const helpPage = t.help;

/** What to dial, where it is known. */
export const dialText = (path: Text): Text => t.dial({ path });

/** Where a number is found that was lost: in the first SMS, and where something can be dialled, on the phone itself. */
const lostNumber = (dial: Text | undefined): Text =>
  dial === undefined ? t.lostNumber.sms : t.lostNumber.dialled({ dial });

/** What people ask. `dial`: what is dialled and pressed, where that is known. */
export const helpSections = (dial: Text | undefined): readonly Section[] => [
  {
    ...t.helpSections['lost-secret'],
    id: 'lost-secret',
    more: { to: 'new-secret', text: t.helpLink['lost-secret'] },
  },
  {
    id: 'lost-number',
    title: t.helpSections['lost-number'].title,
    says: [lostNumber(dial)],
  },
  { ...t.helpSections['which-office'], id: 'which-office' },
  {
    ...t.helpSections['no-answer'],
    id: 'no-answer',
    more: { to: 'how-it-works', text: t.helpLink['no-answer'] },
  },
  { ...t.helpSections.offline, id: 'offline' },
  {
    ...t.helpSections['shared-phone'],
    id: 'shared-phone',
    more: { to: 'privacy', text: t.helpLink['shared-phone'] },
  },
];
