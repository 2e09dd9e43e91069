import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { momentInFull } from '../../platform/dates.ts';
import { useSay } from '../../platform/language.ts';
import type { MeasuresReply } from './use-figures.ts';
import { asOfText, oversightTexts as texts } from './texts.ts';

/** What is left out, by what the API says of it. */
const withoutTexts = {
  'about-people': texts.aboutPeople,
  'independent-details': texts.independentDetails,
} as const;

interface SaidOfFiguresProps {
  readonly measures: Pick<MeasuresReply, 'asOf' | 'without'>;
  /** They could not be asked for again. */
  readonly isStale?: boolean;
}

/** Up to when figures are, and what they leave out. */
export function SaidOfFigures({ measures: { asOf, without }, isStale = false }: SaidOfFiguresProps) {
  const say = useSay();
  return (
    <p class="said-of-figures small">
      <strong>
        {asOf === undefined
          ? say(texts.nothingCounted)
          : say(asOfText(inEach((language) => momentInFull(asOf, language))))}
      </strong>{' '}
      <span role="status">{isStale ? say(texts.stale) : ''}</span>{' '}
      {without.map((one) => (
        <span key={one}>{say(withoutTexts[one])} </span>
      ))}
    </p>
  );
}
