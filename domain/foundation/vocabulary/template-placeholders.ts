import type { Text } from './language.ts';

/**
 * What a template says of the ticket that it is used on, by the name that stands for it in braces. Nothing of who
 * sent it or of what was written, and nothing that not every officer of the holder sees who may write to its citizen.
 */
export const placeholderNames = {
  number: { sw: 'namba', en: 'number' },
  kind: { sw: 'aina', en: 'kind' },
  category: { sw: 'jambo', en: 'category' },
  institution: { sw: 'taasisi', en: 'institution' },
  submitted: { sw: 'ilitumwa', en: 'submitted' },
  due: { sw: 'mwisho', en: 'due date' },
  today: { sw: 'leo', en: 'today' },
} as const satisfies Record<string, Text>;

export type Placeholder = keyof typeof placeholderNames;
export const placeholders = Object.keys(placeholderNames) as readonly Placeholder[];

/** What is known of a ticket, in the language of the text. What is not known is absent. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

/** A template as it stands in a field. */
export interface FilledTemplate {
  readonly text: string;
  /** What still stands in braces, each once: for the officer to fill in. */
  readonly blanks: readonly string[];
}

/** A few words in braces, in one line. */
const inBraces = /\{([^{}\n]{1,60})\}/gu;

const placeholderOf = (name: string): Placeholder | undefined =>
  placeholders.find((one) => Object.values(placeholderNames[one]).some((known) => known === name));

/** What stands in braces in a text, each once, in its order. */
export const blanksIn = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(inBraces), ([, name = '']) => name)),
];

/** The template with what is known of a ticket. Whatever else stands in braces stays, and is named. */
export function fillTemplate(template: string, values: PlaceholderValues): FilledTemplate {
  const text = template.replaceAll(inBraces, (gap, name: string) => {
    const placeholder = placeholderOf(name.trim().toLowerCase());
    return (placeholder && values[placeholder]) ?? gap;
  });
  return { text, blanks: blanksIn(text) };
}
