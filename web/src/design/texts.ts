import type { Language, Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { PageName } from '../platform/addresses.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/design')>('pages/design');

/** What every page says. */
export const frameTexts = t.frame;

/** The ways in, above every page. */
export const waysIn: readonly (readonly [PageName, Text])[] = [
  ['send', t.waysIn.send],
  ['follow', t.waysIn.follow],
  ['help', t.waysIn.help],
];

/** What can be read of the service, below every page. */
export const publicPageNames: readonly (readonly [PageName, Text])[] = [
  ['about', t.publicPageNames.about],
  ['how-it-works', t.publicPageNames['how-it-works']],
  ['statuses', t.publicPageNames.statuses],
  ['deadlines', t.publicPageNames.deadlines],
  ['offices', t.publicPageNames.offices],
  ['figures', t.publicPageNames.figures],
  ['rights', t.publicPageNames.rights],
  ['privacy', t.publicPageNames.privacy],
  ['accessibility', t.publicPageNames.accessibility],
  ['keypad-phone', t.publicPageNames['keypad-phone']],
  ['help', t.publicPageNames.help],
];

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = t.languageNames;

/** What the components say wherever they are used. */
export const designTexts = t.design;

/** The word that a callout begins with, so that its colour says nothing alone. */
export const calloutWords = t.callout;

/** How many characters may still be written, or are too many. */
export const charactersLeft = (left: number): Text =>
  (left < 0 ? t.characters.over : t.characters.left)({ count: Math.abs(left) });
