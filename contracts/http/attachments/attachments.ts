import * as z from 'zod';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { knownDevice } from '../follow-up/device.ts';
import { idempotencyKey } from '../requests/headers.ts';
import { secretHeaders } from '../requests/secret-headers.ts';
import { openingReason } from '../requests/opening-reason.ts';
import { instantReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { attachment, mediaTypes } from '../replies/shown-attachment.ts';
import { ticketParams, numberProblems } from '../requests/ticket-params.ts';

const attachmentParams = ticketParams.extend({
  place: z
    .string()

    .regex(/^[1-9][0-9]?$/)
    .refine((place) => Number(place) <= attachmentLimits.places + attachmentLimits.officePlaces)
    .meta({ description: "The attachment's place, from 1.", examples: ['1'] })
    .transform(Number),
});

const attachmentList = z.object({ attachments: z.array(attachment) });

const uploadForm = z
  .object({
    url: z.string().meta({
      description:
        'Where a stage has an edge a path of this host: resolve it against the address of your request.',
      examples: ['/files/sent/'],
    }),
    fields: z.record(z.string(), z.string()),
    endsAt: instantReply.meta({ description: 'The form takes the file until then.' }),
    largest: z.int().meta({ description: 'Of the file, in bytes.' }),
  })
  .meta({
    id: 'UploadForm',
    description:
      'POST it to `url` as multipart/form-data: every field as it is, and the file last, as the field `file`.',
  });

const promised = z.object({ attachment, form: uploadForm.exactOptional() });

const citizenHeaders = z.object(secretHeaders);
const citizenProblems = [
  'number-malformed',
  'number-mistyped',
  'secret-missing',
  'secret-malformed',
  'ticket-not-found',
  'proof-of-work-needed',
  'guesses-closed',
] as const;

/** A short-lived address of the file itself. */
const fileLink = z
  .object({
    url: z.string().meta({
      description:
        'Gives the file out for a minute, as a download. Where a stage has an edge a path of this host: resolve it against the address of your request.',
    }),
    endsAt: instantReply,
  })
  .meta({ id: 'FileLink' });

const unopened = ['attachment-not-found', 'attachment-not-checked', 'attachment-refused'] as const;

export const attachFileRoute = {
  method: 'POST',
  path: '/v1/tickets/{number}/attachments',
  name: 'attach-file',
  family: 'citizen-attachments',
  for: 'everybody',
  summary: { sw: 'Ambatisha faili', en: 'Attach a file' },
  params: ticketParams,
  headers: citizenHeaders.extend({ 'idempotency-key': idempotencyKey }),
  device: knownDevice,
  body: z.strictObject({
    type: z.enum(mediaTypes).meta({ description: 'What the file is. Its name is neither asked nor kept.' }),
  }),
  replies: {
    201: { description: 'A place for the file, and the form that takes it.', body: promised },
    200: {
      description:
        'It had been asked for before under this key: the place, and the form if the file is awaited.',
      body: promised,
    },
  },
  problems: [
    ...citizenProblems,
    'idempotency-key-missing',
    'idempotency-key-weak',
    'ticket-closed',
    'ticket-busy',
    'too-many-attachments',
  ],
} as const satisfies Route;

export const listAttachmentsRoute = {
  method: 'GET',
  path: '/v1/tickets/{number}/attachments',
  name: 'list-attachments',
  family: 'citizen-attachments',
  for: 'everybody',
  summary: { sw: 'Viambatisho', en: "A ticket's attachments" },
  params: ticketParams,
  headers: citizenHeaders,
  device: knownDevice,
  replies: {
    200: { description: 'The attachments, and how far each is.', body: attachmentList },
  },
  problems: citizenProblems,
} as const satisfies Route;

export const downloadAttachmentRoute = {
  method: 'GET',
  path: '/v1/tickets/{number}/attachments/{place}',
  name: 'download-attachment',
  family: 'citizen-attachments',
  for: 'everybody',
  summary: { sw: 'Pakua kiambatisho', en: 'Download an attachment' },
  params: attachmentParams,
  headers: citizenHeaders,
  device: knownDevice,
  replies: { 200: { description: 'Where the file is for a minute.', body: fileLink } },
  problems: [...citizenProblems, ...unopened],
} as const satisfies Route;

/** A repeat that comes late takes no other file away, whoever attached that in the same place: no key is needed. */
export const removeAttachmentRoute = {
  method: 'POST',
  path: '/v1/tickets/{number}/attachments/{place}/removal',
  name: 'remove-attachment',
  family: 'citizen-attachments',
  for: 'everybody',
  summary: {
    sw: 'Ondoa kiambatisho ambacho hakijafunguliwa',
    en: 'Remove an attachment that nobody opened',
  },
  params: attachmentParams,
  headers: citizenHeaders,
  device: knownDevice,
  body: z.strictObject({
    askedAt: instantReply.meta({ description: 'Of the attachment, as it was listed: which file is meant.' }),
  }),
  replies: {
    200: {
      description: 'It was taken away, now or before: from now on nobody opens it, and it is deleted.',
      body: z.object({ attachment }),
    },
  },
  problems: [...citizenProblems, ...unopened, 'attachment-opened'],
} as const satisfies Route;

export const listAttachmentsToOfficerRoute = {
  method: 'GET',
  path: '/v1/officer/tickets/{number}/attachments',
  name: 'list-attachments-to-officer',
  family: 'officer-attachments',
  for: 'tickets:open',
  summary: { sw: 'Viambatisho, kwa afisa', en: "A ticket's attachments, to an officer" },
  params: ticketParams,
  replies: {
    200: { description: 'The attachments, and how far each is.', body: attachmentList },
  },
  problems: numberProblems,
} as const satisfies Route;

/** One address takes a file and takes it away again: both are of what its sender has ready, and is in no history. */
export const attachOfficeFileRoute = {
  method: 'POST',
  path: '/v1/officer/tickets/{number}/attachments',
  name: 'attach-office-file',
  family: 'officer-attachments',
  for: 'tickets:act',
  summary: {
    sw: 'Ambatisha faili la ofisi, au liondoe kabla ya kulituma',
    en: 'Attach a file of the office, or take it away before it is sent',
  },
  params: ticketParams,
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  body: z.discriminatedUnion('does', [
    z.strictObject({
      does: z.literal('attach'),
      type: z.enum(mediaTypes).meta({ description: 'What the file is. Its name is neither asked nor kept.' }),
    }),
    z.strictObject({
      does: z.literal('remove'),
      place: z.int().meta({ description: 'Of the attachment.', examples: [6] }),
      askedAt: instantReply.meta({ description: 'Of the attachment: which file is meant.' }),
    }),
  ]),
  replies: {
    201: { description: 'A place for the file, and the form that takes it.', body: promised },
    200: {
      description:
        'It had been asked for before under this key: the place, and the form if the file is awaited. Or it was taken away, now or before.',
      body: promised,
    },
  },
  problems: [
    ...numberProblems,
    'idempotency-key-missing',
    'idempotency-key-weak',
    'not-allowed',
    'ticket-busy',
    'too-many-attachments',
    ...unopened,
    'attachment-named-before',
  ],
} as const satisfies Route;

export const openAttachmentRoute = {
  method: 'GET',
  path: '/v1/officer/tickets/{number}/attachments/{place}',
  name: 'open-attachment',
  family: 'officer-attachments',
  for: 'tickets:open',
  summary: { sw: 'Fungua kiambatisho; kunarekodiwa', en: 'Open an attachment; it is recorded' },
  params: attachmentParams,
  replies: { 200: { description: 'Where the file is for a minute.', body: fileLink } },
  problems: [...numberProblems, ...unopened],
} as const satisfies Route;

/**
 * For oversight and who counts as it, who see a file only with a reason. It is written, so it travels in a body and
 * never in a URL.
 */
export const openAttachmentWithReasonRoute = {
  method: 'POST',
  path: '/v1/officer/tickets/{number}/attachments/{place}/openings',
  name: 'open-attachment-with-reason',
  family: 'officer-attachments',
  for: 'tickets:open',
  summary: {
    sw: 'Fungua kiambatisho kwa sababu iliyoandikwa',
    en: 'Open an attachment for a reason',
  },
  params: attachmentParams,
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  body: openingReason,
  replies: {
    200: {
      description: 'Where the file is for a minute, once the reason is recorded: by the same key, once.',
      body: fileLink,
    },
  },
  problems: [...numberProblems, ...unopened, 'idempotency-key-missing', 'idempotency-key-weak'],
} as const satisfies Route;
