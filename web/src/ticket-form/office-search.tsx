import Combobox from '@github/combobox-nav';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { apiClient } from '../api/client.ts';
import { failureSentence } from '../api/problem.ts';
import type { ReplyOf } from '../api/routes.ts';
import { keepEnterFromForm } from '../design/submit-keys.ts';
import { useLanguage, useSay } from '../platform/language.ts';
import type { RequestParts } from '../resource/resource.ts';
import { useSearch } from '../resource/use-search.ts';
import type { FoundOffice } from './found-office.ts';
import { searchedInstead, ticketFormTexts } from './texts.ts';

type Found = ReplyOf<'list-institutions'>;

const find = (request: RequestParts, search: string) =>
  apiClient.GET('/v1/institutions', { ...request, params: { query: { search } } });

/** What was found stands among the suggested offices now: who chose it goes on from there. */
const focusOnChosen = (): void =>
  document.querySelector<HTMLElement>('input[name="office"]:checked')?.focus();

/** Finds an office by a part of its name. */
export function OfficeSearch({ onChoose }: { readonly onChoose: (office: FoundOffice) => void }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const [chosenLast, setChosenLast] = useState<FoundOffice>();
  const found = useSearch(words, find);
  const offices = found.data?.institutions ?? [];
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // Before it is drawn: who types fast presses the next key as soon as an office is shown.
  useLayoutEffect(() => {
    if (input.current === null || list.current === null || offices.length === 0) return undefined;
    const combobox = new Combobox(input.current, list.current, { tabInsertsSuggestions: false });
    combobox.start();
    return () => combobox.destroy();
  }, [offices]);
  const choose = (event: Event): void => {
    const chosen = offices.find(
      ({ id }) => event.target instanceof HTMLElement && event.target.dataset['office'] === id,
    );
    if (chosen === undefined) return;
    setWords('');
    setChosenLast(chosen);
    onChoose(chosen);
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
        {say(ticketFormTexts.searchHint)}
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
      <SearchStatus found={found} />
      <ul
        ref={list}
        class="found"
        id="office-search-found"
        role="listbox"
        aria-label={say(ticketFormTexts.searchFound)}
        hidden={offices.length === 0}
      >
        {offices.map(({ id, name, path }) => (
          <li key={id} id={`office-search-${id}`} role="option" data-office={id}>
            {say(name)}
            <span class="quiet small">{path.map(({ shortName }) => say(shortName)).join(' › ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SearchStatus({ found }: { readonly found: ReturnType<typeof useSearch<Found>> }) {
  const say = useSay();
  const language = useLanguage();
  const { data, failure } = found;
  return (
    <p role="status" class="small">
      {failure !== undefined && failureSentence(failure, language)}
      {data?.institutions.length === 0 && say(ticketFormTexts.searchNothing)}
      {data?.didYouMean !== undefined && say(searchedInstead({ words: data.didYouMean }))}
    </p>
  );
}
