import * as z from 'zod';
import { callOutcomes } from '../../../domain/casework/acts/handling/note.ts';
import { findings, settingAsideReasons } from '../../../domain/foundation/vocabulary/findings.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { mostMentioned } from '../../../domain/casework/acts/handling/mentions.ts';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { dateReply } from '../replies/replies.ts';
import { placesOfFiles } from '../requests/places-of-files.ts';
import { textOfAct } from '../requests/officers-texts.ts';
import { registryId } from '../requests/registry-id.ts';
import { ticketNumberParam } from '../requests/ticket-params.ts';
import { officerActRoutesOf } from './officer-act.ts';

/** More than any policy gives: the policy decides how many. */
const mostDays = 60;

/** The files that go with what is written, by their places. Each was checked, and nothing else names it. */
const filesSent = placesOfFiles({
  first: attachmentLimits.places + 1,
  last: attachmentLimits.places + attachmentLimits.officePlaces,
  description:
    'The places of files that you attached to this ticket for your office, and that you sent with nothing else. Each was checked by now.',
}).exactOptional();

/** Who is called on in what officers write to each other. */
const mentionsSent = z
  .array(registryId('an officer who may open the ticket and read all of it', 'rehema-msuya'))
  .max(mostMentioned)
  .exactOptional()
  .meta({ description: 'The officers whom the words call on: each is told of it.' });

/** What can be wrong with files that go with an act. */
export const problemsOfFilesSent = [
  'attachment-not-found',
  'attachment-not-checked',
  'attachment-refused',
  'attachment-named-before',
  'too-many-attachments',
] as const;

const decisionReason = textOfAct('keep-transfer', 'reason', {
  description: 'Why, as the citizen reads it.',
  example: 'Mita kweli ni ya mamlaka ya maji.',
});

