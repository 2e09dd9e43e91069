import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ListedFigure } from '../../../../domain/foundation/vocabulary/queue-filters.ts';
import type { WorkFilter } from '../lists/queue-query.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/queue')>('officer/queue');

export const queueTexts = t.queueTexts;

export const orderNames = t.orderNames;
export const dueDayNames = t.dueDayNames;
export const channelNames = t.channelNames;

/** What a figure of oversight is called above its list. */
export const figureNames: Readonly<Record<ListedFigure, Text>> = t.figureNames;

export const othersFindNothing = (count: number): Text => t.othersFindNothing({ count });

/** What is called what daily work asks. */
export const workFilterNames: Readonly<Record<WorkFilter, Text>> = t.workFilterNames;

export const queueTitle = (office: Text): Text => t.queueTitle({ office });
