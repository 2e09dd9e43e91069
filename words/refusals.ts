import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/refusals')>('refusals');

/** What a person reads who asked for something and did not get it. `{…}` is filled from parameters. */
export interface RefusalText {
  readonly title: Text;
  readonly detail: Text;
}

/** Why what the system does is not done, whatever door it was asked through. */
export const refusalTexts = t.unfulfilled satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof refusalTexts;
