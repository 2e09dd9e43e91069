import * as z from 'zod';
import { coarsePoint } from '../../../domain/foundation/vocabulary/coarse-point.ts';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { kinds, opennesses, type Channel } from '../../../domain/foundation/vocabulary/kinds.ts';
import { mostSuggested } from '../../../domain/institutions/understanding/understanding.ts';
import { noticeChannels } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { email } from '../requests/email.ts';
import { idempotencyKey } from '../requests/headers.ts';
import { incidentMark } from './incident-mark.ts';
import { personName } from '../requests/person-name.ts';
import { phone } from '../requests/phone.ts';
import { refuse } from '../problems/refuse.ts';
import { registryId } from '../requests/registry-id.ts';
import { proofHeaders } from '../requests/secret-headers.ts';
import { dateReply, emergencyNumber, instantReply, namedInstitution } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';
import { ticketNumberParam } from '../requests/ticket-params.ts';

/** The channels that send through this route; the others have an entrance of their own. */
export const openChannels = ['web', 'app'] as const satisfies readonly Channel[];

const contact = z.strictObject({
  phone: phone.exactOptional(),
  email: email.exactOptional(),
  name: personName('Your name.', 'Asha Juma').exactOptional(),
});

const degrees = (atMost: number, example: number) =>
  z
    .number()
    .min(-atMost)
    .max(atMost)
    .meta({ examples: [example] });

/** From here on nothing of ours knows it nearer. */
const point = z
  .strictObject({ latitude: degrees(90, -6.17), longitude: degrees(180, 35.74) })
  .transform(coarsePoint)
  .meta({
    description: 'It is rounded to a thousandth of a degree, about 100 metres, before anything is stored.',
  });

const place = z.strictObject({
  region: registryId('a region', 'mkoa-dodoma').exactOptional(),
  council: registryId('a council', 'dodoma-cc').exactOptional(),
  ward: registryId('a ward', 'kata-makole').exactOptional(),
  whereabouts: z.enum(whereabouts).exactOptional().meta({
    description:
      'Where no council is asked for. `abroad` stands beside no part of the country, `on-the-road` beside a region alone.',
  }),
  point: point.exactOptional(),
});

const suggestedIds = (atMost: number, what: string, example: string) =>
  z.array(registryId(what, example)).max(atMost);

const suggested = z
  .strictObject({
    model: z
      .string()
      .regex(/^[0-9a-f]{8}$/u)
      .meta({ description: '`model` of the understanding.', examples: ['3f9c02ab'] }),
    kinds: z.array(z.enum(kinds)).max(mostSuggested.kinds),
    categories: suggestedIds(mostSuggested.categories, 'a category that was suggested', 'maji'),
    offices: suggestedIds(mostSuggested.offices, 'an office that was suggested', 'dawasa'),
    places: suggestedIds(
      mostSuggested.places,
      'the narrowest part of a place that was suggested',
      'kinondoni-mc',
    ).exactOptional(),
  })
  .meta({
    id: 'Suggested',
    description:
      'What `understand-words` suggested to whoever sends, the likeliest first, whatever was chosen then: by it suggestions are mended. No words.',
  });

/** What every way of sending a ticket asks for. */
export const ticketFields = z.strictObject({
  kind: z.enum(kinds),
  category: registryId('a category', 'huduma-duni'),
  institution: registryId('the institution that it is sent to', 'afya'),
  subject: textSchema({
    ...citizenTexts.subject,
    description: 'What it is about, in one line.',
    example: 'Sijapata cheti cha kuzaliwa',
  }),
  description: textSchema({
    ...citizenTexts.description,
    description: 'What happened.',
    example: 'Niliomba cheti cha kuzaliwa mwezi wa nane, na hadi leo sijapewa.',
  }),
  remedySought: textSchema({
    ...citizenTexts.remedySought,
    description: 'What should be done about it.',
    example: 'Naomba nipewe cheti changu.',
  }).exactOptional(),
  landmark: textSchema({
    ...citizenTexts.landmark,
    description: 'What the place is near. It is kept and shown as the other texts are.',
    example: 'Karibu na msikiti wa Ijumaa',
  }).exactOptional(),
  aboutHead: z
    .boolean()
    .default(false)
    .meta({ description: 'It is about the head of that office: then it starts at the level above.' }),
  aboutOfficer: registryId('the officer that it is about', 'rehema-msuya').exactOptional(),
  officerName: personName(
    'The officer that it is about, where only the name is known.',
    'Bwana Mussa wa dirisha la tatu',
  ).exactOptional(),
  cites: ticketNumberParam.exactOptional(),
  openness: z.enum(opennesses).meta({
    description:
      'anonymous: nothing that identifies is asked or stored; confidential: no officer sees the contact; identified: the officer who handles it sees the name.',
  }),
  contact: contact.exactOptional().meta({
    description:
      'How you can be reached: a phone, an e-mail address or both. E-mail goes anywhere; SMS only to the countries that the stage names. The receipt says by what you are told (`noticesBy`).',
  }),
  safeToContact: z.boolean().default(true).meta({ description: 'No: nothing is ever sent to the contact.' }),
  language: z
    .enum(languages)
    .default('sw')
    .meta({ description: 'The language of the notices about this ticket.' }),
  place: place.exactOptional(),
  understood: suggested.exactOptional(),
});
type Fields = z.output<typeof ticketFields>;

