import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { RefusalReason } from '../domain/casework/acts/refusals.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/refusals')>('refusals');

/** What whoever asked for an act reads when the rules do not allow it. */
export const refusalWords: Readonly<Record<RefusalReason, Text>> = t.refusal;
