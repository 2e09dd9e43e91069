import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { useSay } from '../../platform/language.ts';
import { saidTogether } from './numbers.ts';
import type { CountedFigure, MonthTold } from './published.ts';
import { figuresPage as texts, monthSentences } from './texts.ts';

/** What the country's figures of a month say, in a few sentences. */
export function CountryInWords({ publication: { month, country } }: { readonly publication: MonthTold }) {
  const say = useSay();
  const told = (figure: CountedFigure) => (language: Language) => {
    const { text, partial } = saidTogether(country.counts[figure]);
    return partial ? `${text[language]} (${texts.partial[language]})` : text[language];
  };
  const median = country.days?.median;
  const sentences = [
    monthSentences.sent(
      month,
      told('complaints-received'),
      told('questions-received'),
      told('views-received'),
    ),
    monthSentences.due(told('answered-in-time'), told('late'), told('escalated')),
    ...(median === undefined ? [] : [monthSentences.days(median)]),
    monthSentences.standing(told('waiting-in-time'), told('overdue')),
  ];
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence.en}>{say(sentence)}</li>
      ))}
    </ul>
  );
}
