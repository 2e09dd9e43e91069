import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Checkbox, Radios } from '../../design/choices.tsx';
import { TextField } from '../../design/text-field.tsx';
import { failureSentence } from '../../api/problem.ts';
import { dateInFull, localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { Dialog } from '../frame/dialog.tsx';
import { areRowsComfortable } from '../lists/row-height.ts';
import type { QueueQuery } from '../lists/queue-query.ts';
import type { Me } from '../session/me.ts';
import { arrangedIn, changedOf, exchanged, type ArrangedViews } from './arranged-views.ts';
import {
  changedByText,
  forOfficeText,
  leftText,
  sharedAtText,
  viewNamedText,
  viewTexts as texts,
} from './texts.ts';
import { keepViews, type FoundViews, type SavedView, type SharedViews } from './views-of-officer.ts';

interface ViewsDialogProps {
  readonly found: FoundViews;
  /** What is chosen of the queue now. */
  readonly wish: QueueQuery;
  readonly me: Me;
  readonly onClose: () => void;
}

/** Names what is chosen, and renames, orders and removes what was saved: all is kept at once. */
export default function ViewsDialog({ found, wish, onClose }: ViewsDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const before = arrangedIn(found);
  const [arranged, setArranged] = useState(before);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [isSaving, setSaving] = useState(false);
  const officeOf = (institution: string | undefined): SharedViews | undefined =>
    found.shared.find((shared) => shared.institution.id === institution);
  const put = (place: number, views: readonly SavedView[]): void =>
    setArranged((lists) => lists.map((list, at) => (at === place ? { ...list, views } : list)));
  const save = async (lists: readonly ArrangedViews[]): Promise<void> => {
    if (lists.some(({ views }) => views.some(({ name }) => name.trim() === ''))) {
      setWrong(say(texts.unnamed));
      return;
    }
    setSaving(true);
    for (const list of changedOf(lists, before)) {
      const failure = await keepViews(list);
      if (failure === undefined) continue;
      setSaving(false);
      const [first] = failure.because === 'refused' ? (failure.problem.errors ?? []) : [];
      setWrong(first?.detail ?? failureSentence(failure, language));
      return;
    }
    onClose();
  };
  return (
    <Dialog title={say(texts.title)} onClose={onClose}>
      {wrong !== undefined && (
        <Callout look="danger" live>
          <p>{wrong}</p>
        </Callout>
      )}
      <NewView
        arranged={arranged}
        wish={wish}
        officeOf={officeOf}
        isSaving={isSaving}
        onAdd={(place, view) =>
          void save(
            arranged.map((list, at) => (at === place ? { ...list, views: [...list.views, view] } : list)),
          )
        }
      />
      {arranged.map((list, place) => {
        const office = officeOf(list.institution);
        return (
          <section key={list.institution} class="arranged-views">
            <h3>{say(office === undefined ? texts.own : sharedAtText(office.institution.shortName))}</h3>
            {office?.changed !== undefined && (
              <p class="quiet">
                {say(
                  changedByText(
                    say(officerName(office.changed.by.name)),
                    dateInFull(localDateOf(Date.parse(office.changed.at)), language),
                  ),
                )}
              </p>
            )}
            {list.views.length === 0 && <p class="quiet">{say(texts.none)}</p>}
            <Rows name={`views-${place}`} views={list.views} onChange={(views) => put(place, views)} />
            <p class="quiet">{say(leftText(list.most - list.views.length))}</p>
          </section>
        );
      })}
      {changedOf(arranged, before).length > 0 && (
        <Button busy={isSaving} onClick={() => void save(arranged)}>
          {say(texts.saveAll)}
        </Button>
      )}
    </Dialog>
  );
}

interface NewViewProps {
  readonly arranged: readonly ArrangedViews[];
  readonly wish: QueueQuery;
  readonly officeOf: (institution: string | undefined) => SharedViews | undefined;
  readonly isSaving: boolean;
  readonly onAdd: (place: number, view: SavedView) => void;
}

/** Names what is chosen now, for oneself or, who heads an office, for everybody there. */
function NewView({ arranged, wish, officeOf, isSaving, onAdd }: NewViewProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [withDensity, setWithDensity] = useState(false);
  const [place, setPlace] = useState('0');
  const [isTried, setTried] = useState(false);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const isUnnamed = name.trim() === '';
  const add = (): void => {
    setTried(true);
    if (isUnnamed) form.current?.querySelector('input')?.focus();
    else
      onAdd(Number(place), {
        name: name.trim(),
        institution: wish.institution,
        asked: { ...wish.filters },
        ...(withDensity && { density: areRowsComfortable.value ? 'comfortable' : 'compact' }),
      });
  };
  return (
    <form
      ref={form}
      class="new-view"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{say(texts.newTitle)}</h3>
      <TextField
        id="view-name"
        label={say(texts.name)}
        hint={say(texts.nameHint)}
        mistake={isTried && isUnnamed ? say(texts.unnamed) : undefined}
        value={name}
        onChange={setName}
      />
      {arranged.length > 1 && (
        <Radios
          id="view-for"
          label={say(texts.forWhom)}
          choices={arranged.map(({ institution }, at) => {
            const office = officeOf(institution);
            return {
              value: String(at),
              label: say(office === undefined ? texts.forMe : forOfficeText(office.institution.shortName)),
            };
          })}
          chosen={place}
          onChange={setPlace}
        />
      )}
      <Checkbox
        id="view-density"
        label={say(texts.withDensity)}
        checked={withDensity}
        onChange={setWithDensity}
      />
      <p class="quiet">{say(texts.chooses)}</p>
      <Button type="submit" busy={isSaving}>
        {say(texts.add)}
      </Button>
    </form>
  );
}

/** Focuses the same button in the row where its view stands next; without that row, the name of a new view. Rows are known by their places. */
function focusInRow(button: HTMLButtonElement, place: number): void {
  const row = button.closest('ol')?.children.item(place);
  const next = row?.querySelector<HTMLElement>(`[name=${button.name}]`);
  (next ?? button.closest('dialog')?.querySelector('input'))?.focus();
}

interface RowsProps {
  readonly name: string;
  readonly views: readonly SavedView[];
  readonly onChange: (views: readonly SavedView[]) => void;
}

/** Views to be renamed, ordered and removed. */
function Rows({ name, views, onChange }: RowsProps) {
  const say = useSay();
  return (
    <ol>
      {views.map((view, place) => {
        const act = (text: Parameters<typeof viewNamedText>[0]) => say(viewNamedText(text, view.name));
        return (
          <li key={place}>
            <input
              class="input"
              type="text"
              aria-label={act(texts.name)}
              name={`${name}-${place}`}
              value={view.name}
              autoComplete="off"
              onInput={({ currentTarget }) =>
                onChange(views.with(place, { ...view, name: currentTarget.value }))
              }
            />
            <Button
              look="plain"
              name="earlier"
              aria-label={act(texts.earlier)}
              busy={place === 0}
              onClick={({ currentTarget }) => {
                focusInRow(currentTarget, place - 1);
                onChange(exchanged(views, place, place - 1));
              }}
            >
              <Arrow turned />
            </Button>
            <Button
              look="plain"
              name="later"
              aria-label={act(texts.later)}
              busy={place === views.length - 1}
              onClick={({ currentTarget }) => {
                focusInRow(currentTarget, place + 1);
                onChange(exchanged(views, place, place + 1));
              }}
            >
              <Arrow />
            </Button>
            <Button
              look="plain"
              name="remove"
              aria-label={act(texts.remove)}
              onClick={({ currentTarget }) => {
                if (place === views.length - 1) focusInRow(currentTarget, place - 1);
                onChange(views.toSpliced(place, 1));
              }}
            >
              {say(texts.remove)}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

/** Which way a button moves a view. */
const Arrow = ({ turned = false }: { readonly turned?: boolean }) => (
  <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    <path d={turned ? 'm3 9 4-4 4 4' : 'm3 5 4 4 4-4'} fill="none" stroke="currentColor" stroke-width="1.7" />
  </svg>
);
