import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/outbox')>('citizen/outbox');

/** What the place is called where tickets wait on the device. */
export const outboxName: Text = t.outboxName;
