import type { Kind, Openness } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { Whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/ticket-form')>('pages/ticket-form');

/** What every form of a ticket says alike, whoever fills it in. */
export const ticketFormTexts = t.ticketForm;

/** Each kind as it is offered. */
export const kindChoices: Readonly<Record<Kind, Text>> = t.kindChoices;

/** Choices by which no council is asked for. */
export const whereaboutsChoices: Readonly<Record<Whereabouts, Text>> = t.whereaboutsChoices;

/** Each way of being known as it is offered. */
export const opennessChoices: Readonly<Record<Openness, Text>> = t.opennessChoices;

/** Whom it is about. */
export const aboutChoices = t.aboutChoices satisfies Record<
  string,
  { readonly name: Text; readonly hint?: Text }
>;

/** The only one that receives a matter. */
export const onlyReceives = t.onlyReceives;

/** An office that has a system of its own. */
export const takesElsewhere = t.takesElsewhere;
