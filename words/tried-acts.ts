import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** Why an act of theirs is none of this stage, to an officer who looks before acting. */
export const notAtThisStage: Text = {
  sw: 'Haiwezekani katika hatua hii: {status}.',
  en: 'Not possible at this stage of the ticket: {status}.',
};

/** How often an act can be done still. */
export const timesLeftWords: Readonly<Record<'one' | 'more', Text>> = {
  one: { sw: 'Imebaki mara {count} kati ya {of}.', en: '{count} of {of} left.' },
  more: { sw: 'Zimebaki mara {count} kati ya {of}.', en: '{count} of {of} left.' },
};
