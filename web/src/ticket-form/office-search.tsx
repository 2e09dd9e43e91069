import Combobox from '@github/combobox-nav';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { apiClient } from '../api/client.ts';
import { failureSentence, type Fetched } from '../api/problem.ts';
import { keepEnterFromForm } from '../design/submit-keys.ts';
import { useLanguage, useSay } from '../platform/language.ts';
import type { RequestParts } from '../resource/resource.ts';
import { useSearch } from '../resource/use-search.ts';
import type { FoundOffice } from './found-office.ts';
import {
  officeSearchTexts as texts,
  officeUnknown,
  searchedInstead,
  servingPlace,
} from './office-search-texts.ts';
import { officesOfPhone, type SearchedOffices } from './offices-of-phone.ts';
import { governs, soughtAfter, type SoughtOffice } from './sought-office.ts';
import { ticketFormTexts } from './texts.ts';

type Offices = SearchedOffices['institutions'];

/** Asks the service; without a line it is looked up in the list that the phone keeps. */
async function find(request: RequestParts, search: string): Promise<Fetched<SearchedOffices>> {
  try {
    return await apiClient.GET('/v1/institutions', { ...request, params: { query: { search } } });
  } catch {
    const { data, ...kept } = await apiClient.GET('/v1/institutions/tree', request);
    return { ...kept, ...(data !== undefined && { data: officesOfPhone(data.institutions, search) }) };
  }
}

/** What was found stands among the suggested offices now: who chose it goes on from there. */
const focusOnChosen = (): void =>
  document.querySelector<HTMLElement>('input[name="office"]:checked')?.focus();

const none: Offices = [];

interface OfficeSearchProps {
  /** `sought`: the name that was typed, where nobody knows an office of it and this one takes its place. */
  readonly onChoose: (office: FoundOffice, sought?: string) => void;
}

/** Finds an office by a part of its name; of one that nobody knows, who serves its place, or its council. */
export function OfficeSearch({ onChoose }: OfficeSearchProps) {
  const say = useSay();
  const [words, setWords] = useState('');
  const [chosenLast, setChosenLast] = useState<FoundOffice>();
  const found = useSearch(words, find);
  const { institutions: offices = none, elsewhere = none, unknown } = found.data ?? {};
  const sought = useRef<SoughtOffice>(undefined);
  sought.current = soughtAfter(sought.current, words.trim(), found.data);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isEmpty = offices.length + elsewhere.length === 0;
  // Before it is drawn: who types fast presses the next key as soon as an office is shown.
  useLayoutEffect(() => {
    if (input.current === null || list.current === null || isEmpty) return undefined;
    const combobox = new Combobox(input.current, list.current, { tabInsertsSuggestions: false });
    combobox.start();
    return () => combobox.destroy();
  }, [offices, elsewhere]);
  const choose = (event: Event): void => {
    const chosen = [...offices, ...elsewhere].find(
      ({ id }) => event.target instanceof HTMLElement && event.target.dataset['office'] === id,
    );
    if (chosen === undefined) return;
    const isInstead = unknown === undefined ? governs(chosen) : offices.includes(chosen);
    setWords('');
    setChosenLast(chosen);
    const { name, known } = sought.current ?? {};
    onChoose(chosen, isInstead && known === undefined ? name : undefined);
    sought.current = undefined;
  };
  useLayoutEffect(() => {
    if (chosenLast !== undefined) focusOnChosen();
  }, [chosenLast]);
  useLayoutEffect(() => {
    const element = list.current;
    element?.addEventListener('combobox-commit', choose);
    return () => element?.removeEventListener('combobox-commit', choose);
  });
  return (
    <div class="field">
      <label for="office-search">{say(ticketFormTexts.searchOffice)}</label>
      <span class="hint" id="office-search-hint">
        {say(texts.hint)}
      </span>
      <input
        ref={input}
        class="input"
        id="office-search"
        type="text"
        inputMode="search"
        autoComplete="off"
        aria-describedby="office-search-hint"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={keepEnterFromForm}
      />
      <SearchStatus found={found} words={words.trim()} />
      <div ref={list} id="office-search-found" role="listbox" aria-label={say(texts.found)} hidden={isEmpty}>
        <Options offices={offices} />
        {elsewhere.length > 0 && (
          <div role="group" aria-labelledby="office-search-elsewhere">
            <p id="office-search-elsewhere" class="quiet small">
              {say(texts.elsewhere)}
            </p>
            <Options offices={elsewhere} />
          </div>
        )}
      </div>
    </div>
  );
}

function Options({ offices }: { readonly offices: Offices }) {
  const say = useSay();
  return (
    <ul class="found" role="none">
      {offices.map(({ id, name, path, region }) => (
        <li key={id} id={`office-search-${id}`} role="option" data-office={id}>
          {say(name)}
          <span class="quiet small">
            {path.map(({ shortName }) => say(shortName)).join(' › ')}
            {region !== undefined &&
              [id, ...path.map((above) => above.id)].every((each) => each !== region.id) &&
              ` – ${say(region.shortName)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface SearchStatusProps {
  readonly found: ReturnType<typeof useSearch<SearchedOffices>>;
  readonly words: string;
}

function SearchStatus({ found: { data, failure }, words }: SearchStatusProps) {
  const say = useSay();
  const language = useLanguage();
  const { institutions: offices = none, didYouMean, unknown } = data ?? {};
  const { region, council, ward } = unknown?.place ?? {};
  const place = ward ?? council ?? region;
  return (
    <div role="status" class="small">
      {failure !== undefined && failureSentence(failure, language)}
      {data !== undefined && unknown === undefined && offices.length === 0 && (
        <p>
          {say(texts.nothing)} {say(texts.council)}
        </p>
      )}
      {unknown !== undefined && (
        <p>
          <strong>{say(officeUnknown({ words }))}</strong> {!offices.some(governs) && say(texts.council)}{' '}
          {offices.length > 0 && say(place === undefined ? texts.near : servingPlace({ place: place.name }))}
        </p>
      )}
      {didYouMean !== undefined && <p>{say(searchedInstead({ words: didYouMean }))}</p>}
    </div>
  );
}
