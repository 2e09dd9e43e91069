import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/frame')>('officer/frame');

/** What stands around each page of officers. */
export const workFrameTexts = t.workFrame;

/** What leads to news, and how many of them are new. `count`: a number, and whether there are more. */
export const unreadNewsText = (count: string): Text => t.news.withNew({ count });

/** The search on each page. */
export const findBoxTexts = t.findBox;

/** For whom somebody acts, and until when. `until`: a date in words. */
export const actsFor = (office: Text, until: Text | undefined): Text =>
  until === undefined ? t.actsFor.good({ office }) : t.actsFor.until({ office, until });

/** What keys that have no letter are called. */
export const keyNames: Readonly<Record<string, Text>> = t.keyNames;

/** Says since when the page asks for nothing. `time`: the time of day. */
export const restingSince = (time: Text): Text => t.resting.since({ time });
