import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { dateInFull } from './dates.ts';
import { inGroups } from './digits.ts';
import { upperFirst } from './upper-first.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/pages')>('pages/pages');

/** What stands before each part of an answer, in the order in which it is read. */
const namesOfAnswerParts = t.namesOfAnswerParts;

type PartOfAnswer = keyof typeof namesOfAnswerParts;

/** An answer as the API shows it to its citizen. Dates are local ones. */
type ShownAnswer = { readonly outcome: { readonly word: string } } & {
  readonly because?: { readonly word: string };
} & Readonly<Partial<Record<Exclude<PartOfAnswer, 'outcome' | 'because'>, string>>>;

/** A part of an answer, with what stands before it. */
interface ReadPart {
  readonly part: PartOfAnswer;
  readonly name: string;
  readonly says: string;
}

/** What its citizen reads of an answer, at the follow-up as before it is sent: the parts that it has, each under its name. */
export function partsOfAnswer(answer: ShownAnswer, language: Language): readonly ReadPart[] {
  const says: Readonly<Partial<Record<PartOfAnswer, string | undefined>>> = {
    ...answer,
    outcome: upperFirst(answer.outcome.word),
    because: answer.because && upperFirst(answer.because.word),
    promisedByDate: answer.promisedByDate && dateInFull(answer.promisedByDate, language),
    answeredIn: answer.answeredIn && inGroups(answer.answeredIn),
  };
  return (Object.keys(namesOfAnswerParts) as PartOfAnswer[]).flatMap((part): readonly ReadPart[] => {
    const words = says[part];
    return words === undefined ? [] : [{ part, name: namesOfAnswerParts[part][language], says: words }];
  });
}
