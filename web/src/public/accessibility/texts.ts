import type { Section } from '../../design/sections.tsx';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/accessibility')>('public/accessibility');

export const accessibilityPage = t.accessibility;

export const accessibilitySections: readonly Section[] = [
  { ...t.accessibilitySections.aim, id: 'aim' },
  { ...t.accessibilitySections.works, id: 'works' },
  { ...t.accessibilitySections.tested, id: 'tested' },
  { ...t.accessibilitySections['not-tested'], id: 'not-tested' },
  { ...t.accessibilitySections.known, id: 'known' },
  {
    ...t.accessibilitySections.problem,
    id: 'problem',
    more: { to: 'help', text: t.accessibilityLink.problem },
  },
];
