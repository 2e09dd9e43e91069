import type { ActOnSeveral } from '../../../../domain/foundation/vocabulary/acts.ts';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { mostOfReach } from '../../../../domain/foundation/vocabulary/at-once.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/queue')>('officer/queue');

/** What the bar says by which something is done on several tickets. */
export const severalTexts = {
  ...t.several,
  full: {
    chosen: t.severalFull.chosen({ most: mostOfReach.chosen }),
    found: t.severalFull.found({ most: mostOfReach.found }),
  },
} as const;

/** What acts are called in the bar: the beginning of what they are called elsewhere. */
export const actsInBar: Readonly<Record<ActOnSeveral, Text>> = t.inBar;

/** Why an act does not go on what is chosen. */
export const tooFarTexts = {
  'one-by-one': t.tooFar['one-by-one'],
  'too-many': t.tooFar['too-many']({ most: mostOfReach.chosen }),
} as const satisfies Record<string, Text>;

export const chooseText = (number: string): Text => t.choose({ number });

export const chosenText = (count: number): Text => t.chosen({ count });

/** So many were found by now. */
export const foundByFilterText = (count: number): Text => t.found({ count });

/** Says how many of how many were answered by now. */
export const progressText = (ended: number, total: number): Text => t.progress({ ended, total });

export const tallyTexts = {
  done: (count: number): Text => t.tally.done({ count }),
  refused: (count: number): Text => t.tally.refused({ count }),
} as const;

/** What is pressed to do it, with on how many. */
export const onCountText = (text: Text, count: number): Text =>
  inEach((language) => `${text[language]} (${count})`);
