import type { Section } from '../../design/sections.tsx';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/privacy')>('public/privacy');

export const privacyPage = t.privacy;

export const privacySections: readonly Section[] = [
  { ...t.privacySections.kept, id: 'kept' },
  { ...t.privacySections['who-sees'], id: 'who-sees' },
  { ...t.privacySections.revealed, id: 'revealed' },
  { ...t.privacySections.where, id: 'where' },
  { ...t.privacySections.networks, id: 'networks' },
  { ...t.privacySections.files, id: 'files' },
  { ...t.privacySections['this-phone'], id: 'this-phone' },
  { ...t.privacySections.others, id: 'others' },
  {
    ...t.privacySections['stay-safe'],
    id: 'stay-safe',
    more: { to: 'help', text: t.privacyLink['stay-safe'] },
  },
];
