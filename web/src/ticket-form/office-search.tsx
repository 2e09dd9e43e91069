import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { apiClient } from '../api/client.ts';
import { failureSentence, outcomeOf, type ApiOutcome } from '../api/problem.ts';
import type { components } from '../api/schema.ts';
import { useLanguage, useSay } from '../language.ts';
import type { FoundOffice } from './found-office.ts';
import { searchedInstead, ticketFormTexts } from './texts.ts';

type Found = components['schemas']['InstitutionPage'];

/** In milliseconds: nobody wants an answer to each letter. */
const pauseInTyping = 250;

const find = (search: string): Promise<ApiOutcome<Found>> =>
  outcomeOf((signal) => apiClient.GET('/v1/institutions', { params: { query: { search } }, signal }));

/** What was found by the words that stand there now. */
function useFound(words: string): ApiOutcome<Found> | undefined {
  const [found, setFound] = useState<ApiOutcome<Found>>();
  useEffect(() => {
    setFound(undefined);
    if (words.trim() === '') return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void find(words.trim()).then((outcome) => isWanted && setFound(outcome));
    }, pauseInTyping);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [words]);
  return found;
}

/** What was found stands among the suggested offices now: who chose it goes on from there. */
const focusOnChosen = (): void =>
  document.querySelector<HTMLElement>('input[name="office"]:checked')?.focus();

/** The id of a found office in the document. */
const idOf = (office: string): string => `office-search-${office}`;

/** Where a key leads in a list of so many; -1: to none. Beyond the last and before the first is none, and round it goes. */
function placeAfter(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return place + 1 === count ? -1 : place + 1;
    case 'ArrowUp':
      return place === -1 ? count - 1 : place - 1;
    case 'Escape':
      return -1;
    default:
      return undefined;
  }
}

/** Finds an office by a part of its name. */
export function OfficeSearch({ onChoose }: { readonly onChoose: (office: FoundOffice) => void }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const [chosenLast, setChosenLast] = useState<FoundOffice>();
  const [marked, setMarked] = useState<string>();
  const found = useFound(words);
  const offices = found?.data?.institutions ?? [];
  const isShown = offices.length > 0;
  const placeOf = (office: string | undefined): number => offices.findIndex(({ id }) => id === office);
  const place = placeOf(marked);
  // Who types fast presses the next key before this one is drawn.
  const markedNow = useRef<string | undefined>(undefined);
  const mark = (office: string | undefined): void => {
    markedNow.current = office;
    setMarked(office);
  };
  const choose = (chosen: FoundOffice): void => {
    setWords('');
    mark(undefined);
    setChosenLast(chosen);
    onChoose(chosen);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') event.preventDefault(); // the form is not sent
    if (event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const before = placeOf(markedNow.current);
    const next = placeAfter(event.key, before, offices.length);
    if (next !== undefined) mark(offices[next]?.id);
    if (event.key.endsWith('Down') || event.key.endsWith('Up')) event.preventDefault(); // the cursor stays
    const chosen = offices[before];
    if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
  };
  useLayoutEffect(() => {
    if (chosenLast !== undefined) focusOnChosen();
  }, [chosenLast]);
  useLayoutEffect(() => {
    if (marked !== undefined) document.getElementById(idOf(marked))?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <div class="field">
      <label for="office-search">{say(ticketFormTexts.searchOffice)}</label>
      <span class="hint" id="office-search-hint">
        {say(ticketFormTexts.searchHint)}
      </span>
      <input
        class="input"
        id="office-search"
        type="text"
        inputMode="search"
        autoComplete="off"
        aria-describedby="office-search-hint"
        role="combobox"
        aria-autocomplete="list"
        aria-controls="office-search-found"
        aria-expanded={isShown}
        aria-activedescendant={place < 0 ? undefined : idOf(offices[place]?.id ?? '')}
        value={words}
        onInput={({ currentTarget }) => {
          setWords(currentTarget.value);
          mark(undefined);
        }}
        onKeyDown={press}
      />
      <SearchStatus found={found} />
      <ul
        class="found"
        id="office-search-found"
        role="listbox"
        aria-label={say(ticketFormTexts.searchFound)}
        hidden={!isShown}
      >
        {offices.map((office, at) => (
          <li
            key={office.id}
            id={idOf(office.id)}
            role="option"
            aria-selected={at === place}
            onClick={() => choose(office)}
          >
            {say(office.name)}
            <span class="quiet small">{office.path.map(({ shortName }) => say(shortName)).join(' › ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SearchStatus({ found }: { readonly found: ApiOutcome<Found> | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const { data, failure } = found ?? {};
  return (
    <p role="status" class="small">
      {failure !== undefined && failureSentence(failure, language)}
      {data?.institutions.length === 0 && say(ticketFormTexts.searchNothing)}
      {data?.didYouMean !== undefined && say(searchedInstead(data.didYouMean))}
    </p>
  );
}
