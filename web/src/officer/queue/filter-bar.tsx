import { useLocation } from 'preact-iso';
import { kinds, type Kind } from '../../../../domain/vocabulary/kinds.ts';
import type { Text } from '../../../../domain/vocabulary/language.ts';
import { statusNames } from '../../../../domain/vocabulary/statuses.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { statusWordsAtWork } from '../../../../words/statuses.ts';
import { useLanguage, useSay } from '../../language.ts';
import { upperFirst } from '../../upper-first.ts';
import { workAddress } from '../addresses.ts';
import { WorkLink } from '../frame/work-link.tsx';
import {
  addressPartOf,
  filteredBy,
  ofHere,
  workFilters,
  type ChosenFilter,
  type QueueWish,
} from './queue-wish.ts';
import { queueTexts as texts, workFilterNames } from './texts.ts';
import { foundBy, useCounts } from './use-counts.ts';

const id = 'filters';

/** Goes to the filters. */
export const focusFilters = (): void => document.querySelector<HTMLElement>(`#${id} a`)?.focus();

interface FilterBarProps {
  readonly wish: QueueWish;
  /** The reader's own office. */
  readonly own: string;
}

/** What of the queue is shown. */
export function FilterBar({ wish, own }: FilterBarProps) {
  const say = useSay();
  const { filter, here } = wish;
  const work = filter?.by === 'work' ? filter.work : undefined;
  const counted = useCounts(wish.institution);
  const atLeast = counted?.atLeast === true;
  return (
    <nav id={id} class="filters" aria-label={say(texts.filters)}>
      <ul>
        <Way
          to={filteredBy(wish, undefined)}
          own={own}
          text={texts.all}
          isHere={filter === undefined}
          count={foundBy(counted, 'open', here)}
          atLeast={atLeast}
        />
        {workFilters.map((name) => (
          <Way
            key={name}
            to={filteredBy(wish, { by: 'work', work: name })}
            own={own}
            text={workFilterNames[name]}
            isHere={work === name}
            count={foundBy(counted, name, here)}
            atLeast={atLeast}
          />
        ))}
      </ul>
      <ul aria-label={say(texts.reach)}>
        <Way
          to={ofHere(wish, false)}
          own={own}
          text={texts.below}
          isHere={!here}
          count={foundBy(counted, 'open', false)}
          atLeast={atLeast}
        />
        <Way
          to={ofHere(wish, true)}
          own={own}
          text={texts.here}
          isHere={here}
          count={foundBy(counted, 'open', true)}
          atLeast={atLeast}
        />
      </ul>
      <Choice
        name="status"
        label={texts.status}
        choices={statuses}
        chosen={filter?.by === 'status' ? filter.status : undefined}
        wish={wish}
        own={own}
      />
      <Choice
        name="kind"
        label={texts.kind}
        choices={kindsToChoose}
        chosen={filter?.by === 'kind' ? filter.kind : undefined}
        wish={wish}
        own={own}
      />
    </nav>
  );
}

interface WayProps {
  readonly to: QueueWish;
  readonly own: string;
  readonly text: Text;
  readonly isHere: boolean;
  /** How many it finds, once that is known. */
  readonly count: number | undefined;
  /** There may be more. */
  readonly atLeast: boolean;
}

function Way({ to, own, text, isHere, count, atLeast }: WayProps) {
  const say = useSay();
  return (
    <li>
      <WorkLink to="queue" query={addressPartOf(to, own)} aria-current={isHere ? 'true' : undefined}>
        {say(text)}{' '}
        <span class="figure-of-filter">{count === undefined ? '' : `${count}${atLeast ? '+' : ''}`}</span>
      </WorkLink>
    </li>
  );
}

interface Choosable {
  readonly filter: ChosenFilter;
  readonly value: string;
  readonly text: Text;
}

const statuses: readonly Choosable[] = statusNames
  .filter((status) => status !== 'closed')
  .map((status) => ({ filter: { by: 'status', status }, value: status, text: statusWordsAtWork[status] }));

const kindsToChoose: readonly Choosable[] = kinds.map((kind: Kind) => ({
  filter: { by: 'kind', kind },
  value: kind,
  text: kindWords[kind].name,
}));

interface ChoiceProps extends FilterBarProps {
  readonly name: string;
  readonly label: Text;
  readonly choices: readonly Choosable[];
  readonly chosen: string | undefined;
}

/** One of many, or all. */
function Choice({ name, label, choices, chosen, wish, own }: ChoiceProps) {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const choose = (value: string): void => {
    const filter = choices.find((choice) => choice.value === value)?.filter;
    route(workAddress('queue', language) + addressPartOf(filteredBy(wish, filter), own));
  };
  return (
    <label class="choice-of-many">
      {say(label)}
      <select
        class="input"
        name={name}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{say(texts.any)}</option>
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {upperFirst(say(text))}
          </option>
        ))}
      </select>
    </label>
  );
}
