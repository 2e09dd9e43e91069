import Combobox from '@github/combobox-nav';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReplyOf } from '../api/routes.ts';
import { keepEnterFromForm } from '../design/submit-keys.ts';
import { useSay } from '../platform/language.ts';
import { ticketFormTexts } from './texts.ts';

export type OfficeToChoose = ReplyOf<'list-institutions'>['institutions'][number];

export interface OfficeFinderProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly offices: readonly OfficeToChoose[];
  /** Of the name, but far away: below a heading of their own. */
  readonly elsewhere?: readonly OfficeToChoose[] | undefined;
  /** What is said of what was found. */
  readonly status: ComponentChildren;
  readonly onChoose: (office: OfficeToChoose) => void;
}

/** What was found stands among the suggested offices now: who chose it goes on from there. */
const focusOnChosen = (): void =>
  document.querySelector<HTMLElement>('input[name="office"]:checked')?.focus();

const none: readonly OfficeToChoose[] = [];

/** A field to type in, and the offices that were found, to choose by keys or by touch. */
export function OfficeFinder(props: OfficeFinderProps) {
  const { id, label, hint, words, onWords, offices, elsewhere = none, status, onChoose } = props;
  const say = useSay();
  const [chosenLast, setChosenLast] = useState<OfficeToChoose>();
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
      (office) => event.target instanceof HTMLElement && event.target.dataset['office'] === office.id,
    );
    if (chosen === undefined) return;
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
      <label for={id}>{label}</label>
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <input
        ref={input}
        class="input"
        id={id}
        type="text"
        inputMode="search"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
        onKeyDown={keepEnterFromForm}
      />
      <div role="status" class="small">
        {status}
      </div>
      <div
        ref={list}
        id={`${id}-found`}
        role="listbox"
        aria-label={say(ticketFormTexts.searchFound)}
        hidden={isEmpty}
      >
        <Found id={id} offices={offices} />
        {elsewhere.length > 0 && (
          <div role="group" aria-labelledby={`${id}-elsewhere`}>
            <p id={`${id}-elsewhere`} class="quiet small">
              {say(ticketFormTexts.foundElsewhere)}
            </p>
            <Found id={id} offices={elsewhere} />
          </div>
        )}
      </div>
    </div>
  );
}

function Found({ id: of, offices }: Pick<OfficeFinderProps, 'id' | 'offices'>) {
  const say = useSay();
  return (
    <ul class="found" role="none">
      {offices.map(({ id, name, path, region }) => (
        <li key={id} id={`${of}-${id}`} role="option" data-office={id}>
          {say(name)}
          <span class="quiet small">
            {path.map(({ shortName }) => say(shortName)).join(' › ')}
            {region !== undefined &&
              region.id !== id &&
              path.every((above) => above.id !== region.id) &&
              ` – ${say(region.shortName)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
