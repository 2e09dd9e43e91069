import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { codeOf } from '../../../../domain/casework/queues/codes.ts';
import { channels, kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import {
  dueDays,
  queueOrders,
  queueStatuses,
} from '../../../../domain/foundation/vocabulary/queue-filters.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { statusWordsAtWork } from '../../../../words/statuses.ts';
import { failureSentence, skipped } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { useReading, useResource, type ResourceReading } from '../../resource/use-resource.ts';
import { listedCategories, listedPlaces } from '../../ticket-form/public-lists.ts';
import { ticketFormTexts } from '../../ticket-form/texts.ts';
import type { Me } from '../session/me.ts';
import { listTexts } from '../lists/texts.ts';
import { officerApi } from '../session/officer-api.ts';
import { ChoiceOfMany } from './choice-of-many.tsx';
import {
  filteredBy,
  isNarrowed,
  sortedBy,
  type ChosenFilters,
  type QueueQuery,
} from '../lists/queue-query.ts';
import { channelNames, dueDayNames, orderNames, othersFindNothing, queueTexts as texts } from './texts.ts';
import type { ToldNarrowed } from '../lists/use-counts.ts';

interface MoreFiltersProps {
  readonly wish: QueueQuery;
  readonly me: Me;
  /** How many each value finds beside what is chosen; undefined: it has to be asked for. */
  readonly narrowed: ToldNarrowed | undefined;
  readonly onChoose: (query: QueueQuery) => void;
}

interface FoldedProps extends MoreFiltersProps {
  /** What a small window folds away too, or false. */
  readonly children: ComponentChildren;
}

/** While a year is typed, it is one of long ago: nothing is asked for by that. */
const firstYear = '2000';

/** Goes to the date from which on what is due is shown, unfolding it. */
export function focusDate(): void {
  const fold = document.querySelector<HTMLDetailsElement>('.more-filters');
  const focus = (): void => fold?.querySelector<HTMLElement>('[name=from]')?.focus();
  if (fold === null || fold.open) {
    focus();
    return;
  }
  fold.addEventListener('toggle', () => requestAnimationFrame(focus), { once: true });
  fold.open = true;
}

/** What is chosen among these. */
const foldedNames = [
  'status',
  'kind',
  'assignee',
  'category',
  'ward',
  'channel',
  'due',
  'from',
  'sort',
] as const;

/** What else can be asked of what the office works on itself, each value with how many it finds. */
export function MoreFilters({ children, ...props }: FoldedProps) {
  const say = useSay();
  const { filters } = props.wish;
  const isUsed = foldedNames.some((name) => filters[name] !== undefined);
  const [isOpen, setOpen] = useState(isUsed);
  return (
    <details class="more-filters" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(children === false ? texts.moreFilters : texts.allOtherFilters)}</summary>
      {isOpen && (
        <>
          {children}
          <Choices {...props} />
        </>
      )}
    </details>
  );
}

/** What each value finds: as the page of the queue told it, or asked for. */
function useNarrowed({ wish: { institution, filters }, narrowed }: MoreFiltersProps) {
  const isTold = isNarrowed(filters);
  const query = omit(filters, 'sort');
  const asked = useResource(
    (request) =>
      isTold
        ? skipped()
        : officerApi.GET('/v1/officer/queues/{institution}/narrowed', {
            ...request,
            params: { path: { institution }, query },
          }),
    [institution, isTold, JSON.stringify(query)],
  );
  return isTold ? { data: narrowed, failure: undefined, again: asked.again } : asked;
}

interface Value<Name extends string> {
  readonly value: Name;
  readonly text: string;
  readonly count: number | undefined;
}

