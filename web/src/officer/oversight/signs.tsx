import { inEach, type Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { columnWords } from '../../../../words/measures/columns.ts';
import { signsFile } from '../../../../words/measures/signs-file.ts';
import { monthInFull } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { saveTable } from '../../platform/save-table.ts';
import { monthsLater, type Month } from '../closed/month.ts';
import { RowsTable } from '../platform/table.tsx';
import type { ShownSigns } from './use-figures.ts';
import { BoardPart } from './board-part.tsx';
import { counted, inPercent } from '../platform/numbers.ts';
import { shareText } from './share-text.tsx';
import { fewerThanFiveText, oversightTexts as texts } from './texts.ts';

type ShownSign = ShownSigns[number]['share'];

interface SignsOfMonthProps {
  readonly institution: string;
  readonly month: Month;
  readonly signs: ShownSigns;
}

/** What may mean that somebody works for the statistic, to whoever oversees: where to look, and no proof. */
export function SignsOfMonth({ institution, month, signs }: SignsOfMonthProps) {
  const say = useSay();
  const language = useLanguage();
  const [present, before] = [monthInFull(month, language), monthInFull(monthsLater(month, -1), language)];
  return (
    <BoardPart id="signs" of={present}>
      <p>{say(texts.signsMeaning)}</p>
      <RowsTable
        look="deadlines"
        caption={say(texts.signs)}
        columns={[say(columnWords.sign), present, before]}
        rows={signs.map((sign) => ({
          key: sign.code,
          cells: [
            <>
              {sign.word}
              <span class="small explained">{sign.explained}</span>
            </>,
            signInWords(sign.share, language),
            signInWords(sign.before, language),
          ],
        }))}
      />
      <Button
        look="second"
        onClick={() => saveTable(signsFile({ institution: { id: institution }, month, signs }, language))}
      >
        {say(texts.signsAsCsv)}
      </Button>
    </BoardPart>
  );
}

/** A share in percent with what it is of, or that it is of too few. */
export function signInWords({ count, of }: ShownSign, language: Language): string {
  if (of === undefined) return texts.tooFew[language];
  if (count === undefined) return fewerThanFiveText(inEach((one) => counted(of, one)))[language];
  return `${inPercent(count / of, language)} (${shareText({ count, of })[language]})`;
}