/** What officers can do on tickets: each act with its route, by its name. */
export const officerActRoutes = officerActRoutesOf({
  acknowledge: {
    summary: { sw: 'Thibitisha kupokea', en: 'Acknowledge a ticket' },
    body: z.strictObject({}),
  },
  assign: {
    summary: { sw: 'Mpe afisa au kitengo kazi', en: 'Give a ticket to an officer or a unit' },
    body: z.strictObject({
      officer: registryId('the officer who gets it', 'rehema-msuya').exactOptional(),
      unit: registryId('the unit of the same institution that gets it', 'dawasa-bili').exactOptional(),
    }),
    problems: ['unknown-officer', 'unknown-institution'],
  },
  'assign-to-self': {
    summary: { sw: 'Chukua kazi uishughulikie', en: 'Take a ticket yourself' },
    body: z.strictObject({}),
  },
  start: {
    summary: { sw: 'Anza kushughulikia', en: 'Begin to work on a ticket' },
    body: z.strictObject({}),
  },
  'request-information': {
    summary: { sw: 'Omba maelezo zaidi kwa mwananchi', en: 'Ask the citizen for more information' },
    body: z.strictObject({
      message: textOfAct('request-information', 'message', {
        description: 'What the citizen is asked.',
        example: 'Tafadhali tutajie namba ya mita yako.',
      }),
    }),
  },
  /** Never a response: it moves no deadline. */
  'write-to-citizen': {
    summary: { sw: 'Mwandikie mwananchi ujumbe', en: 'Write to the citizen' },
    body: z.strictObject({
      message: textOfAct('reply', 'message', {
        description: 'What the citizen reads.',
        example: 'Fundi atakuja kesho asubuhi.',
      }),
      attachments: filesSent,
    }),
    problems: problemsOfFilesSent,
  },
  note: {
    summary: { sw: 'Andika dokezo la ndani', en: 'Write an internal note' },
    body: z.strictObject({
      message: textOfAct('note', 'message', {
        description: 'For officers alone: the citizen never reads it.',
        example: 'Bomba hili liliripotiwa jana pia.',
      }),
      calledBack: z
        .enum(callOutcomes)
        .exactOptional()
        .meta({ description: 'The citizen was called back just now, and whether somebody answered.' }),
      handOver: z.boolean().exactOptional().meta({
        description: 'It is for whoever has the ticket next, and stands on top of it until they acted.',
      }),
      attachments: filesSent,
      mentions: mentionsSent,
    }),
    problems: [...problemsOfFilesSent, 'not-to-be-mentioned'],
  },
  respond: {
    summary: { sw: 'Jibu', en: 'Respond to a ticket' },
    body: z.strictObject({
      finding: z.enum(findings),
      reason: textOfAct('respond', 'reason', {
        description: 'Why it is found so.',
        example: 'Bomba kuu lilipasuka tarehe 12, na maji yalikatika mtaa mzima.',
      }),
      remedy: textOfAct('respond', 'remedy', {
        description: 'What is done about it.',
        example: 'Bomba litabadilishwa wiki hii.',
      }).exactOptional(),
      promisedFor: dateReply.exactOptional().meta({
        description: 'The date for which the remedy is promised, in the time zone of the offices.',
      }),
      attachments: filesSent,
    }),
    problems: problemsOfFilesSent,
  },
  /** By who responded, referred it or set it aside, within 30 seconds. */
  'undo-response': {
    summary: { sw: 'Ondoa jibu kabla halijatumwa', en: 'Undo a response before it goes out' },
    body: z.strictObject({}),
  },
  extend: {
    summary: { sw: 'Ongeza muda wa kujibu', en: 'Extend the time to respond' },
    body: z.strictObject({
      workingDays: z
        .int()
        .min(1)
        .max(mostDays)
        .meta({ description: 'By how many working days.', examples: [5] }),
      message: textOfAct('extend', 'message', {
        description: 'The interim reply, which the citizen reads with the new date.',
        example: 'Tunasubiri vipuri; jibu kamili litatolewa kufikia tarehe mpya.',
      }),
    }),
  },
  transfer: {
    summary: { sw: 'Hamishia taasisi nyingine', en: 'Transfer a ticket to another institution' },
    body: z.strictObject({
      to: registryId('the institution that gets it', 'dawasa'),
      reason: textOfAct('transfer', 'reason', {
        description: 'Why it belongs there, as the citizen reads it.',
        example: 'Mita ni ya mamlaka ya maji.',
      }),
    }),
    problems: ['unknown-institution'],
  },
  'decide-transfer': {
    summary: { sw: 'Amua pingamizi la uhamisho', en: 'Decide on an objection to a transfer' },
    body: z.discriminatedUnion('decision', [
      z.strictObject({ decision: z.literal('keep'), reason: decisionReason }),
      z.strictObject({
        decision: z.literal('undo'),
        to: registryId('the institution that gets it', 'dawasa')
          .exactOptional()
          .meta({ description: 'Absent: back to whoever gave it away.' }),
        reason: decisionReason,
      }),
    ]),
    problems: ['unknown-institution'],
  },
  escalate: {
    summary: { sw: 'Peleka ngazi ya juu', en: 'Pass a ticket to the level above' },
    body: z.strictObject({
      reason: textOfAct('escalate', 'reason', {
        description: 'Why, as the citizen reads it.',
        example: 'Uamuzi huu uko juu ya mamlaka yetu.',
      }),
    }),
  },
  direct: {
    summary: { sw: 'Toa maelekezo yenye tarehe', en: 'Direct what is to be done by a date' },
    body: z.strictObject({
      dueBy: dateReply.meta({
        description: 'The date by which it is to be done, in the time zone of the offices: until they close.',
      }),
      institution: registryId('the institution that is to do it', 'dawasa-kinondoni').exactOptional().meta({
        description: 'Absent: the holder.',
      }),
      message: textOfAct('direct', 'message', {
        description: 'What is to be done.',
        example: 'Andaeni taarifa ya matengenezo ya bomba hili.',
      }),
      mentions: mentionsSent,
    }),
    problems: ['unknown-institution', 'not-to-be-mentioned'],
  },
  /** By the office that it went to: what was directed is done. */
  'report-direction': {
    summary: { sw: 'Ripoti kuwa maelekezo yametekelezwa', en: 'Report that what was directed is done' },
    body: z.strictObject({
      message: textOfAct('report-direction', 'message', {
        description: 'What there is to say of it, to officers alone.',
        example: 'Taarifa ya matengenezo imewekwa kwenye jalada.',
      }).exactOptional(),
      mentions: mentionsSent,
    }),
    problems: ['not-to-be-mentioned'],
  },
  reclassify: {
    summary: { sw: 'Badilisha aina au jambo', en: 'Change the kind or the category of a ticket' },
    body: z.strictObject({
      kind: z.enum(kinds).exactOptional(),
      category: registryId('a category', 'maji').exactOptional(),
      reason: textOfAct('reclassify', 'reason', {
        description: 'Why, as the citizen reads it.',
        example: 'Ni lalamiko, si swali: anadai kurudishiwa fedha.',
      }),
    }),
    problems: ['unknown-category'],
  },
  'change-urgency': {
    summary: { sw: 'Ongeza au punguza uharaka', en: 'Raise or lower the urgency' },
    body: z.strictObject({
      urgency: z.enum(['raise', 'lower']),
      reason: textOfAct('raise-urgency', 'reason', {
        description: 'Why, as the citizen reads it.',
        example: 'Waya wa umeme umeanguka barabarani.',
      }),
    }),
  },
  /** Binds a name that the citizen wrote to an officer of the registry, or says that it means none. */
  'name-officer': {
    summary: { sw: 'Thibitisha ni afisa gani anayetajwa', en: 'Say which officer the name means' },
    body: z.strictObject({
      officer: registryId('the officer whom the name means', 'rehema-msuya')
        .nullable()
        .meta({ description: 'Null: the name means no officer.' }),
    }),
    problems: ['unknown-officer'],
  },
  refer: {
    summary: { sw: 'Elekeza nje ya mfumo', en: 'Refer a ticket to an outside body' },
    body: z.strictObject({
      body: textOfAct('refer', 'body', {
        description: 'The outside body to which it belongs.',
        example: 'Mahakama ya Mwanzo Kariakoo',
      }),
      reason: textOfAct('refer', 'reason', {
        description: 'Why, as the citizen reads it.',
        example: 'Shauri hili tayari liko mahakamani.',
      }),
      attachments: filesSent,
    }),
    problems: problemsOfFilesSent,
  },
  'set-aside': {
    summary: { sw: 'Kataa kushughulikia', en: 'Set a ticket aside' },
    body: z.strictObject({
      because: z.enum(settingAsideReasons),
      ticket: ticketNumberParam
        .exactOptional()
        .meta({ description: 'already-answered: the number of the ticket that has the final answer.' }),
      reason: textOfAct('set-aside', 'reason', {
        description: 'Why, as the citizen reads it.',
        example: 'Ni tangazo la biashara, halina lalamiko.',
      }),
    }),
  },
  merge: {
    summary: { sw: 'Unganisha na nyingine inayofanana', en: 'Merge a ticket with another like it' },
    body: z.strictObject({
      into: ticketNumberParam.meta({ description: 'The main ticket, which is worked on in its place.' }),
    }),
  },
  part: {
    summary: { sw: 'Tenganisha iliyounganishwa', en: 'Part a ticket from the one it was merged with' },
    body: z.strictObject({}),
  },
  /** The citizen withdrew it, and it is urgent. */
  'carry-on': {
    summary: { sw: 'Endelea na jambo la dharura lililoondolewa', en: 'Go on with an urgent matter' },
    body: z.strictObject({}),
  },
});
