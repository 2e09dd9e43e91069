import { Summary, type SummaryRow } from '../../design/summary.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { momentOfEntry } from './moment-of-entry.ts';
import type { Opened } from './opened.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { whereaboutsWords } from '../../../../words/whereabouts.ts';
import { officerName } from '../../../../words/unlisted.ts';

/** What the ticket is at this moment. */
export function TicketFacts({ ticket }: { readonly ticket: Opened }) {
  const say = useSay();
  const { kind, institution, present, citizen, submission } = ticket;
  const { region, council, ward, whereabouts } = submission?.place ?? {};
  const names = [ward, council, region].flatMap((part) =>
    part === undefined ? [] : (ticket.names?.places[part] ?? []),
  );
  const place = [...(whereabouts === undefined ? [] : [whereaboutsWords[whereabouts]]), ...names]
    .map(say)
    .join(', ');
  const main: readonly (SummaryRow | false | undefined)[] = [
    { label: say(texts.kind), answer: upperFirst(kind.word) },
    present && { label: say(texts.category), answer: say(present.category.name) },
    { label: say(texts.heldBy), answer: say(institution.shortName) },
    present && {
      label: say(texts.assignee),
      answer: present.assignee ? say(officerName(present.assignee.name)) : say(texts.nobodyAssigned),
    },
    present?.unit && { label: say(texts.unit), answer: say(present.unit.shortName) },
    present && { label: say(texts.openness), answer: upperFirst(present.openness.word) },
    citizen && { label: say(texts.citizenName), answer: citizen.name },
    present?.mergedInto !== undefined && {
      label: say(texts.mergedInto),
      answer: (
        <WorkLink to="ticket" number={present.mergedInto}>
          {inGroups(present.mergedInto)}
        </WorkLink>
      ),
    },
  ];
  const more: readonly (SummaryRow | false | undefined)[] = [
    place !== '' && { label: say(texts.place), answer: upperFirst(place) },
    present?.aboutOfficer && {
      label: say(texts.aboutOfficer),
      answer: say(officerName(present.aboutOfficer.name)),
    },
    present?.aboutHead === true && { label: say(texts.aboutHead), answer: say(texts.headOfOffice) },
    present?.promisedBy !== undefined && {
      label: say(texts.promisedBy),
      answer: say(momentOfEntry(present.promisedBy)),
    },
    present?.objectionDueAt !== undefined && {
      label: say(texts.objectionDue),
      answer: say(momentOfEntry(present.objectionDueAt)),
    },
  ];
  const isRow = (row: SummaryRow | false | undefined): row is SummaryRow =>
    row !== false && row !== undefined;
  return (
    <section class="facts">
      <h2 class="unseen">{say(texts.title)}</h2>
      <Summary rows={[...main, ...more].filter(isRow)} />
      {present?.unboundName === true && <p class="unbound">{say(texts.unboundName)}</p>}
    </section>
  );
}
