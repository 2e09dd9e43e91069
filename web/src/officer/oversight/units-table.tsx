import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { columnWords } from '../../../../words/measures/columns.ts';
import { unitsFile } from '../../../../words/measures/units-file.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { saveTable } from '../../platform/save-table.ts';
import type { Month } from '../closed/month.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { RowsTable } from '../platform/table.tsx';
import { useSmallWindow } from '../platform/use-small-window.ts';
import type { ShownUnit, ShownUnits } from './use-figures.ts';
import { BoardPart } from './board-part.tsx';
import { ComparedInstead } from './compared-instead.tsx';
import { measureTexts } from './measure-texts.ts';
import { counted, inPercent } from '../platform/numbers.ts';
import { shareText } from './share-text.tsx';
import { beyondTexts, oversightTexts as texts, showAllText } from './texts.ts';
import { measuresPartOf, type MeasuresQuery } from './measures-query.ts';

interface UnitsTableProps {
  readonly shown: ShownUnits;
  /** Month of the other measures. */
  readonly month: Month;
  readonly wish: MeasuresQuery;
}

/** In a small window each is as high as a paragraph: so many are shown at first. */
const unitsAtFirst = 5;

/** Each institution right under the one that is shown. A name leads to its figures. */
export function UnitsTable({ shown, month, wish: query }: UnitsTableProps) {
  const say = useSay();
  const language = useLanguage();
  const { units } = shown;
  const list = useRef<HTMLTableSectionElement>(null);
  const [showsAll, setShowsAll] = useState(false);
  const isCut = useSmallWindow() && !showsAll && units.length > unitsAtFirst;
  useLayoutEffect(() => {
    // Where the button stood, the list goes on.
    if (showsAll) [...(list.current?.querySelectorAll('a') ?? [])].at(unitsAtFirst)?.focus();
  }, [showsAll]);
  return (
    <BoardPart id="units" gist={counted(units.length, language)}>
      {units.length === 0 ? (
        <p>{say(texts.noUnits)}</p>
      ) : (
        <>
          <p class="small">{say(texts.unitsWithout)}</p>
          <ComparedInstead units={shown} month={month} />
          <RowsTable
            look="deadlines units"
            caption={say(texts.units)}
            columns={[
              columnWords.institution,
              ...figures.map((name) => columnWords[name]),
              measureTexts.answeredInTime.name,
              columnWords.rank,
            ].map(say)}
            rows={(isCut ? units.slice(0, unitsAtFirst) : units).map((unit) => ({
              key: unit.institution.id,
              cells: [
                <WorkLink
                  to="oversight"
                  query={measuresPartOf({ ...query, institution: unit.institution.id })}
                >
                  {say(unit.institution.shortName)}
                </WorkLink>,
                ...figures.map((name) => counted(unit.standing[name], language)),
                <AnsweredByUnit unit={unit} />,
                <RankOfUnit unit={unit} />,
              ],
            }))}
            body={list}
          />
          {isCut && (
            <p>
              <Button look="second" onClick={() => setShowsAll(true)}>
                {say(showAllText(units.length))}
              </Button>
            </p>
          )}
          <Button look="second" onClick={() => saveTable(unitsFile(shown, language))}>
            {say(texts.unitsAsCsv)}
          </Button>
        </>
      )}
    </BoardPart>
  );
}

const figures = ['open', 'inProgress', 'completed', 'overdue', 'paused'] as const;

interface OfUnitProps {
  readonly unit: ShownUnit;
}

function AnsweredByUnit({ unit: { answeredInTime, share, beyond } }: OfUnitProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      {answeredInTime === undefined || share === undefined ? (
        <span class="quiet">{say(texts.tooFew)}</span>
      ) : (
        <>
          {inPercent(share, language)} <span class="small quiet">({say(shareText(answeredInTime))})</span>
        </>
      )}
      {beyond !== undefined && (
        <span class={`small beyond ${beyond.side}`}>{say(beyondTexts[beyond.side][beyond.limit])}</span>
      )}
    </>
  );
}

function RankOfUnit({ unit: { rank, group } }: OfUnitProps) {
  const say = useSay();
  return (
    <>
      {rank ?? <span class="quiet">{say(texts.noRank)}</span>}
      {group !== undefined && <span class="small group-of-unit">{group.word}</span>}
    </>
  );
}
