import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { apiClient } from '../../api/client.ts';
import { Details } from '../../design/details.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { CountryInWords } from './country-in-words.tsx';
import { FiguresOfPlace } from './figures-of-place.tsx';
import { InstitutionsTable } from './institutions-table.tsx';
import { NotHad } from './not-had.tsx';
import { ShareCard } from './share-card.tsx';
import { ShareGroups } from './share-groups.tsx';
import { ShareMap } from './share-map.tsx';
import { ShareOfPlace } from './share-of-place.tsx';
import { ShareTrend } from './share-trend.tsx';
import { treeOfMonth, type DictionaryEntry, type MonthTold } from './published.ts';
import { linkToPlace } from './steps.ts';
import { figuresPage as texts, placeInMonth } from './texts.ts';

export interface MonthFiguresProps {
  readonly month: string;
  readonly institution?: string | undefined;
  readonly figures: readonly DictionaryEntry[];
  /** Below them, once they are there. */
  readonly children: ComponentChildren;
}

/** What was published of a month: of the country, or of one institution. */
export function MonthFigures({ month, institution, figures, children }: MonthFiguresProps) {
  const { data, failure, again } = useResource(
    (request) => apiClient.GET('/v1/public/measures/{month}', { ...request, params: { path: { month } } }),
    [month],
  );
  if (failure !== undefined) return <NotHad failure={failure} again={again} />;
  if (data === undefined) return <Skeleton lines={8} />;
  return (
    <>
      <Shown publication={data} institution={institution} figures={figures} />
      {children}
    </>
  );
}

interface ShownProps extends Pick<MonthFiguresProps, 'institution' | 'figures'> {
  readonly publication: MonthTold;
}

function Shown({ publication, institution, figures }: ShownProps) {
  const say = useSay();
  const { month, country } = publication;
  const rows = useMemo(() => treeOfMonth(publication), [publication]);
  const { data, failure, again } = useResource(
    (request) =>
      apiClient.GET('/v1/public/measures', {
        ...request,
        params: { query: { month, ...(institution !== undefined && { institution }) } },
      }),
    [month, institution],
  );
  const shares = data?.shares;
  // What stands below them comes with them, or it would be pushed away.
  const isAwaited = shares === undefined && failure === undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [institution]);
  const row = institution === undefined ? undefined : rows.row(institution);
  const place = institution === undefined ? country : row;
  const isIndependent = row !== undefined && row.counts['answered-in-time'] === undefined;
  return (
    <>
      <section aria-labelledby="place" class="wide">
        {institution !== undefined && (
          <nav aria-label={say(texts.institutions)}>
            <ul class="path">
              <li>
                <a href={linkToPlace(month)}>{say(texts.country)}</a>
              </li>
              {row !== undefined &&
                rows.above(row).map(({ id, name }) => (
                  <li key={id}>
                    <a href={linkToPlace(month, id)}>{say(name)}</a>
                  </li>
                ))}
            </ul>
          </nav>
        )}
        <h2 id="place" ref={heading} tabIndex={-1}>
          {say(
            placeInMonth(row?.name ?? (institution === undefined ? texts.country : texts.notThere), month),
          )}
        </h2>
        {institution !== undefined && row === undefined && <p>{say(texts.noRow)}</p>}
        {isIndependent && <p>{say(texts.independent)}</p>}
        {failure !== undefined && <NotHad failure={failure} again={again} />}
        {isAwaited && <Skeleton lines={8} />}
        {shares !== undefined && (
          <>
            <div class="pair">
              {place !== undefined && !isIndependent && (
                <div>
                  <ShareOfPlace place={place} share={shares.share} />
                </div>
              )}
              <ShareTrend trend={shares.trend} />
            </div>
            <ShareMap month={month} regions={shares.regions} />
            <ShareGroups month={month} groups={shares.groups} />
          </>
        )}
        {place !== undefined && !isAwaited && (
          <Details title={say(texts.allFigures)} open={isIndependent}>
            {row === undefined && <CountryInWords publication={publication} />}
            <FiguresOfPlace place={place} isCountry={row === undefined} figures={figures} />
          </Details>
        )}
      </section>
      {shares !== undefined && place !== undefined && (
        <ShareCard name={row?.name ?? texts.country} shares={shares} />
      )}
      {!isAwaited && (row === undefined || rows.under(row.id, 'sw').length > 0) && (
        <section aria-labelledby="institutions">
          <h2 id="institutions">{say(row === undefined ? texts.institutions : texts.partsOfIt)}</h2>
          <InstitutionsTable
            key={row?.id}
            {...{ month, rows, under: row?.id }}
            figures={figures.filter((figure) => figure.of === 'institution')}
          />
        </section>
      )}
    </>
  );
}
