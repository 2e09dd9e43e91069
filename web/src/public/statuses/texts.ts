import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Status } from '../../../../domain/foundation/vocabulary/statuses.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/statuses')>('public/statuses');

export const statusesPage = t.statusesPage;

/** Who a ticket waits for in each status. */
export const waitsForWords: Readonly<Record<Status, Text>> = t.waitsFor;
