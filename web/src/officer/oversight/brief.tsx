import { useState } from 'preact/hooks';
import { columnWords } from '../../../../words/measures/columns.ts';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { dateInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { ResourceReading } from '../../resource/use-resource.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { RowsTable } from '../platform/table.tsx';
import { briefTexts as texts, briefTitle } from './brief-texts.ts';
import { BriefByEmail } from './brief-by-email.tsx';
import { furthestBelow } from './furthest-below.tsx';
import { KeyFigures } from './key-figures.tsx';
import { measureTexts } from './measure-texts.ts';
import type { MeasuresQuery } from './measures-query.ts';
import { counted, inPercent } from '../platform/numbers.ts';
import { PriorityList } from './priority-list.tsx';
import { SaidOfFigures } from './said-of-figures.tsx';
import { StockLines } from './stock-lines.tsx';
import { needsYouText, oversightTexts } from './texts.ts';
import type { TodayReply } from './use-figures.ts';
import './today.css';
import './brief.css';

interface BriefProps {
  readonly wish: MeasuresQuery;
  readonly reading: ResourceReading<TodayReply>;
}

/** In characters: more does not go on the page with all the rest. */
const mostWords = 600;

/** What an overseer takes to the weekly meeting on one page of A4, with the office's own words: printed, or saved as PDF by the browser. */
export function Brief({ wish, reading: { data, failure, again } }: BriefProps) {
  const say = useSay();
  const language = useLanguage();
  const [words, setWords] = useState('');
  if (data === undefined)
    return failure === undefined ? <Skeleton lines={12} /> : <Unanswered failure={failure} again={again} />;
  const day = data.days.at(-1)?.date ?? data.upTo;
  const isIndependent = data.without.includes('independent-details');
  return (
    <div class="brief-and-words">
      <article class="brief today board" aria-labelledby="brief">
        <h2 id="brief" tabIndex={-1}>
          {say(
            briefTitle(
              data.institution.name,
              inEach((one) => dateInFull(day, one)),
            ),
          )}
        </h2>
        <SaidOfFigures measures={data} isStale={failure !== undefined} />
        <section aria-labelledby="needs-you">
          <h3 id="needs-you">{say(needsYouText(dateInFull(day, language)))}</h3>
          <PriorityList priorities={data.priorities} isIndependent={isIndependent} />
        </section>
        <KeyFigures today={data} opensLists={!isIndependent} wish={wish} />
        <StockLines days={data.days} />
        <FurthestInBrief units={data.units} />
        {words.trim() !== '' && (
          <section aria-labelledby="our-words">
            <h3 id="our-words">{say(texts.words)}</h3>
            <p class="own-words">{words}</p>
          </section>
        )}
      </article>
      <div class="screen-only">
        <TextArea
          id="words-of-brief"
          label={say(texts.words)}
          hint={say(texts.wordsHint)}
          value={words}
          onChange={setWords}
          atMost={mostWords}
        />
        <Button onClick={() => print()}>{say(texts.save)}</Button>
        <BriefByEmail institution={data.institution.id} />
      </div>
    </div>
  );
}

/** Those furthest below their size, in a row each. */
function FurthestInBrief({ units }: Pick<TodayReply, 'units'>) {
  const say = useSay();
  const language = useLanguage();
  const furthest = furthestBelow(units);
  if (furthest.length === 0) return null;
  return (
    <section aria-labelledby="furthest-in-brief">
      <h3 id="furthest-in-brief">{say(oversightTexts.furthestBelow)}</h3>
      <RowsTable
        look="deadlines"
        caption={say(oversightTexts.furthestBelow)}
        columns={[
          columnWords.institution,
          measureTexts.answeredInTime.name,
          oversightTexts.overdueToAnswer,
          oversightTexts.overdueToAcknowledge,
        ].map(say)}
        rows={furthest.map(({ institution, share, answeredInTime, standing }) => ({
          key: institution.id,
          cells: [
            say(institution.shortName),
            `${inPercent(share, language)} (${counted(answeredInTime.count, language)}/${counted(answeredInTime.of, language)})`,
            counted(standing.overdueToAnswer, language),
            counted(standing.overdueToAcknowledge, language),
          ],
        }))}
      />
    </section>
  );
}
