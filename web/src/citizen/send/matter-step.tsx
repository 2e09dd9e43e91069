import { Radios } from '../../design/choices.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { useHeadingAgain } from './heading-again.ts';
import { NotLoaded } from './not-loaded.tsx';
import { mattersInOrder } from '../../ticket-form/matters-in-order.ts';
import { listedCategories } from '../../ticket-form/public-lists.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { sendTexts } from './texts.ts';

/** What it is about: the matters that a ticket of that kind can be about. */
export function MatterStep({ answers, change, mistakeAt }: TicketFormProps) {
  const say = useSay();
  const language = useLanguage();
  const { data, failure, again } = useReading(listedCategories);
  useHeadingAgain(data !== undefined);
  const offered = mattersInOrder(
    (data?.categories ?? []).filter(
      ({ kinds }) => answers.kind !== undefined && kinds.includes(answers.kind),
    ),
    language,
  );
  if (data !== undefined) {
    return (
      <Radios
        id="category"
        label={say(sendTexts.matter)}
        hint={say(sendTexts.matterHint)}
        heading
        mistake={mistakeAt('category')}
        chosen={answers.category?.id}
        // The suggested office hangs on the matter.
        onChange={(id) => change({ category: offered.find((one) => one.id === id), institution: undefined })}
        choices={offered.map(({ id, name }) => ({ value: id, label: say(name) }))}
      />
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{say(sendTexts.matter)}</h1>
      {failure === undefined ? <Skeleton lines={12} /> : <NotLoaded failure={failure} again={again} />}
    </>
  );
}
