import * as z from 'zod';
import { languages, type Language } from '../../../domain/foundation/vocabulary/language.ts';
import { actNames } from '../../../domain/foundation/vocabulary/acts.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import type { StatusGroup } from '../../../domain/foundation/vocabulary/statuses.ts';
import { instant } from '../../events/instant.ts';

/** A text in every language. */
export const textReply = z
  .object({ sw: z.string(), en: z.string() } satisfies Record<Language, z.ZodType>)
  .meta({ id: 'Text', description: 'One text in Swahili and in English.' });

/** A moment in UTC. */
export const instantReply = instant.meta({
  id: 'Instant',
  description: 'A moment in UTC, to the whole second.',
  examples: ['2026-11-24T14:48:17Z'],
  override: { type: 'string', format: 'date-time' },
});

/** A day on the calendar of the offices. */
export const dateReply = z.iso.date().meta({
  id: 'LocalDate',
  description: 'A date in the time zone of the offices (Africa/Dar_es_Salaam).',
  examples: ['2026-12-15'],
});

/** A name for what a reply holds. */
export const contentVersion = z.string().meta({
  description: 'A hash of all else: the same content has the same version.',
  examples: ['0Yv8mN4nS1c7Tq0hJ2kLwA'],
});

/** An institution, as far as a ticket names it. */
export const namedInstitution = z
  .object({ id: z.string(), name: textReply, shortName: textReply })
  .meta({ id: 'NamedInstitution' });

/** A region, a council or a ward. */
export const namedPlace = z.object({ id: z.string(), name: textReply }).meta({ id: 'NamedPlace' });

/** An officer, as far as a ticket names one. */
export const namedOfficer = z
  .object({ id: z.string(), name: z.string().exactOptional() })
  .meta({ id: 'NamedOfficer' });

/** A number to call when waiting would be dangerous. */
export const emergencyNumber = z
  .object({
    number: z.string().meta({ examples: ['112'] }),
    name: textReply,
    forChildren: z.literal(true).exactOptional().meta({ description: 'It is made for children.' }),
  })
  .meta({ id: 'EmergencyNumber' });

/** A word of the vocabulary with how the caller's language says it. */
export const worded = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.object({ code: z.enum(codes), word: z.string() });

/** An act, of a citizen, an officer or the system. */
export const anyAct = z.enum(actNames).meta({ id: 'Act' });

/** Where it happened, as the citizen said. */
export const namedLocation = z
  .object({
    region: namedPlace.exactOptional(),
    council: namedPlace.exactOptional(),
    ward: namedPlace.exactOptional(),
    whereabouts: worded(whereabouts).exactOptional(),
  })
  .meta({ description: 'Where it happened, as the citizen said.' });

/** An act with how the caller's language says it. */
export const wordedAct = z.object({ code: anyAct, word: z.string() });

export const languageReply = z.enum(languages);

/** The groups in which people see statuses. */
export const statusGroups = ['open', 'in-progress', 'completed'] as const satisfies readonly StatusGroup[];
