import * as z from 'zod';
import { becomings } from '../../../domain/ticketing/clock/clock-changes.ts';
import { countedDown } from '../../../domain/ticketing/clock/countdowns.ts';
import { statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { ticketVersion } from '../replies/acts-for-officer.ts';
import { countdown } from '../replies/countdowns.ts';
import { ticketMessage, ticketResponse, timelineEntry } from '../follow-up/follow-ticket.ts';
import { versionsSeen } from '../requests/headers.ts';
import { languageReply, namedInstitution, wordedAct } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { numberProblems, ticketParams } from '../requests/ticket-params.ts';
import { officerActRoutes, problemsOfFilesSent } from './routes.ts';

type Wanted<R> = R extends {
  readonly name: infer Name extends string;
  readonly body: infer Body extends z.ZodType;
}
  ? z.ZodObject<{ act: z.ZodLiteral<Name>; details: Body }, z.core.$strict>
  : never;
type AnyWanted = Wanted<(typeof officerActRoutes)[keyof typeof officerActRoutes]>;

/** What would be asked of each route. */
const wantedOfRoutes = Object.values(officerActRoutes).map(({ name, body }) =>
  z.strictObject({ act: z.literal(name), details: body }),
) as unknown as readonly [AnyWanted, ...AnyWanted[]];

const wanted = z
  .discriminatedUnion('act', wantedOfRoutes)
  .meta({ description: 'The name of the route by which it would be asked for, and its body as `details`.' });

const wordedStatus = z.object({ code: z.enum(statusNames), word: z.string() });

const clockChange = z
  .object({
    of: z.enum(countedDown),
    becomes: z.enum(becomings),
    before: countdown.exactOptional().meta({ description: 'Absent of one that begins.' }),
    after: countdown.exactOptional().meta({ description: 'Absent of one that ends.' }),
    text: z.string().meta({
      examples: ['The time to respond moves from Wednesday 16/12, 12:00 to Wednesday 23/12, 12:00.'],
    }),
  })
  .meta({ id: 'ClockChange' });

const saidToCitizen = z
  .discriminatedUnion('channel', [
    z.object({ channel: z.literal('sms'), text: z.string() }),
    z.object({ channel: z.literal('email'), subject: z.string(), text: z.string() }),
  ])
  .meta({ id: 'SaidToCitizen' });

export const previewOfficerActRoute = {
  method: 'POST',
  path: '/v1/officer/tickets/{number}/preview',
  name: 'preview-officer-act',
  for: 'tickets:act',
  summary: { sw: 'Angalia tendo kabla ya kulifanya', en: 'See what an act would do' },
  params: ticketParams,
  headers: z.object({ 'if-match': versionsSeen }),
  body: wanted,
  replies: {
    200: {
      description: 'What would become of it, and what its citizen would read. Nothing was stored.',
      body: z
        .object({
          number: z.string(),
          act: wordedAct,
          version: ticketVersion,
          status: z.object({ now: wordedStatus, then: wordedStatus }),
          institution: z
            .object({ now: namedInstitution, then: namedInstitution })
            .meta({ description: 'Who holds it.' }),
          clocks: z
            .array(clockChange)
            .meta({ description: 'What becomes of each time that runs or stands.' }),
          citizen: z
            .object({
              language: languageReply.meta({
                description: "The citizen's. Where the officer sees nothing that was written: the caller's.",
              }),
              timeline: z.array(timelineEntry),
              messages: z.array(ticketMessage),
              responses: z.array(ticketResponse),
              notices: z.array(saidToCitizen).meta({
                description:
                  'In the words in which they are sent, one for each way: by which of them this citizen is told, no officer learns. Empty: nothing is sent.',
              }),
            })
            .meta({ description: 'What the citizen would read, in their language.' }),
        })
        .meta({ id: 'ActPreview' }),
    },
  },
  problems: [
    ...numberProblems,
    'act-refused',
    'ticket-moved-on',
    'unknown-officer',
    'not-to-be-mentioned',
    'unknown-institution',
    'unknown-category',
    ...problemsOfFilesSent,
  ],
} as const satisfies Route;
