import { columnWords } from '../../../../words/measures/columns.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { ShownUnits } from './use-figures.ts';
import { BoardPart } from './board-part.tsx';
import { ComparedInstead } from './compared-instead.tsx';
import type { Month } from '../closed/month.ts';
import { bestAndWorst, type RankedUnit } from './best-and-worst.ts';
import { inPercent } from '../platform/numbers.ts';
import { shareText } from './share-text.tsx';
import { beyondTexts, oversightTexts as texts } from './texts.ts';
import { measuresPartOf, type MeasuresQuery } from './measures-query.ts';

interface RanksProps {
  readonly units: ShownUnits;
  /** Month of the other measures. */
  readonly month: Month;
  readonly wish: MeasuresQuery;
}

/** The five that answer best and the five worst, each among those with about as much to do. */
export function Ranks({ units, month, wish: query }: RanksProps) {
  const say = useSay();
  const groups = bestAndWorst(units.units);
  return (
    <BoardPart id="ranks">
      <p class="small">{say(texts.rankMeaning)}</p>
      <ComparedInstead units={units} month={month} />
      {groups.length === 0 && <p>{say(texts.noRanks)}</p>}
      {groups.map(({ group, size, best, worst }) => (
        <div key={group.code}>
          <h3>
            {group.word} ({size})
          </h3>
          <div class="ends">
            <End title={say(texts.best)} units={best} wish={query} />
            {worst.length > 0 && <End title={say(texts.worst)} units={worst} wish={query} />}
          </div>
        </div>
      ))}
    </BoardPart>
  );
}

interface EndProps {
  readonly title: string;
  readonly units: readonly RankedUnit[];
  readonly wish: MeasuresQuery;
}

function End({ title, units, wish: query }: EndProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div>
      <h4>{title}</h4>
      <ul class="ranked">
        {units.map(({ institution, rank, share, answeredInTime, beyond }) => (
          <li key={institution.id}>
            <span class="rank">
              <span class="unseen">{say(columnWords.rank)} </span>
              {rank}
            </span>
            <WorkLink to="oversight" query={measuresPartOf({ ...query, institution: institution.id })}>
              {say(institution.shortName)}
            </WorkLink>
            <span>
              <strong>{inPercent(share, language)}</strong>{' '}
              <span class="small quiet">({say(shareText(answeredInTime))})</span>
              {beyond !== undefined && (
                <span class={`small beyond ${beyond.side}`}>
                  {say(beyondTexts[beyond.side][beyond.limit])}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
