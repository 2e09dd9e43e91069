import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { ClosingReason } from '../domain/foundation/vocabulary/statuses.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** Why a ticket is closed, before its citizen. */
interface ClosingWords {
  readonly name: Text;
  readonly meaning: Text;
}

export const closingWords: Readonly<Record<ClosingReason, ClosingWords>> = t.closing;
