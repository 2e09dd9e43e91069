import { useLocation } from 'preact-iso';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { queueStatuses } from '../../../../domain/foundation/vocabulary/queue-filters.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { statusWordsAtWork } from '../../../../words/statuses.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { workAddress } from '../platform/addresses.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { Me } from '../session/me.ts';
import { ownOffice } from '../access/own-office.ts';
import { ChoiceOfMany } from './choice-of-many.tsx';
import { MoreFilters } from './more-filters.tsx';
import {
  addressPartOf,
  filteredBy,
  isFiltered,
  isOfHere,
  ofHere,
  toggled,
  unfiltered,
  workFilters,
  type QueueQuery,
} from '../lists/queue-query.ts';
import { queueTexts as texts, workFilterNames } from './texts.ts';
import { foundBy, type ToldCounts } from '../lists/use-counts.ts';
import { useSmallWindow } from '../platform/use-small-window.ts';

const id = 'filters';

/** Goes to the filters. */
export const focusFilters = (): void => document.querySelector<HTMLElement>(`#${id} a`)?.focus();

interface FilterBarProps {
  readonly wish: QueueQuery;
  readonly me: Me;
  /** How many each filter finds; undefined while that is not known. */
  readonly counted: ToldCounts | undefined;
}

/** What of the queue is shown. */
export function FilterBar({ wish: query, me, counted }: FilterBarProps) {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const own = ownOffice(me).id;
  const { filters, institution } = query;
  const here = isOfHere(query);
  const atLeast = counted?.atLeast === true;
  const isSmall = useSmallWindow();
  const way = (text: Text, to: QueueQuery, isHere: boolean, count: number | undefined) => (
    <Way {...{ text, isHere, count, atLeast }} query={addressPartOf(to, own)} />
  );
  const go = (to: QueueQuery): void => route(workAddress('queue', language) + addressPartOf(to, own));
  const further = (
    <>
      <ul aria-label={say(texts.reach)}>
        {way(
          texts.below,
          ofHere(query, false),
          !here,
          foundBy(counted, false, ({ open }) => open),
        )}
        {way(
          texts.here,
          ofHere(query, true),
          here,
          foundBy(counted, true, ({ open }) => open),
        )}
      </ul>
      <div class="choices-of-many">
        <ChoiceOfMany
          name="status"
          label={say(texts.status)}
          choices={queueStatuses.map((status) => ({
            value: status,
            text: upperFirst(say(statusWordsAtWork[status])),
            count: foundBy(counted, here, ({ statuses }) => statuses && (statuses[status] ?? 0)),
          }))}
          chosen={filters.status}
          onChoose={(status) => go(filteredBy(query, 'status', status))}
        />
        <ChoiceOfMany
          name="kind"
          label={say(texts.kind)}
          choices={kinds.map((kind) => ({
            value: kind,
            text: upperFirst(say(kindWords[kind].name)),
            count: foundBy(counted, true, (counts) => counts.kinds && (counts.kinds[kind] ?? 0)),
          }))}
          chosen={filters.kind}
          onChoose={(kind) => go(filteredBy(query, 'kind', kind))}
        />
      </div>
    </>
  );
  return (
    <nav id={id} class="filters" aria-label={say(texts.filters)}>
      <ul>
        {way(
          texts.all,
          unfiltered(query),
          !isFiltered(query),
          foundBy(counted, here, ({ open }) => open),
        )}
        {workFilters.map((name) =>
          way(
            workFilterNames[name],
            toggled(query, name),
            filters[name] !== undefined,
            foundBy(counted, here || name === 'unassigned', (counts) => counts[name]),
          ),
        )}
      </ul>
      {!isSmall && further}
      <MoreFilters
        key={institution}
        wish={query}
        me={me}
        inCategory={(category) =>
          foundBy(counted, true, ({ categories }) => categories && (categories[category] ?? 0))
        }
        onChoose={go}
      >
        {isSmall && further}
      </MoreFilters>
    </nav>
  );
}

interface WayProps {
  readonly query: string;
  readonly text: Text;
  readonly isHere: boolean;
  /** How many it finds, once that is known. */
  readonly count: number | undefined;
  /** There may be more. */
  readonly atLeast: boolean;
}

function Way({ query, text, isHere, count, atLeast }: WayProps) {
  const say = useSay();
  return (
    <li>
      <WorkLink to="queue" query={query} class="counted" aria-current={isHere ? 'true' : undefined}>
        {say(text)}{' '}
        <span class="figure-of-filter">{count === undefined ? '' : `${count}${atLeast ? '+' : ''}`}</span>
      </WorkLink>
    </li>
  );
}
