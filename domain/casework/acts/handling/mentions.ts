/** So many officers can be mentioned by one text. */
export const mostMentioned = 5;

/** Whom the words of an act call on. */
export interface Mentioning {
  /** By their registry ids. */
  readonly mentions?: readonly string[];
}

/** Makes what an event says of whom its words call on: nothing where nobody is. */
export const namingMentioned = ({ mentions = [] }: Mentioning): { readonly mentions?: string } =>
  mentions.length === 0 ? {} : { mentions: [...new Set(mentions)].join(' ') };

/** Reads whom an event calls on, by their registry ids. */
export const mentionedIn = ({ facts }: { readonly facts: object }): readonly string[] =>
  'mentions' in facts && typeof facts.mentions === 'string' ? facts.mentions.split(' ') : [];
