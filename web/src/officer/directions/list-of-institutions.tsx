import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
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
import { institutionViews, type InstitutionView } from './views.ts';

type Listed = ReplyOf<'list-institution-directions'>;

/** Reads directions to institutions that are open, what is late first, or that ended. */
export const useInstitutionDirections = (view: InstitutionView): ResourceReading<Listed> => {
  const state = view === 'ended' ? 'ended' : 'open';
  return useResource(
    (request) =>
      officerApi.GET('/v1/officer/institution-directions', { ...request, params: { query: { state } } }),
    [state, useLanguage()],
  );
};

const namesOfViews: Readonly<Record<InstitutionView, Text>> = {
  open: texts.open,
  late: texts.pastDate,
  ended: texts.ended,
};
const emptyOfViews: Readonly<Record<InstitutionView, Text>> = {
  open: texts.none,
  late: texts.noneLate,
  ended: texts.noneEnded,
};

interface BarProps {
  readonly view: InstitutionView;
  /** Whether the reader may direct anybody. */
  readonly mayDirect: boolean;
}

/** Which directions to institutions are listed, and the way to a new one. */
export function InstitutionDirectionBar({ view, mayDirect }: BarProps) {
  const say = useSay();
  return (
    <div class="filters">
      <Ways
        to="directions"
        label={say(texts.which)}
        ways={institutionViews.map((way) => ({
          key: way,
          text: say(namesOfViews[way]),
          query: way === 'open' ? '' : `?institutions=${way}`,
          isHere: way === view,
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
  readonly view: InstitutionView;
  /** Only those that this office gave. */
  readonly from: string | undefined;
  readonly listed: ResourceReading<Listed>;
}

/** Directions to institutions once they are read, what is late first, each with a bar of what is done; or why they are not. */
export function InstitutionDirections({ view, from, listed: { data, failure, again } }: ListProps) {
  const say = useSay();
  if (data === undefined) return failure && <Unanswered failure={failure} again={again} />;
  const directions = data.directions.filter(
    (one) => (view !== 'late' || one.late) && (from === undefined || one.from.id === from),
  );
  if (directions.length === 0) return <p>{say(emptyOfViews[view])}</p>;
  return (
    <>
      {view !== 'ended' && <p class="small">{say(texts.mark)}</p>}
      <ol class="rows-of-directions">
        {directions.map((one) => (
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
