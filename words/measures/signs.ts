import type { Sign } from '../../domain/analytics/measures/signs.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/officer/figures')>('officer/figures');

/** What a sign is called, and how it is counted. None of them says that anybody did wrong. */
export interface SignWords {
  readonly name: Text;
  readonly explained: Text;
}

export const signWords: Readonly<Record<Sign, SignWords>> = t.sign;
