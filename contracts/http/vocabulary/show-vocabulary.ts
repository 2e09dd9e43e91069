import * as z from 'zod';
import { actsOfferedToCitizens } from '../../../domain/foundation/vocabulary/acts.ts';
import { formatNames, formats } from '../../../domain/ticketing/attachments/formats.ts';
import { institutionKinds, jurisdictions } from '../../../domain/institutions/registry/institution.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { durationUnits } from '../../../domain/foundation/time/duration.ts';
import { citizenTexts, type CitizenText } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { outcomes, ratings, settingAsideReasons } from '../../../domain/foundation/vocabulary/findings.ts';
import { kinds, opennesses } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { closingReasons, statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { contentVersion, emergencyNumber, textReply, statusGroups } from '../replies/replies.ts';
import type { Route } from '../route.ts';

/** Codes of the vocabulary, each with its name. */
const named = <const Code extends string>(codes: readonly Code[]) =>
  z.object({ code: z.enum(codes), name: textReply });

/** And with what that means. */
const explained = <const Code extends string>(codes: readonly Code[]) =>
  named(codes).extend({ meaning: textReply });

const sentences = z.array(z.string()).meta({ description: 'One sentence after the other.' });

const duration = z.object({ amount: z.int(), unit: z.enum(durationUnits), words: textReply }).meta({
  id: 'Duration',
  description:
    'A length of time, and how people read it. Days are calendar days that end at 23:59:59; a working day is as long as offices are open.',
});

const capped = z.object({ acknowledge: duration, respond: duration });

const deadlines = z
  .object({
    rows: z.array(
      z.object({
        kind: z.enum(kinds),
        urgent: z.boolean(),
        acknowledge: duration,
        respond: duration.exactOptional(),
        appealWindow: duration.exactOptional(),
      }),
    ),
    afterEscalationOrAppeal: z
      .object({ ordinary: capped, urgent: capped })
      .meta({ description: "Then the shorter of this and the kind's own counts." }),
    undoAcceptance: duration,
    undoWithdrawal: duration,
    undoReclassification: duration,
    objectToTransfer: duration,
    rate: duration.meta({ description: 'After it was closed.' }),
    replaceSecretEvery: duration,
    resumeWithoutReply: duration.meta({ description: 'The institution waits so long for a reply.' }),
    windowWarning: duration.meta({ description: 'So long before the time to appeal ends a warning comes.' }),
    untoldAppealWindow: duration.meta({ description: 'The time to appeal of who cannot be told.' }),
  })
  .meta({
    id: 'Deadlines',
    description: 'What holds for the whole country. Institutions may only be quicker.',
  });

const textLength = z
  .object({ atLeast: z.int(), atMost: z.int(), lines: z.boolean() })
  .meta({ id: 'TextLength', description: 'In characters as a person counts them (grapheme clusters).' });

const limits = z
  .object({
    texts: z.object(
      Object.fromEntries(Object.keys(citizenTexts).map((name) => [name, textLength])) as Record<
        CitizenText,
        typeof textLength
      >,
    ),
    files: z.object({
      atMost: z.int().meta({ description: 'Of one ticket.' }),
      bytes: z.int().meta({ description: 'Of one file as it is sent.' }),
      pixels: z.int().meta({ description: 'Of one picture.' }),
      types: z.array(z.enum(formatNames.map((name) => formats[name].mediaType))),
    }),
    ticketsPerDay: z.object({ perPhone: z.int(), perAddress: z.int() }),
  })
  .meta({ id: 'Limits' });

const vocabulary = z
  .object({
    version: contentVersion,
    kinds: z.array(
      explained(kinds).extend({
        answered: z
          .boolean()
          .meta({ description: 'There is a date for the answer, and an appeal against the answer.' }),
      }),
    ),
    opennesses: z
      .array(
        named(opennesses).extend({
          meaning: z.object({ sw: sentences, en: sentences } satisfies Record<Language, z.ZodType>),
        }),
      )
      .meta({ description: 'From least to most open.' }),
    statuses: z.array(
      explained(statusNames).extend({
        group: named(statusGroups),
        now: textReply.meta({ description: 'What its citizen can do meanwhile.' }),
      }),
    ),
    closingReasons: z.array(explained(closingReasons)),
    outcomes: z.array(explained(outcomes)),
    settingAsideReasons: z.array(named(settingAsideReasons)),
    officerRoles: z.array(explained(officerRoles)),
    acts: z.array(named(actsOfferedToCitizens)),
    institutionKinds: z.array(named(institutionKinds)),
    jurisdictions: z.array(named(jurisdictions)),
    limits,
    deadlines,
    poorRating: z
      .literal(ratings)
      .meta({ description: 'A rating of this or less offers the appeal at once.' }),
    emergencyNumbers: z.array(
      emergencyNumber.extend({
        categories: z.array(z.string()).meta({ description: 'Ids of the categories that show it.' }),
      }),
    ),
    access: z
      .object({
        ussdCode: z
          .string()
          .exactOptional()
          .meta({ examples: ['*152*00#'] }),
        dial: textReply.exactOptional().meta({
          description:
            'What is dialled and then pressed until the service answers: the code, and its way in a shared menu.',
          examples: [{ sw: '*152*00# kisha 9, kisha 2', en: '*152*00#, then 9, then 2' }],
        }),
        webAddress: z.string().exactOptional().meta({ description: 'Without its scheme.' }),
      })
      .meta({ description: 'Where citizens read and write. What the service has not is absent.' }),
  })
  .meta({ id: 'Vocabulary' });

export const showVocabularyRoute = {
  method: 'GET',
  path: '/v1/vocabulary',
  name: 'show-vocabulary',
  family: 'show-vocabulary',
  for: 'everybody',
  summary: { sw: 'Maneno, vikomo na muda', en: 'Words, limits and deadlines' },
  keepSeconds: 300,
  replies: {
    200: {
      description: 'What there is to choose, what each choice means, and by which numbers all goes.',
      body: vocabulary,
    },
  },
  problems: [],
} as const satisfies Route;
