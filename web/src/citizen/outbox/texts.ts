import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { outboxName } from './outbox-name.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/outbox')>('citizen/outbox');

/** What the page of the outbox says. */
export const outboxTexts = { ...t.outbox, title: outboxName } as const satisfies Record<string, Text>;
