import * as z from 'zod';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import { mostSuggestions } from '../../../domain/institutions/suggestions/suggest-offices.ts';
import { signals, toldParts } from '../../../domain/institutions/understanding/understanding.ts';
import { namedInstitution, textReply } from '../replies/replies.ts';
import { registryId } from '../requests/registry-id.ts';
import { textSchema } from '../requests/text.ts';
import type { Route } from '../route.ts';

const body = z
  .strictObject({
    text: textSchema({
      ...citizenTexts.description,
      description: 'What happened, as it would be sent.',
      example: 'Maji hayajatoka Tegeta siku ya tano na bili imeletwa.',
    }),
    kind: z
      .enum(kinds)
      .meta({ description: 'What was chosen is certain, and the rest follows it.' })
      .exactOptional(),
    category: registryId('the category that was chosen', 'maji').exactOptional(),
    region: registryId('a region', 'mkoa-dar').exactOptional(),
    council: registryId('a council', 'kinondoni-mc').exactOptional(),
    ward: registryId('a ward, which tells council and region too', 'kata-mwananyamala').exactOptional(),
    whereabouts: z
      .enum(whereabouts)
      .meta({ description: 'It was abroad, or on the road: then no council is asked for.' })
      .exactOptional(),
  })
  .meta({ id: 'WordsToUnderstand' });

const probability = z
  .number()
  .min(0)
  .max(1)
  .meta({ description: 'How likely it is right.', examples: [0.93] });
const reason = z
  .string()
  .meta({ description: "Why, in the caller's language.", examples: ['Umeandika "maji".'] });
const reading = { probability, reason };
const namedPart = z.object({ id: z.string(), name: textReply });

export const understandWordsRoute = {
  method: 'POST',
  path: '/v1/understandings',
  name: 'understand-words',
  family: 'find-institutions',
  for: 'everybody',
  summary: { sw: 'Elewa kilichoandikwa', en: 'Understand what was written' },
  body,
  replies: {
    200: {
      description:
        'What the words are about, the likeliest first, and what to ask next. Nothing of what is sent here is kept.',
      body: z
        .object({
          kinds: z.array(z.object({ kind: z.enum(kinds), ...reading })),
          categories: z.array(z.object({ category: namedPart, ...reading })),
          places: z
            .array(
              z.object({
                region: namedPart.exactOptional(),
                council: namedPart.exactOptional(),
                ward: namedPart.exactOptional(),
                ...reading,
              }),
            )
            .meta({ description: 'The place that was chosen, else those that the words may mean.' }),
          whereabouts: z
            .object({ whereabouts: z.enum(whereabouts), ...reading })
            .exactOptional()
            .meta({
              description:
                'The words say that it was abroad, or on the road: then `places` are regions that they name, if any. Absent where a place or this was chosen.',
            }),
          offices: z
            .array(namedInstitution.extend({ kind: z.enum(institutionKinds), ...reading }))
            .meta({ description: `${mostSuggestions} at most.` }),
          signals: z.array(z.enum(signals)).meta({
            description: 'What the words may tell of: ask, and never decide by it.',
          }),
          asks: z
            .enum(toldParts)
            .exactOptional()
            .meta({ description: 'What is unsure and matters most for the office. Absent: nothing is.' }),
          elsewhere: namedInstitution
            .extend({ address: z.string().meta({ description: 'Where it takes tickets.' }) })
            .exactOptional()
            .meta({
              description:
                'The place, or an office that the words name, takes tickets through a system of its own.',
            }),
          model: z.string().meta({ description: 'By which version of the lexicon.', examples: ['3f9c02ab'] }),
        })
        .meta({ id: 'Understanding' }),
    },
  },
  problems: ['unknown-category', 'kind-not-in-category', 'unknown-place', 'place-contradicts-itself'],
} as const satisfies Route;
