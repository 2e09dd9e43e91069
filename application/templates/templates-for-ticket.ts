import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import {
  fillTemplate,
  type PlaceholderValues,
} from '../../domain/foundation/vocabulary/template-placeholders.ts';
import type { AnswerTemplate } from '../../domain/institutions/templates/answer-template.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { stateOf } from '../../domain/ticketing/tickets/state.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDate } from '../../domain/foundation/time/local-date.ts';
import type { Actor } from '../../domain/foundation/vocabulary/acts.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { kindWords } from '../../words/kinds.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import type { Container } from '../container.ts';
import type { Locale } from '../locale.ts';
import { RequestRefused } from '../request-refused.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import type { NamedInstitution } from '../institutions-by-id.ts';
import { responseDateOf } from '../tickets/response-date.ts';
import { contextOf } from '../tickets/rules-for.ts';
import { templatesOnPath } from './list-templates.ts';

interface Asked {
  readonly number: string;
  /** In which language they are wanted. Absent: that of the ticket's citizen. */
  readonly in?: Language | undefined;
  readonly officer: PresentOfficer;
}

/** A template with what is known of a ticket. */
interface TemplateForTicket extends Pick<AnswerTemplate, 'id' | 'version' | 'uses' | 'finding'> {
  readonly title: Text;
  readonly text: string;
  /** What still stands in braces: for the officer to fill in. */
  readonly blanks: readonly string[];
  readonly office: NamedInstitution;
  /** Whether the office that works on the ticket keeps it, and none above. */
  readonly own: boolean;
}

interface TemplatesForTicket {
  /** In which they are. */
  readonly language: Language;
  /** In which the ticket's citizen reads. */
  readonly citizenReads: Language;
  readonly templates: readonly TemplateForTicket[];
}

/** Those who can be let write to the citizen. Others see the ticket, and have nothing to answer. */
const writing: readonly Actor[] = ['officer', 'assignee', 'head', 'head-above'];

/**
 * The templates of the office that works on a ticket and of those above it, filled with what is known of the ticket:
 * in its citizen's language, unless another is asked for. No text of the ticket is in them, so it is no read. Throws
 * the problems `no-such-ticket` and `not-allowed`.
 */
export async function templatesForTicket(
  { tickets, registry, templates, now }: Pick<Container, 'tickets' | 'registry' | 'templates' | 'now'>,
  { number, in: wanted, officer }: Asked,
): Promise<TemplatesForTicket> {
  const at = now();
  const seen = await readVisibleTicket({ tickets, registry }, number, { officer, now: at });
  if (seen.sight.sees !== 'all' || !writing.some((actor) => seen.actors.has(actor)))
    throw new RequestRefused({ code: 'not-allowed' });
  const { ticket } = seen.history;
  const language = wanted ?? ticket.language;
  const [{ lineage }, unit, category, { timeZone }] = await Promise.all([
    contextOf(ticket, registry),
    ticket.unit === undefined ? undefined : registry.lineage(ticket.unit),
    categoryOfTicket(ticket, registry),
    registry.calendar(),
  ]);
  const works = unit ?? lineage;
  const known = knownOf(ticket, { holder: lineage.institution, category, at }, { language, timeZone });
  const kept = await templatesOnPath(templates, works);
  return {
    language,
    citizenReads: ticket.language,
    templates: kept.map(({ template: { id, version, title, uses, finding, text }, office }) => ({
      id,
      version,
      title,
      uses,
      ...(finding !== undefined && { finding }),
      ...fillTemplate(text[language], known),
      office,
      own: office.id === works.institution.id,
    })),
  };
}

interface Around {
  readonly holder: Institution;
  readonly category: Category;
  readonly at: Instant;
}

/** What a template may say of the ticket: its number, its matter and its dates. */
function knownOf(
  ticket: Ticket,
  { holder, category, at }: Around,
  { language, timeZone }: Locale,
): PlaceholderValues {
  const { respondBy } = responseDateOf(stateOf(ticket), timeZone);
  return {
    number: ticket.number,
    kind: kindWords[ticket.kind].name[language],
    category: category.name[language],
    institution: holder.name[language],
    submitted: localDate(ticket.submittedAt, timeZone),
    ...(respondBy !== undefined && { due: localDate(respondBy, timeZone) }),
    today: localDate(at, timeZone),
  };
}
