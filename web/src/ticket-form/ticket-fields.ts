import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { RequestTo } from '../api/routes.ts';
import type { TicketAnswers } from './ticket-answers.ts';

/** What every way of sending a ticket asks for, as the API takes it. */
export type TicketFields = Omit<RequestTo<'submit-ticket'>, 'channel'>;

const written = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** An object without the fields that have no value. */
function present<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> };
function present(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What was answered, as the API takes it. None before the answers that it can't do without. */
export function fieldsOfTicket(answers: TicketAnswers, pageLanguage: Language): TicketFields | undefined {
  const { kind, category, institution, openness } = answers;
  if (kind === undefined || category === undefined || institution === undefined || openness === undefined) {
    return undefined;
  }
  const isAnonymous = openness === 'anonymous';
  const { subject, description, remedySought, about, officerName } = answers;
  return {
    kind,
    category: category.id,
    institution: institution.id,
    subject: subject.trim(),
    description: description.trim(),
    aboutHead: about === 'head',
    openness,
    safeToContact: isAnonymous || answers.safe === true,
    language: (isAnonymous ? undefined : answers.language) ?? pageLanguage,
    ...present({
      remedySought: written(remedySought),
      officerName: about === 'officer' ? written(officerName) : undefined,
      place: placeOf(answers),
      cites: answers.cites,
      contact: isAnonymous ? undefined : contactOf(answers),
    }),
  };
}

function contactOf({ openness, phone, email, name }: TicketAnswers) {
  return present({
    phone: written(phone),
    email: written(email),
    name: openness === 'identified' ? written(name) : undefined,
  });
}

function placeOf({ region, council, ward, point }: TicketAnswers) {
  const place = present({ region: region?.id, council: council?.id, ward: ward?.id, point });
  return Object.keys(place).length === 0 ? undefined : place;
}
