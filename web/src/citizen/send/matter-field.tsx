import { Radios } from '../../design/choices.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { NotLoaded } from './not-loaded.tsx';
import { mattersInOrder } from '../../ticket-form/matters-in-order.ts';
import { listedCategories } from '../../ticket-form/public-lists.ts';
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
  if (data !== undefined) {
    return (
      <Radios
        {...asked}
        optional={false}
        chosen={answers.category?.id}
        // The suggested office hangs on the matter.
        onChange={(id) => change({ category: offered.find((one) => one.id === id), institution: undefined })}
        choices={offered.map(({ id, name }) => ({ value: id, label: say(name) }))}
      />
    );
  }
  return (
    <>
      <p>{asked.label}</p>
      {failure === undefined ? <Skeleton lines={12} /> : <NotLoaded failure={failure} again={again} />}
    </>
  );
}
