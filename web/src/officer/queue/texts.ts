import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { WorkFilter } from '../lists/queue-query.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/queue')>('officer/queue');

export const queueTexts = t.queueTexts;

/** What is called what daily work asks. */
export const workFilterNames: Readonly<Record<WorkFilter, Text>> = t.workFilterNames;

export const queueTitle = (office: Text): Text => t.queueTitle({ office });
