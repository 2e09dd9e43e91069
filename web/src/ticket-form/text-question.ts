import { citizenTexts, type CitizenText } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { inEach, type Text } from '../../../domain/foundation/vocabulary/language.ts';
import { readText, type TextError } from '../../../domain/foundation/vocabulary/plain-text.ts';
import { catalogue } from '../../../words/catalogue.ts';
import { fill } from '../../../words/fill.ts';

const t = catalogue<typeof import('#texts/pages/ticket-form')>('pages/ticket-form');

/** What is wrong with an answer, whoever wrote it; `{limit}`: how many characters there may or must be. */
export const textErrors = t.textError satisfies Readonly<
  Record<TextError | 'not-a-phone' | 'not-a-ticket-number', Text>
>;

/** A text as long as the API takes it, and what else is wrong with one. */
export const textWithin = (kind: CitizenText) => ({
  atMost: citizenTexts[kind].atMost,
  check: (written: string): Text | undefined => {
    const read = readText(written, citizenTexts[kind]);
    if ('text' in read) return undefined;
    const { fault, parameters } = read;
    return inEach((language) => fill(textErrors[fault], parameters, language));
  },
});

/** What happened: the question that comes first. `missing`: what is said where nothing was written. */
export const wordsQuestion = (asked: {
  readonly label: Text;
  readonly hint: Text;
  readonly missing: Text;
}) => ({
  ...textWithin('description'),
  ...asked,
  kind: 'words' as const,
  name: 'description',
  step: 'words' as const,
});
