import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { inWords } from '../../../../words/durations.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { unlisted } from '../../../../words/unlisted.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import type { DeadlineRow } from './change-command.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/administration')>('officer/administration');

type Matter = Pick<DeadlineRow, 'kind' | 'urgent' | 'category'>;

/** The name of the category that a row is for alone: dots until the categories are known. */
export function categoryIn(
  known: readonly { readonly id: string; readonly name: Text }[] | undefined,
  { category }: Pick<Matter, 'category'>,
): Text | undefined {
  if (category === undefined) return undefined;
  if (known === undefined) return t.categoryIn;
  return known.find(({ id }) => id === category)?.name ?? unlisted.category;
}

/** For which tickets a row is; `category`: the name of its category, where it is for one alone. */
export const matterIn = ({ kind, urgent }: Matter, category?: Text): Text =>
  inEach((language) => {
    const name = upperFirst(kindWords[kind].name[language]);
    const how = urgent ? ` (${t.matterIn.how[language]})` : '';
    return `${name}${how}${category === undefined ? '' : `, ${category[language]}`}`;
  });

/** A length of time as people read it. */
export const durationIn = (duration: DeadlineRow['acknowledge']): Text =>
  inEach((language) => inWords(duration, language));