/** What openness asks of the contact, and that an officer is named in one way. */
export function checkTogether(
  { openness, contact, aboutOfficer, officerName }: Fields,
  context: z.core.$RefinementCtx,
) {
  if (openness === 'anonymous' && contact !== undefined) {
    refuse(context, { field: 'contact-refused' }, ['contact']);
  }
  if (openness !== 'anonymous' && contact?.phone === undefined && contact?.email === undefined) {
    refuse(context, { field: 'contact-required' }, ['contact']);
  }
  if (openness === 'identified' && contact !== undefined && contact.name === undefined) {
    refuse(context, { field: 'name-required' }, ['contact', 'name']);
  }
  if (aboutOfficer !== undefined && officerName !== undefined) {
    refuse(context, { field: 'officer-twice' }, ['officerName']);
  }
}

/** A ticket as a citizen sends it. */
export const newTicket = ticketFields
  .extend({
    channel: z.enum(openChannels),
    sameAs: incidentMark.exactOptional(),
    aboutHeadAsked: z.boolean().exactOptional().meta({
      description:
        'The sender was asked whether what is written is about the head of that office, and `aboutHead` is the answer. Without it a complaint that could be about that head starts at the level above.',
    }),
  })
  .superRefine(checkTogether);

/** The receipt: the same for each attempt to send the same ticket. */
export const receipt = z
  .object({
    number: z.string().meta({ description: 'Namba ya kumbukumbu.', examples: ['261112345671'] }),
    secret: z.string().meta({
      description: 'Msimbo wa siri: shown here and in the first notice, stored nowhere.',
      examples: ['48213097'],
    }),
    submittedAt: instantReply,
    institution: namedInstitution.meta({ description: 'Who received it.' }),
    noticesBy: z.array(z.enum(noticeChannels)).meta({
      description:
        'By what you are told what happens. Nothing: no contact, an unsafe one, or a phone to which no SMS go.',
    }),
    respondBy: instantReply
      .exactOptional()
      .meta({ description: 'The last second of the time to respond. Absent: the kind needs no response.' }),
    respondByDate: dateReply.exactOptional(),
    sameIncident: z.boolean().exactOptional().meta({
      description:
        'Whether it is counted with the others of `sameAs`: no, where they were all answered meanwhile, or the mark is too old or of something else. It was received in any case. Absent: `sameAs` was not sent.',
    }),
    next: z.array(z.string()).meta({ description: "What happens next, in the caller's language." }),
    emergencyNumbers: z.array(emergencyNumber),
  })
  .meta({ id: 'Receipt' });

/** What can be wrong with a ticket by every way of sending it; each way has its own limit a day besides. */
export const sendingProblems = [
  'idempotency-key-missing',
  'idempotency-key-weak',
  'idempotency-key-reused',
  'number-malformed',
  'number-mistyped',
  'unknown-category',
  'kind-not-in-category',
  'unknown-institution',
  'unknown-officer',
  'unknown-place',
  'place-contradicts-itself',
  'jurisdiction-not-served',
  'outside-body',
  'too-many-tickets-of-email',
] as const satisfies Route['problems'];

export const submitTicketRoute = {
  method: 'POST',
  path: '/v1/tickets',
  name: 'submit-ticket',
  family: 'submit-ticket',
  for: 'everybody',
  summary: { sw: 'Tuma lalamiko au maoni', en: 'Send a ticket' },
  headers: z.object({ 'idempotency-key': idempotencyKey, ...proofHeaders }),
  body: newTicket,
  replies: {
    201: {
      description: 'It was received.',
      body: receipt,
      headers: { location: 'Where the ticket is followed up.' },
    },
    200: {
      description: 'It had been received before under this idempotency key: the same receipt again.',
      body: receipt,
      headers: { location: 'Where the ticket is followed up.' },
    },
  },
  problems: [...sendingProblems, 'too-many-tickets', 'proof-to-send-needed'],
} as const satisfies Route;
