import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/home')>('public/home');

export const homeTexts = t.home;

export const threeSteps: readonly { readonly title: Text; readonly text: Text }[] = [
  t.threeSteps[1],
  t.threeSteps[2],
  t.threeSteps[3],
];
