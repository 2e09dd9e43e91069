import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Section } from '../../design/sections.tsx';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/how-it-works')>('public/how-it-works');

export const howItWorksPage = t.howItWorks;

/** Who does a step. */
export const whoWords = t.who;

interface WayStep {
  readonly who: keyof typeof whoWords;
  readonly title: Text;
  readonly says: readonly Text[];
}

/** The way of a ticket, in the order in which it is gone. */
export const waySteps: readonly WayStep[] = [
  { ...t.waySteps[1], who: 'you' },
  { ...t.waySteps[2], who: 'institution' },
  { ...t.waySteps[3], who: 'institution' },
  { ...t.waySteps[4], who: 'institution' },
  { ...t.waySteps[5], who: 'itself' },
  { ...t.waySteps[6], who: 'you' },
];

/** The levels of the example, the lowest first. */
export const climbLevels: readonly Text[] = t.climbLevels;

export const specialCases: readonly Section[] = [
  {
    ...t.specialCases['other-ways'],
    id: 'other-ways',
    more: {
      to: 'deadlines',
      text: t.specialCaseLink['other-ways'],
    },
  },
];