function Choices(props: MoreFiltersProps) {
  const { wish: query, me, onChoose } = props;
  const say = useSay();
  const asked = useNarrowed(props);
  const { data: counts } = asked;
  const categories = useReading(listedCategories);
  const places = useReading(listedPlaces);
  const { filters } = query;
  const chooses =
    <Name extends 'status' | 'kind' | 'assignee' | 'category' | 'ward' | 'channel' | 'due'>(name: Name) =>
    (value: ChosenFilters[Name]) =>
      onChoose(filteredBy(query, name, value));
  const named = <Name extends string>(
    names: readonly Name[],
    nameOf: (name: Name) => Text,
    found: Readonly<Partial<Record<Name, number>>> | undefined,
  ): readonly Value<Name>[] =>
    names.map((value) => ({
      value,
      text: upperFirst(say(nameOf(value))),
      count: counts && (found?.[value] ?? 0),
    }));
  const officers = counts?.officers ?? [];
  const mine = officers.find(({ id }) => id === me.id)?.count ?? 0;
  const wards = (places.data?.places ?? []).flatMap(({ parts }) => parts).flatMap(({ parts }) => parts);
  return (
    <>
      <div class="choices-of-many">
        <Choice
          name="status"
          label={say(texts.status)}
          values={named(queueStatuses, (status) => statusWordsAtWork[status], counts?.statuses)}
          chosen={filters.status as (typeof queueStatuses)[number] | undefined}
          onChoose={chooses('status')}
        />
        <Choice
          name="kind"
          label={say(texts.kind)}
          values={named(kinds, (kind) => kindWords[kind].name, counts?.kinds)}
          chosen={filters.kind}
          onChoose={chooses('kind')}
        />
        <Choice
          name="category"
          label={say(texts.category)}
          values={(categories.data?.categories ?? []).map(({ id, name }) => ({
            value: id,
            text: say(name),
            count: counts && (counts.categories?.[id] ?? 0),
          }))}
          chosen={filters.category}
          onChoose={chooses('category')}
        />
        <Choice
          name="ward"
          label={say(ticketFormTexts.ward)}
          values={wards.map(({ id, shortName }) => ({
            value: id,
            text: say(shortName),
            count: counts && (counts.wards?.[String(codeOf('ward', id))] ?? 0),
          }))}
          chosen={filters.ward}
          onChoose={chooses('ward')}
        />
        <Choice
          name="assignee"
          label={say(texts.officer)}
          values={[
            { value: me.id, text: say(texts.mine), count: counts && mine },
            ...officers
              .filter(({ id }) => id !== me.id)
              .map(({ id, name, count }) => ({ value: id, text: name, count })),
          ]}
          chosen={filters.assignee}
          onChoose={chooses('assignee')}
        />
        <Choice
          name="channel"
          label={say(texts.channel)}
          values={named(channels, (channel) => channelNames[channel], counts?.channels)}
          chosen={filters.channel}
          onChoose={chooses('channel')}
        />
        <Choice
          name="due"
          label={say(texts.due)}
          values={named(dueDays, (day) => dueDayNames[day], counts?.due)}
          chosen={filters.due}
          onChoose={chooses('due')}
        />
        <label class="choice-of-many">
          {say(texts.goToDate)}
          <input
            class="input"
            type="date"
            name="from"
            value={filters.from ?? ''}
            onChange={({ currentTarget: { value } }) => {
              if (value === '') onChoose(filteredBy(query, 'from', undefined));
              else if (value >= firstYear) onChoose(filteredBy(query, 'from', value));
            }}
          />
        </label>
        <ChoiceOfMany
          name="sort"
          label={say(texts.sort)}
          any={orderNames.usual}
          choices={queueOrders.map((value) => ({ value, text: say(orderNames[value]) }))}
          chosen={filters.sort}
          onChoose={(order) => onChoose(sortedBy(query, order))}
        />
      </div>
      {[asked, categories, places].map((list, place) => (
        <NotThere key={place} asked={list} />
      ))}
    </>
  );
}

interface ChoiceProps<Name extends string> {
  readonly name: string;
  readonly label: string;
  readonly values: readonly Value<Name>[];
  readonly chosen: Name | undefined;
  readonly onChoose: (value: Name | undefined) => void;
}

/** Those values of a filter that find something, and how many find nothing. */
function Choice<Name extends string>({ values, chosen, ...choice }: ChoiceProps<Name>) {
  const say = useSay();
  const listed = values.filter(({ value, count }) => value === chosen || (count ?? 0) > 0);
  const isKnown = values.some(({ count }) => count !== undefined);
  const others = values.length - listed.length;
  const isListed = chosen === undefined || listed.some(({ value }) => value === chosen);
  return (
    <ChoiceOfMany
      {...choice}
      choices={isListed ? listed : [...listed, { value: chosen, text: chosen }]}
      chosen={chosen}
      others={isKnown && others > 0 ? say(othersFindNothing(others)) : undefined}
    />
  );
}

/** A list that did not come, and the way to ask for it again. */
function NotThere({
  asked: { failure, again },
}: {
  readonly asked: Pick<ResourceReading<unknown>, 'failure' | 'again'>;
}) {
  const say = useSay();
  const language = useLanguage();
  if (failure === undefined) return null;
  return (
    <span role="status">
      {failureSentence(failure, language)}{' '}
      <Button look="plain" onClick={again}>
        {say(listTexts.again)}
      </Button>
    </span>
  );
}
