import type { Section } from '../../design/sections.tsx';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/about')>('public/about');

export const aboutPage = t.about;

export const aboutSections: readonly Section[] = [
  {
    ...t.aboutSections['not-official'],
    id: 'not-official',
    more: { to: 'help', text: t.aboutLink['not-official'] },
  },
  {
    ...t.aboutSections['what-it-does'],
    id: 'what-it-does',
    more: { to: 'how-it-works', text: t.aboutLink['what-it-does'] },
  },
  { ...t.aboutSections.free, id: 'free', more: { to: 'privacy', text: t.aboutLink.free } },
  { ...t.aboutSections['where-not'], id: 'where-not' },
  { ...t.aboutSections['who-made-it'], id: 'who-made-it' },
];
