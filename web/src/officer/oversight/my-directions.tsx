import { failureSentence } from '../../api/problem.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { DueOfDirection } from '../directions/direction-row.tsx';
import { countsOfGiven } from './given-directions.tsx';
import { givenCountsText, oversightTexts as texts } from './texts.ts';
import type { useGivenDirections } from './use-figures.ts';

/** So many are named. */
const mostNamed = 3;

/** What the reader directed and is to be done: what is due first comes first. */
export function MyDirections({
  reading: { data, failure },
}: {
  readonly reading: ReturnType<typeof useGivenDirections>;
}) {
  const say = useSay();
  const language = useLanguage();
  const counts = data && countsOfGiven(data);
  return (
    <section aria-labelledby="given">
      <h2 id="given" tabIndex={-1}>
        {say(texts.given)}{' '}
        {counts !== undefined && counts.waiting > 0 && (
          <span class="beside-title">{say(givenCountsText(counts.waiting, counts.late, counts.more))}</span>
        )}
      </h2>
      {data === undefined ? (
        failure === undefined ? (
          <Skeleton lines={mostNamed} />
        ) : (
          <p role="status">{failureSentence(failure, language)}</p>
        )
      ) : data.directions.length === 0 ? (
        <p class="small">{say(texts.nothingGiven)}</p>
      ) : (
        <ul class="my-directions">
          {data.directions.slice(0, mostNamed).map((one) => (
            <li key={`${one.number}-${one.direction}`}>
              <DueOfDirection direction={one} />
              <span>{say(one.to.shortName)}</span>
              <WorkLink to="ticket" number={one.number}>
                {inGroups(one.number)}
              </WorkLink>
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        <WorkLink to="directions" query="?view=given">
          {say(texts.toGiven)}
        </WorkLink>
      </p>
    </section>
  );
}
