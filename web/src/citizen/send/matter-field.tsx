import { useState } from 'preact/hooks';
import { Radios } from '../../design/choices.tsx';
import { Field } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { keepEnterFromForm } from '../../design/submit-keys.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { NotLoaded } from './not-loaded.tsx';
import { mattersInGroups } from '../../ticket-form/matters-in-order.ts';
import { listedCategories, type ListedCategory } from '../../ticket-form/public-lists.ts';
import { laterTexts } from './later-texts.ts';
import { Pictogram } from './matter-pictogram.tsx';
import type { FieldOfSendingProps } from './field-props.ts';
import './matter-field.css';

/** What it is about: the matters that a ticket of that kind can be about. */
export function MatterField({ answers, change, asked }: Omit<FieldOfSendingProps, 'question'>) {
  const say = useSay();
  const language = useLanguage();
  const { data, failure, again } = useReading(listedCategories);
  const offered = mattersInGroups(
    (data?.categories ?? []).filter(
      ({ kinds }) => answers.kind === undefined || kinds.includes(answers.kind),
    ),
    language,
  );
  const [typed, setTyped] = useState('');
  const isChosen = ({ id }: { readonly id: string }): boolean => id === answers.category?.id;
  const wanted = typed.trim().toLowerCase();
  const found = offered.filter(
    (matter) =>
      isChosen(matter) ||
      [matter.name, ...(matter.group === undefined ? [] : [matter.group.name])].some((name) =>
        say(name).toLowerCase().includes(wanted),
      ),
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
          choices={found.map(({ id, name, group }, index) => ({
            value: id,
            label: say(name),
            describedBy: group && idOf(group),
            heading: found[index - 1]?.group?.id !== group?.id && <Heading group={group} />,
          }))}
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

const idOf = ({ id }: { readonly id: string }): string => `matters-${id}`;

/** What stands above the first matter of a group, or of those without one. */
function Heading({ group }: { readonly group: ListedCategory['group'] | undefined }) {
  const say = useSay();
  if (group === undefined) return <hr />;
  return (
    <p class="matters" id={idOf(group)}>
      <Pictogram of={group.id} />
      {say(group.name)}
    </p>
  );
}
