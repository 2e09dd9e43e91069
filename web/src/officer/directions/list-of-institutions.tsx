import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { RegistryAnswer } from '../administration/registry-answer.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { dayInFull } from '../lists/day-in-full.ts';
import { DueShape } from '../lists/due-shape.tsx';
import { Ways } from '../lists/ways.tsx';
import { officerApi } from '../session/officer-api.ts';
import { ProgressBar } from './progress-bar.tsx';
import { institutionDirectionTexts as texts } from './texts.ts';
import { titleOfDirection, type ListedInstitutionDirection } from './title-of-direction.ts';

interface ListProps {
  readonly state: 'open' | 'ended';
  /** Whether the reader may direct anybody. */
  readonly mayDirect: boolean;
}

/** Directions to institutions, what is late first, each with a bar of what is done. */
export function InstitutionDirections({ state, mayDirect }: ListProps) {
  const say = useSay();
  const asked = useResource(
    (request) =>
      officerApi.GET('/v1/officer/institution-directions', { ...request, params: { query: { state } } }),
    [state, useLanguage()],
  );
  return (
    <section class="institution-directions">
      <h2>{say(texts.institutions)}</h2>
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
      <RegistryAnswer asked={asked}>
        {({ directions }) =>
          directions.length === 0 ? (
            <p>{say(state === 'open' ? texts.none : texts.noneEnded)}</p>
          ) : (
            <>
              {state === 'open' && <p class="small">{say(texts.mark)}</p>}
              <ol class="rows-of-directions">
                {directions.map((one) => (
                  <Row key={one.id} direction={one} />
                ))}
              </ol>
            </>
          )
        }
      </RegistryAnswer>
    </section>
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
      <span class="second">{dayInFull(dueDate, language)}</span>
    </span>
  );
}
