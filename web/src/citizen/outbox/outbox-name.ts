import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What the place is called where tickets wait on the device. */
export const outboxName: Text = { sw: 'Sanduku la kutuma', en: 'Outbox' };
