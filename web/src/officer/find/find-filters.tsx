import { useState } from 'preact/hooks';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { searchStates } from '../../../../domain/foundation/vocabulary/search-states.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { Button } from '../../design/button.tsx';
import { useHeld } from '../../platform/held.ts';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { useReading } from '../../resource/use-resource.ts';
import { listedCategories, listedPlaces, type ListedPlace } from '../../ticket-form/public-lists.ts';
import { ticketFormTexts } from '../../ticket-form/texts.ts';
import { useSmallWindow } from '../platform/use-small-window.ts';
import { seek, sought as soughtNow, type SoughtFilter } from '../platform/sought.ts';
import { ChoiceOfMany } from '../queue/choice-of-many.tsx';
import { findTexts as texts } from './texts.ts';

type FilterName = keyof SoughtFilter;

/** What narrows a search, or is looked for without a word: each asks anew. */
export function FindFilters() {
  const say = useSay();
  const { filter } = useHeld(soughtNow);
  const isUsed = Object.keys(filter).length > 0;
  const isSmall = useSmallWindow();
  const [isOpen, setOpen] = useState(isUsed || !isSmall);
  return (
    <details
      class="filters-of-find"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say(texts.filters)}</summary>
      {isOpen && <Choices filter={filter} isUsed={isUsed} />}
    </details>
  );
}

/** Looks again for what was looked for, otherwise narrowed. */
const narrow = <Name extends FilterName>(name: Name, value: SoughtFilter[Name] | undefined): void => {
  const { typed, institution, filter } = soughtNow.now();
  seek({
    typed,
    ...(institution !== undefined && { institution }),
    filter: value === undefined || value === '' ? omit(filter, name) : { ...filter, [name]: value },
  });
};

function Choices({ filter, isUsed }: { readonly filter: SoughtFilter; readonly isUsed: boolean }) {
  const say = useSay();
  const categories = useReading(listedCategories).data?.categories ?? [];
  const day = (name: 'from' | 'until', label: string) => (
    <label class="choice-of-many">
      {label}
      <input
        class="input"
        type="date"
        name={name}
        value={filter[name] ?? ''}
        onChange={({ currentTarget: { value } }) => narrow(name, value)}
      />
    </label>
  );
  return (
    <div class="choices-of-find">
      <ChoiceOfMany
        name="state"
        label={say(texts.state)}
        choices={searchStates.map((state) => ({ value: state, text: say(texts[state]) }))}
        chosen={filter.state}
        onChoose={(state) => narrow('state', state)}
      />
      <ChoiceOfMany
        name="kind"
        label={say(texts.kind)}
        choices={kinds.map((kind) => ({ value: kind, text: upperFirst(say(kindWords[kind].name)) }))}
        chosen={filter.kind}
        onChoose={(kind) => narrow('kind', kind)}
      />
      <ChoiceOfMany
        name="category"
        label={say(texts.category)}
        choices={categories.map(({ id, name }) => ({ value: id, text: say(name) }))}
        chosen={filter.category}
        onChoose={(category) => narrow('category', category)}
      />
      <PlaceChoices place={filter.place} />
      <ChoiceOfMany
        name="incident"
        label={say(texts.incident)}
        choices={[{ value: 'only', text: say(texts.onlyIncidents) }]}
        chosen={filter.incident === true ? 'only' : undefined}
        onChoose={(chosen) => narrow('incident', chosen === undefined ? undefined : true)}
      />
      {day('from', say(texts.sentFrom))}
      {day('until', say(texts.sentUntil))}
      {isUsed && (
        <Button look="second" onClick={clear}>
          {say(texts.clear)}
        </Button>
      )}
    </div>
  );
}

function clear(): void {
  const { typed, institution } = soughtNow.now();
  seek({ typed, ...(institution !== undefined && { institution }), filter: {} });
}

/** A place with those in which it lies, the widest first. */
function pathTo(place: string, among: readonly ListedPart[]): readonly ListedPart[] {
  for (const one of among) {
    if (one.id === place) return [one];
    const below = pathTo(place, one.parts ?? []);
    if (below.length > 0) return [one, ...below];
  }
  return [];
}

interface ListedPart extends Pick<ListedPlace, 'id' | 'shortName'> {
  readonly parts?: readonly ListedPart[];
}

const partsOfCountry = [
  { name: 'region', label: ticketFormTexts.region },
  { name: 'council', label: ticketFormTexts.council },
  { name: 'ward', label: ticketFormTexts.ward },
] as const;

/** A region, then one of its councils, then one of its wards. */
function PlaceChoices({ place }: { readonly place: string | undefined }) {
  const say = useSay();
  const regions: readonly ListedPart[] = useReading(listedPlaces).data?.places ?? [];
  const path = place === undefined ? [] : pathTo(place, regions);
  return partsOfCountry.map(({ name, label }, depth) => {
    const above = path[depth - 1];
    const among = depth === 0 ? regions : (above?.parts ?? []);
    if (depth > 0 && among.length === 0) return null;
    return (
      <ChoiceOfMany
        key={name}
        name={name}
        label={say(label)}
        choices={among.map(({ id, shortName }) => ({ value: id, text: say(shortName) }))}
        chosen={path[depth]?.id}
        onChoose={(chosen) => narrow('place', chosen ?? above?.id)}
      />
    );
  });
}
