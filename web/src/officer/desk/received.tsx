import { localDateOf, momentInFull } from '../../platform/dates.ts';
import { describedBy, Field } from '../../design/field.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { DeskFieldProps } from './part-props.ts';
import { receivedAt } from './received-at.ts';
import { deskTexts } from './texts.ts';

/** The received stamp. Browsers write dates in their own order: the day is said back in words. */
export function Received({ answers, change, asked: date }: DeskFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const at = receivedAt(answers);
  const said = at === undefined ? '' : momentInFull(at, language);
  return (
    <div class="received">
      <Field {...date}>
        <input
          class="input short"
          id={date.id}
          type="date"
          max={localDateOf(Date.now())}
          value={answers.receivedDate}
          aria-describedby={describedBy(date)}
          aria-invalid={date.mistake === undefined ? undefined : true}
          onInput={({ currentTarget }) => change({ receivedDate: currentTarget.value })}
        />
      </Field>
      <Field id="received-time" label={say(deskTexts.receivedTime)}>
        <input
          class="input short"
          id="received-time"
          type="time"
          value={answers.receivedTime}
          onInput={({ currentTarget }) => change({ receivedTime: currentTarget.value })}
        />
      </Field>
      <p class="said-back">{said}</p>
    </div>
  );
}
