import { describedBy, Field } from '../../design/field.tsx';
import { SaidDate, saidDateOf } from '../platform/said-date.tsx';
import { tomorrowOf } from './tomorrow-of.ts';
import type { FieldProps } from './field-props.ts';

/** A local date that lies ahead of `after`, `YYYY-MM-DD`, chosen as the browser lets one choose. */
export function DateAheadField({
  value,
  onChange,
  after,
  ...asked
}: FieldProps & { readonly after: string }) {
  return (
    <Field {...asked}>
      <input
        class="input short"
        id={asked.id}
        type="date"
        min={tomorrowOf(after)}
        value={value}
        aria-describedby={describedBy(asked, [saidDateOf(asked.id)])}
        aria-invalid={asked.mistake === undefined ? undefined : true}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <SaidDate field={asked.id} value={value} />
    </Field>
  );
}
