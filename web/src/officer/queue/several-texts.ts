import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { ticketsAtOnce } from '../../../../domain/foundation/vocabulary/at-once.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/queue')>('officer/queue');

/** What the bar says by which something is done on several tickets. */
export const severalTexts = {
  ...t.several,
  full: t.severalFull({ ticketsAtOnce }),
} as const satisfies Record<string, Text>;

export const chooseText = (number: string): Text => t.choose({ number });

export const chosenText = (count: number): Text => t.chosen({ count, ticketsAtOnce });

/** How it ended for how many. */
export const endedText = (done: number, refused: number): Text =>
  refused > 0 ? t.ended.some({ done, refused }) : t.ended.all({ done });

export const givenText = (name: string): Text => t.given({ name });
