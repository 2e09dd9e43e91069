import { Callout } from '../../design/callout.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { mattersInOrder } from '../../ticket-form/matters-in-order.ts';
import { listedCategories } from '../../ticket-form/public-lists.ts';
import type { DeskAnswers } from './desk-answers.ts';
import { DeskNotLoaded } from './desk-not-loaded.tsx';
import type { DeskFieldProps } from './part-props.ts';
import { deskTexts } from './texts.ts';

/** The matters that a ticket of that kind can be about, what fits none of the others last. */
export function MatterAtDesk({ answers, change, asked }: DeskFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const { data, failure, again } = useReading(listedCategories);
  const { kind, category } = answers;
  const offered = mattersInOrder(
    (data?.categories ?? []).filter(({ kinds: ofIt }) => kind !== undefined && ofIt.includes(kind)),
    language,
  );
  if (failure !== undefined)
    return (
      <ChoiceField {...asked} optional={false}>
        <DeskNotLoaded failure={failure} again={again} />
      </ChoiceField>
    );
  return (
    <SelectField
      {...asked}
      optional={false}
      none={say(kind === undefined ? deskTexts.kindFirst : deskTexts.notChosen)}
      choices={offered.map(({ id, name }) => ({ value: id, label: say(name) }))}
      chosen={category?.id ?? ''}
      onChange={(id) => change({ category: offered.find((one) => one.id === id), institution: undefined })}
    />
  );
}

/** The numbers to call, before anything else is written. */
export function EmergencyFirst({ category }: Pick<DeskAnswers, 'category'>) {
  const say = useSay();
  const { emergencyNumbers = [], sensitive = false } = category ?? {};
  if (emergencyNumbers.length === 0 && !sensitive) return null;
  return (
    <Callout look={emergencyNumbers.length > 0 ? 'danger' : 'warning'} live>
      {emergencyNumbers.length > 0 && (
        <>
          <p>{say(deskTexts.danger)}</p>
          <ul class="emergency-numbers">
            {emergencyNumbers.map(({ number, name }) => (
              <li key={number}>
                <strong>{number}</strong> {say(name)}
              </li>
            ))}
          </ul>
        </>
      )}
      {sensitive && <p>{say(deskTexts.sensitive)}</p>}
    </Callout>
  );
}
