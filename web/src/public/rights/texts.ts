import type { Section } from '../../design/sections.tsx';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/rights')>('public/rights');

export const rightsPage = t.rights;

export const rightsSections: readonly Section[] = [
  {
    ...t.rightsSections.answer,
    id: 'answer',
    more: { to: 'how-it-works', text: t.rightsLink.answer },
  },
  { ...t.rightsSections.disagree, id: 'disagree' },
  {
    ...t.rightsSections.hidden,
    id: 'hidden',
    more: { to: 'privacy', text: t.rightsLink.hidden },
  },
  { ...t.rightsSections.know, id: 'know', more: { to: 'verify', text: t.rightsLink.know } },
  { ...t.rightsSections.helped, id: 'helped', more: { to: 'help', text: t.rightsLink.helped } },
  { ...t.rightsSections['not-yet'], id: 'not-yet' },
];
