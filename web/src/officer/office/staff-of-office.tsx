import type { ReplyOf } from '../../api/routes.ts';
import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { officeTexts as texts, ticketsOf } from './texts.ts';
import '../administration/deadlines-table.css';

interface StaffOfOfficeProps {
  readonly institution: string;
  readonly label: string;
  readonly officers: readonly ReplyOf<'list-staff'>['officers'][number][];
}

/** Who works there, with what each has: a name leads to that officer's tickets in the queue. */
export function StaffOfOffice({ institution, label, officers }: StaffOfOfficeProps) {
  const say = useSay();
  if (officers.length === 0) return <p>{say(texts.nobody)}</p>;
  return (
    <>
      <p class="quiet">{say(texts.toTickets)}</p>
      <table class="deadlines">
        <caption class="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.name)}</th>
            <th scope="col">{say(texts.roles)}</th>
            <th scope="col">{say(texts.open)}</th>
            <th scope="col">{say(texts.overdue)}</th>
          </tr>
        </thead>
        <tbody>
          {officers.map(({ id: assignee, name, roles, trained, load }) => (
            <tr key={assignee}>
              <th scope="row">
                <WorkLink to="queue" query={`?${new URLSearchParams({ institution, assignee }).toString()}`}>
                  {name}
                  <span class="unseen"> ({say(ticketsOf(name))})</span>
                </WorkLink>
              </th>
              <td data-label={say(texts.roles)}>
                {[...roles.map(({ word }) => word), ...(trained ? [say(texts.trained)] : [])].join(', ')}
              </td>
              <td data-label={say(texts.open)}>{load.open}</td>
              <td data-label={say(texts.overdue)}>{load.overdue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
