import { useState } from 'preact/hooks';
import { Radios } from '../../design/choices.tsx';
import { Field } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { keepEnterFromForm } from '../../design/submit-keys.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { NotLoaded } from './not-loaded.tsx';
import { mattersInOrder } from '../../ticket-form/matters-in-order.ts';
import { listedCategories } from '../../ticket-form/public-lists.ts';
import { laterTexts } from './later-texts.ts';
import type { FieldOfSendingProps } from './field-props.ts';

/** What it is about: the matters that a ticket of that kind can be about. */
export function MatterField({ answers, change, asked }: Omit<FieldOfSendingProps, 'question'>) {
  const say = useSay();
  const language = useLanguage();
  const { data, failure, again } = useReading(listedCategories);
  const offered = mattersInOrder(
    (data?.categories ?? []).filter(
      ({ kinds }) => answers.kind === undefined || kinds.includes(answers.kind),
    ),
    language,
  );
  const [typed, setTyped] = useState('');
  const isChosen = ({ id }: { readonly id: string }): boolean => id === answers.category?.id;
  const found = offered.filter(
    (matter) => isChosen(matter) || say(matter.name).toLowerCase().includes(typed.trim().toLowerCase()),
  );
  if (data !== undefined) {
    return (
      <>
        <Field id="matter-search" label={say(laterTexts.findMatter)}>
          <input
            class="input"
            id="matter-search"
            type="text"
            inputMode="search"
            autoComplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={keepEnterFromForm}
          />
        </Field>
        <p role="status" class="small">
          {found.every(isChosen) && typed !== '' && say(laterTexts.noMatter)}
        </p>
        <Radios
          {...asked}
          optional={false}
          chosen={answers.category?.id}
          // The suggested office hangs on the matter.
          onChange={(id) =>
            change({ category: offered.find((one) => one.id === id), institution: undefined })
          }
          choices={found.map(({ id, name }) => ({ value: id, label: say(name) }))}
        />
      </>
    );
  }
  return (
    <>
      <p>{asked.label}</p>
      {failure === undefined ? <Skeleton lines={12} /> : <NotLoaded failure={failure} again={again} />}
    </>
  );
}
