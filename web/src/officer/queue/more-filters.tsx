import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { failureSentence, skipped } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useReading, useResource, type ResourceReading } from '../../resource/use-resource.ts';
import { listedCategories, listedPlaces, type ListedPlace } from '../../ticket-form/public-lists.ts';
import { ticketFormTexts } from '../../ticket-form/texts.ts';
import type { Me } from '../session/me.ts';
import { listTexts } from '../lists/texts.ts';
import { officerApi } from '../session/officer-api.ts';
import { ChoiceOfMany } from './choice-of-many.tsx';
import { filteredBy, type QueueQuery } from '../lists/queue-query.ts';
import { queueTexts as texts } from './texts.ts';

interface MoreFiltersProps {
  readonly wish: QueueQuery;
  readonly me: Me;
  /** How many of a category lie here, where that is told. */
  readonly inCategory: (category: string) => number | undefined;
  readonly onChoose: (query: QueueQuery) => void;
}

interface FoldedProps extends MoreFiltersProps {
  /** What a small window folds away too, or false. */
  readonly children: ComponentChildren;
}

/** By whom, about what and where: lists that are asked for when somebody wants them. */
export function MoreFilters({ children, ...props }: FoldedProps) {
  const say = useSay();
  const { assignee, category, ward, status, kind, here } = props.wish.filters;
  const folded = [assignee, category, ward, ...(children === false ? [] : [status, kind, here])];
  const isUsed = folded.some((value) => value !== undefined);
  const [isOpen, setOpen] = useState(isUsed);
  return (
    <details class="more-filters" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(children === false ? texts.moreFilters : texts.allOtherFilters)}</summary>
      {isOpen && (
        <>
          {children}
          <div class="choices-of-many">
            <Assignee {...props} />
            <Category {...props} />
            <Ward {...props} />
          </div>
        </>
      )}
    </details>
  );
}

/** One's own, and to who gives tickets there those of each who works at the office. */
function Assignee({ wish: query, me, onChoose }: MoreFiltersProps) {
  const say = useSay();
  const { institution } = query;
  const heads = me.heads.length > 0;
  const { data } = useResource(
    (request) =>
      heads
        ? officerApi.GET('/v1/officer/institutions/{institution}/staff', {
            ...request,
            params: { path: { institution } },
          })
        : skipped(),
    [institution, heads],
  );
  const { assignee } = query.filters;
  const staff = (data?.officers ?? []).filter(({ id }) => id !== me.id);
  const isListed = assignee === undefined || [me, ...staff].some(({ id }) => id === assignee);
  return (
    <ChoiceOfMany
      name="assignee"
      label={say(texts.officer)}
      choices={[
        { value: me.id, text: say(texts.mine) },
        ...staff.map(({ id, name, load }) => ({ value: id, text: name, count: load?.open })),
        ...(isListed ? [] : [{ value: assignee, text: assignee }]),
      ]}
      chosen={assignee}
      onChoose={(officer) => onChoose(filteredBy(query, 'assignee', officer))}
    />
  );
}

function Category({ wish: query, inCategory, onChoose }: MoreFiltersProps) {
  const say = useSay();
  const asked = useReading(listedCategories);
  return (
    <>
      <ChoiceOfMany
        name="category"
        label={say(texts.category)}
        choices={(asked.data?.categories ?? []).map(({ id, name }) => ({
          value: id,
          text: say(name),
          count: inCategory(id),
        }))}
        chosen={query.filters.category}
        onChoose={(category) => onChoose(filteredBy(query, 'category', category))}
      />
      <NotThere asked={asked} />
    </>
  );
}

/** A ward, among those of a council. */
function Ward({ wish: query, onChoose }: MoreFiltersProps) {
  const say = useSay();
  const asked = useReading(listedPlaces);
  const { ward } = query.filters;
  const [council, setCouncil] = useState<string>();
  const councils = (asked.data?.places ?? []).flatMap(({ parts }) => parts);
  const among = councils.find(({ id, parts }) =>
    council === undefined ? parts.some((part) => part.id === ward) : id === council,
  );
  const asChoices = (places: readonly ListedPlace[]) =>
    places.map(({ id, shortName }) => ({ value: id, text: say(shortName) }));
  return (
    <>
      <ChoiceOfMany
        name="council"
        label={say(ticketFormTexts.council)}
        choices={asChoices(councils)}
        chosen={among?.id}
        onChoose={(chosen) => {
          setCouncil(chosen ?? '');
          if (ward !== undefined) onChoose(filteredBy(query, 'ward', undefined));
        }}
      />
      {among !== undefined && (
        <ChoiceOfMany
          name="ward"
          label={say(ticketFormTexts.ward)}
          choices={asChoices(among.parts)}
          chosen={ward}
          onChoose={(chosen) => {
            setCouncil(among.id);
            onChoose(filteredBy(query, 'ward', chosen));
          }}
        />
      )}
      <NotThere asked={asked} />
    </>
  );
}

/** A list that did not come, and the way to ask for it again. */
function NotThere<Data>({ asked: { failure, again } }: { readonly asked: ResourceReading<Data> }) {
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
