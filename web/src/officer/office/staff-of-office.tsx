import type { ReplyOf } from '../../api/routes.ts';
import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { RowsTable } from '../platform/table.tsx';
import { officeTexts as texts, ticketsOf } from './texts.ts';

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
      <RowsTable
        look="deadlines"
        caption={label}
        columns={[texts.name, texts.roles, texts.open, texts.overdue].map(say)}
        rows={officers.map(({ id: assignee, name, roles, trained, load }) => ({
          key: assignee,
          cells: [
            <WorkLink to="queue" query={`?${new URLSearchParams({ institution, assignee }).toString()}`}>
              {name}
              <span class="unseen"> ({say(ticketsOf(name))})</span>
            </WorkLink>,
            [...roles.map(({ word }) => word), ...(trained ? [say(texts.trained)] : [])].join(', '),
            load?.open,
            load?.overdue,
          ],
        }))}
      />
    </>
  );
}
