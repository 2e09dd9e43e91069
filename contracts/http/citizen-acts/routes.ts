import * as z from 'zod';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { ratings } from '../../../domain/foundation/vocabulary/findings.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { refuse } from '../problems/refuse.ts';
import { email } from '../requests/email.ts';
import { placesOfFiles } from '../requests/places-of-files.ts';
import { personName } from '../requests/person-name.ts';
import { phone } from '../requests/phone.ts';
import { textSchema } from '../requests/text.ts';
import { citizenActRoutesOf } from './citizen-act.ts';

/** The files that a text names, by their places. Each is there, and no other text of the ticket names it. */
const namedPlaces = placesOfFiles({
  first: 1,
  last: attachmentLimits.places,
  description:
    'The places of files that you attached to this ticket, and that you named with no other message. Each may still be on its way.',
})
  .meta({ examples: [[1, 2]] })
  .exactOptional();

/** What can be wrong with them. */
const namingProblems = ['attachment-not-found', 'attachment-refused', 'attachment-named-before'] as const;

/** What citizens can do on their tickets: each act with its route, by its name. */
export const citizenActRoutes = citizenActRoutesOf({
  reply: {
    made: 'replies',
    summary: { sw: 'Andika ujumbe au jibu maswali ya taasisi', en: 'Write, or answer what was asked' },
    body: z.strictObject({
      message: textSchema({
        ...citizenTexts.reply,
        description: 'What the institution should know.',
        example: 'Namba ya mita yangu ni 4471203.',
      }),
      attachments: namedPlaces,
    }),
    problems: [...namingProblems, 'ticket-closed'],
  },
  object: {
    made: 'objections',
    summary: { sw: 'Pinga uhamisho', en: 'Object to a transfer' },
    body: z.strictObject({
      reason: textSchema({
        ...citizenTexts.objection,
        description: 'Why it should not have gone there.',
        example: 'Mita ni ya mamlaka ya maji, si ya halmashauri.',
      }),
    }),
  },
  accept: {
    made: 'acceptance',
    summary: { sw: 'Kubali jibu', en: 'Accept the response' },
    body: z.strictObject({}),
  },
  'undo-acceptance': {
    made: 'acceptance-undoing',
    summary: { sw: 'Badili uamuzi wa kukubali jibu', en: 'Take back your acceptance' },
    body: z.strictObject({}),
  },
  'confirm-remedy': {
    made: 'remedy-confirmation',
    summary: { sw: 'Sema kama kilichoahidiwa kimefanyika', en: 'Say whether what was promised was done' },
    body: z
      .strictObject({
        done: z.boolean().meta({
          description: 'Whether what was promised was done. No counts as an appeal, and needs a reason.',
        }),
        reason: textSchema({
          ...citizenTexts.remedyMissing,
          description: 'What is still missing.',
          example: 'Bomba bado halijatengenezwa.',
        }).exactOptional(),
      })
      .superRefine(({ done, reason }, context) => {
        if (!done && reason === undefined) refuse(context, { field: 'required' }, ['reason']);
      }),
  },
  appeal: {
    made: 'appeals',
    summary: { sw: 'Kata rufaa', en: 'Appeal' },
    body: z.strictObject({
      grounds: textSchema({
        ...citizenTexts.grounds,
        description: 'Why the response is not right or not enough.',
        example: 'Jibu halielezi kwa nini maji hayajarudi.',
      }),
      attachments: namedPlaces,
    }),
    problems: namingProblems,
  },
  rate: {
    made: 'ratings',
    summary: { sw: 'Tathmini jibu', en: 'Rate the response' },
    body: z.strictObject({
      rating: z.literal(ratings).meta({
        description: 'From 1, poor, to 5, good. A later rating takes the place of the earlier.',
        examples: [5],
      }),
      message: textSchema({
        ...citizenTexts.rating,
        description: 'What was good or poor about it.',
        example: 'Nilijibiwa haraka na kwa heshima.',
      }).exactOptional(),
    }),
  },
  withdraw: {
    made: 'withdrawal',
    summary: { sw: 'Ondoa ulichotuma', en: 'Withdraw the ticket' },
    body: z.strictObject({
      pressure: z.boolean().meta({
        description: 'Whether somebody put pressure on you to withdraw it. Yes goes to the head above.',
      }),
      reason: textSchema({
        ...citizenTexts.withdrawal,
        description: 'Why it is withdrawn.',
        example: 'Tatizo limetatuliwa.',
      }).exactOptional(),
    }),
  },
  'undo-withdrawal': {
    made: 'withdrawal-undoing',
    summary: { sw: 'Rudisha kilichoondolewa', en: 'Take the withdrawal back' },
    body: z.strictObject({}),
  },
  'undo-reclassification': {
    made: 'reclassification-undoing',
    summary: { sw: 'Rudisha aina ya awali', en: 'Restore the former classification' },
    body: z.strictObject({}),
  },
  'change-openness': {
    made: 'openness',
    summary: { sw: 'Badilisha jinsi unavyojulikana', en: 'Change how much of you is known' },
    body: z
      .strictObject({
        openness: z.enum(['confidential', 'identified']).meta({
          description:
            'confidential: a contact is kept that no officer sees, and of an identified ticket the name is shown no longer; identified: the officer who handles it sees the name.',
        }),
        contact: z
          .strictObject({
            phone: phone.exactOptional(),
            email: email.exactOptional(),
            name: personName('Your name.', 'Asha Juma').exactOptional(),
          })
          .exactOptional()
          .meta({
            description:
              'What is not kept yet. Who was anonymous gives a phone, an e-mail address or both. Another one is taken only where notices do not reach the one that is kept. Who becomes identified gives the name.',
          }),
      })
      .superRefine(({ openness, contact }, context) => {
        if (openness === 'identified' && contact?.name === undefined) {
          refuse(context, { field: 'name-required' }, ['contact', 'name']);
        }
      }),
  },
  'change-preferences': {
    made: 'contact-preferences',
    summary: { sw: 'Badilisha jinsi unavyojulishwa', en: 'Change how you get updates' },
    body: z
      .strictObject({
        language: z
          .enum(languages)
          .exactOptional()
          .meta({ description: 'Of notices.', examples: ['en'] }),
        safeToContact: z
          .boolean()
          .exactOptional()
          .meta({
            description: 'No: nothing is sent any more, also of what happened before and waits to be told.',
            examples: [true],
          }),
        reminders: z.boolean().exactOptional().meta({
          description: 'No: nothing is sent that only reminds. What happened is told all the same.',
        }),
      })
      .meta({ description: 'At least one of them; what is left out stays as it is.' })
      .superRefine((preferences, context) => {
        if (Object.keys(preferences).length === 0) refuse(context, { field: 'nothing-given' });
      }),
  },
});
