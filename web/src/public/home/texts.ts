import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { PageName } from '../../platform/addresses.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/home')>('public/home');

export const homeTexts = t.home;

/** What somebody comes for. */
export const doors: readonly { readonly to: PageName; readonly name: Text; readonly about: Text }[] = [
  { ...t.doors.send, to: 'send' },
  { ...t.doors.follow, to: 'follow' },
];

export const threeSteps: readonly { readonly title: Text; readonly text: Text }[] = [
  t.threeSteps[1],
  t.threeSteps[2],
  t.threeSteps[3],
];
