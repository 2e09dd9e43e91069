import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureSentence } from '../../api/problem.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { DirectionRow } from '../directions/direction-row.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import type { useGivenDirections } from './use-figures.ts';
import { BoardPart } from './board-part.tsx';
import { linesShown } from './due-first.tsx';
import { givenCountsText, oversightTexts as texts } from './texts.ts';
import '../lists/lists.css';

type Reading = ReturnType<typeof useGivenDirections>;
type Directions = NonNullable<Reading['data']>;

/** So many of those that ended are shown. */
const endedShown = 3;

interface GivenDirectionsProps {
  readonly open: Reading;
  readonly ended: Reading;
}

/** What the reader directed: what is to be done and late, and what was done lately. */
export function GivenDirections({ open, ended }: GivenDirectionsProps) {
  const say = useSay();
  const language = useLanguage();
  const failure = open.failure ?? ended.failure;
  const gist = open.data && givenInWords(open.data);
  return (
    <BoardPart id="given" gist={gist && say(gist)}>
      {open.data !== undefined && ended.data !== undefined ? (
        <Given open={open.data} ended={ended.data} />
      ) : failure === undefined ? (
        <Skeleton lines={linesShown} />
      ) : (
        <p role="status">{failureSentence(failure, language)}</p>
      )}
    </BoardPart>
  );
}

/** How many wait and how many of them are late. `more`: of those that wait there are others besides. */
export const countsOfGiven = ({ directions, next }: Directions) => ({
  waiting: directions.length,
  late: directions.filter(({ dueLook }) => dueLook === 'late').length,
  more: next !== undefined,
});

const givenInWords = (open: Directions): Text => {
  const { waiting, late, more } = countsOfGiven(open);
  return givenCountsText(waiting, late, more);
};

function Given({ open, ended }: Readonly<Record<'open' | 'ended', Directions>>) {
  const say = useSay();
  return (
    <>
      {open.directions.length === 0 ? (
        <p>{say(texts.nothingGiven)}</p>
      ) : (
        <>
          <p>
            <strong>{say(givenInWords(open))}</strong> <span class="small">{say(texts.givenMeaning)}</span>
          </p>
          <Lines label={say(texts.given)} directions={open.directions.slice(0, linesShown)} />
        </>
      )}
      {ended.directions.length > 0 && (
        <>
          <h3>{say(texts.ended)}</h3>
          <Lines label={say(texts.ended)} directions={ended.directions.slice(0, endedShown)} />
        </>
      )}
      <p>
        <WorkLink to="directions" query="?view=given">
          {say(texts.toGiven)}
        </WorkLink>
      </p>
    </>
  );
}

interface LinesProps {
  readonly label: string;
  readonly directions: Directions['directions'];
}

const Lines = ({ label, directions }: LinesProps) => (
  <div role="list" class="lines-of-tickets" aria-label={label}>
    {directions.map((one) => (
      <div key={`${one.number}-${one.direction}`} role="listitem" class="line">
        <DirectionRow line={{ ...one, ticket: one.number }} />
      </div>
    ))}
  </div>
);
