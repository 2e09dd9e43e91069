import { dateInShort } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { useResource, type ResourceReading } from '../../resource/use-resource.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { DueShape } from '../lists/due-shape.tsx';
import { Ways } from '../lists/ways.tsx';
import { officerApi } from '../session/officer-api.ts';
import { ProgressBar } from './progress-bar.tsx';
import { institutionDirectionTexts as texts } from './texts.ts';
import { titleOfDirection, type ListedInstitutionDirection } from './title-of-direction.ts';

type Listed = ReplyOf<'list-institution-directions'>;
type StateListed = 'open' | 'ended';

/** Reads directions to institutions that are open, or that ended. */
export const useInstitutionDirections = (state: StateListed): ResourceReading<Listed> =>
  useResource(
    (request) =>
      officerApi.GET('/v1/officer/institution-directions', { ...request, params: { query: { state } } }),
    [state, useLanguage()],
  );

interface BarProps {
  readonly state: StateListed;
  /** Whether the reader may direct anybody. */
  readonly mayDirect: boolean;
}

/** Which directions to institutions are listed, and the way to a new one. */
export function InstitutionDirectionBar({ state, mayDirect }: BarProps) {
  const say = useSay();
  return (
    <div class="filters">
      <Ways
        to="directions"
        label={say(texts.which)}
        ways={(['open', 'ended'] as const).map((way) => ({
          key: way,
          text: say(texts[way]),
          query: way === 'open' ? '' : '?institutions=ended',
          isHere: way === state,
        }))}
      />
      {mayDirect && (
        <WorkLink to="directions" query="?new=1" class="button second">
          {say(texts.new)}
        </WorkLink>
      )}
    </div>
  );
}

interface ListProps {
  readonly state: StateListed;
  readonly listed: ResourceReading<Listed>;
}

/** Directions to institutions once they are read, what is late first, each with a bar of what is done; or why they are not. */
export function InstitutionDirections({ state, listed: { data, failure, again } }: ListProps) {
  const say = useSay();
  if (data === undefined) return failure && <Unanswered failure={failure} again={again} />;
  if (data.directions.length === 0) return <p>{say(state === 'open' ? texts.none : texts.noneEnded)}</p>;
  return (
    <>
      {state === 'open' && <p class="small">{say(texts.mark)}</p>}
      <ol class="rows-of-directions">
        {data.directions.map((one) => (
          <Row key={one.id} direction={one} />
        ))}
      </ol>
    </>
  );
}

function Row({ direction }: { readonly direction: ListedInstitutionDirection }) {
  const say = useSay();
  const { id, to, from, state, done, included, late, dueLook, shouldBeDone } = direction;
  return (
    <li>
      <DueOfInstitution direction={direction} />
      <span class="what">
        <WorkLink to="directions" query={`?d=${id}`}>
          {say(to.shortName)}
        </WorkLink>{' '}
        {say(titleOfDirection(direction))}
        <span class="second">
          {say(texts.states[state])}; {say(texts.from)} {say(from.shortName)}
        </span>
      </span>
      <ProgressBar
        done={done}
        all={included}
        late={late}
        should={dueLook === undefined ? undefined : shouldBeDone}
      />
      <strong class="of-all">{say(texts.doneOf({ done, all: included }))}</strong>
    </li>
  );
}

/** By when it is to be done, by shape and word; the date beside. */
export function DueOfInstitution({
  direction: { dueLook, dueWords, dueDate, state },
}: {
  readonly direction: Pick<ListedInstitutionDirection, 'dueLook' | 'dueWords' | 'dueDate' | 'state'>;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <span class={`due ${dueLook ?? 'rest'}`}>
      <DueShape look={dueLook ?? 'rest'} />
      <strong>{dueWords ?? say(texts.states[state])}</strong>
      <span class="second">{dateInShort(dueDate, language)}</span>
    </span>
  );
}
