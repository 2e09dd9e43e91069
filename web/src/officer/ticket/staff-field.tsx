import { useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { isOutText, loadText } from '../platform/load-text.ts';
import { officerApi } from '../session/officer-api.ts';
import type { AboutTicket } from './act-form.ts';
import { ListField } from './choice-fields.tsx';
import type { FieldProps } from '../../forms/field-of-question.tsx';
import { ticketPageTexts as texts } from './texts.ts';

interface StaffFieldProps extends FieldProps {
  readonly about: AboutTicket;
  /** Somebody gets the ticket: only to whom it can be given, with how much each has to do. */
  readonly isGiven: boolean;
}

/** Somebody of the office that holds the ticket. */
export function StaffField({ about, isGiven, ...asked }: StaffFieldProps) {
  const say = useSay();
  const { number, institution } = about.ticket;
  const { id } = institution;
  const { data, failure, again } = useResource(
    (request) =>
      officerApi.GET('/v1/officer/institutions/{institution}/staff', {
        ...request,
        params: { path: { institution: id }, query: isGiven ? { ticket: number } : {} },
      }),
    [id, number, isGiven],
  );
  return (
    <ListField
      {...asked}
      choices={data?.officers.map(({ id: value, name, load, out }) => ({
        value,
        label: isGiven
          ? `${name} (${[...(load === undefined ? [] : [loadText(load.open, load.overdue)]), ...(out === undefined ? [] : [isOutText(out)])].map(say).join('; ')})`
          : name,
      }))}
      failure={failure}
      again={again}
      none={say(texts.chooseOfficer)}
    />
  );
}
