import { useLocation } from 'preact-iso';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { workAddress } from '../platform/addresses.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { Me } from '../session/me.ts';
import { ownOffice } from '../access/own-office.ts';
import { MoreFilters } from './more-filters.tsx';
import {
  addressPartOf,
  isFiltered,
  isNarrowed,
  isOfHere,
  ofHere,
  toggled,
  unfiltered,
  workFilters,
  type QueueQuery,
  type WorkFilter,
} from '../lists/queue-query.ts';
import { figureNames, queueTexts as texts, workFilterNames } from './texts.ts';
import { foundBy, type ToldNarrowed, type ToldCounts } from '../lists/use-counts.ts';
import { useSmallWindow } from '../platform/use-small-window.ts';

const id = 'filters';

/** Goes to the filters. */
export const focusFilters = (): void => document.querySelector<HTMLElement>(`#${id} a`)?.focus();

interface FilterBarProps {
  readonly wish: QueueQuery;
  readonly me: Me;
  /** How many each filter finds; undefined while that is not known. */
  readonly counted: ToldCounts | undefined;
  /** How many each finds beside those that are chosen; undefined where one alone is, or that is not known. */
  readonly narrowed: ToldNarrowed | undefined;
}

/** What of the queue is shown. */
export function FilterBar({ wish: query, me, counted, narrowed }: FilterBarProps) {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const own = ownOffice(me).id;
  const { filters, institution } = query;
  const here = isOfHere(query);
  const atLeast = (isNarrowed(filters) ? narrowed : counted)?.atLeast === true;
  const isSmall = useSmallWindow();
  const way = (text: Text, to: QueueQuery, isHere: boolean, count: number | undefined) => (
    <Way {...{ text, isHere, count, atLeast }} query={addressPartOf(to, own)} />
  );
  const countOf = (name: WorkFilter): number | undefined => {
    if (isNarrowed(filters)) return narrowed?.[name];
    return name === 'news'
      ? undefined
      : foundBy(counted, here || name === 'unassigned', (counts) => counts[name]);
  };
  const go = (to: QueueQuery): void => route(workAddress('queue', language) + addressPartOf(to, own));
  const further = (
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
  );
  const { figure } = filters;
  return (
    <nav id={id} class="filters" aria-label={say(texts.filters)}>
      {figure !== undefined && (
        <p class="of-figure small">
          <strong>{say(figureNames[figure])}</strong> {say(texts.asCounted)}
        </p>
      )}
      <ul>
        {way(
          texts.all,
          unfiltered(query),
          !isFiltered(query),
          foundBy(counted, here, ({ open }) => open),
        )}
        {workFilters.map((name) =>
          way(workFilterNames[name], toggled(query, name), filters[name] !== undefined, countOf(name)),
        )}
      </ul>
      {!isSmall && further}
      <MoreFilters key={institution} wish={query} me={me} narrowed={narrowed} onChoose={go}>
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
