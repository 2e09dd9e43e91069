import { expect } from 'vitest';
import { actorFor } from '../../../domain/casework/acts/acting.ts';
import { giverOf } from '../../../domain/casework/acts/citizen/citizen-act-context.ts';
import { requireNotTooOften } from '../../../domain/casework/acts/times-a-day.ts';
import { whyRefused } from '../../../domain/casework/acts/why-refused.ts';
import { actsOfOfficers } from '../../../domain/casework/officer-acts/officer-acts.ts';
import { triedActs } from '../../../domain/casework/officer-acts/tried-acts.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { ActOfOfficers, Actor } from '../../../domain/foundation/vocabulary/acts.ts';
import type { Life } from '../life.ts';
import {
  categories,
  categoryOf,
  contextOf,
  officers,
  placeOf,
  presentAt,
  receiversOfOffers,
  waysToDo,
  type Chance,
} from './acts-of-people.ts';

/** What somebody can be to a ticket at once. */
const positions: readonly (readonly Actor[])[] = [
  ['officer', 'assignee', 'head', 'head-above', 'complaints-officer', 'former-holder', 'oversight'],
  ['head'],
  ['officer'],
  ['officer', 'assignee'],
  ['head-above'],
  ['oversight'],
  ['complaints-officer'],
  ['former-holder'],
];

/** Whether an act is done, by whatever choice: as `performOfficerAct` would. */
function isDone(act: ActOfOfficers, life: Life, who: Viewer): boolean {
  const actor = actorFor(act, who.actors, life.ticket.status);
  if (actor === undefined) return false;
  const by = {
    actor: actor === 'scribe' ? ('officer' as const) : actor,
    officer: who.id,
    institution: life.ticket.holder,
  };
  return waysToDo(act, life, { by, at: who.at, readUpTo: who.readUpTo }, receiversOfOffers).some(
    (way) => whyRefused(() => requireNotTooOften(life, way(), life.rules)) === undefined,
  );
}

interface Viewer {
  readonly id: string;
  readonly actors: ReadonlySet<Actor>;
  readonly at: Instant;
  readonly readUpTo: number | undefined;
}

/** Every act that somebody is offered is done by some valid choice, and every other is refused, whatever is chosen. */
export function holdsOffersToOfficers(life: Life, chance: Chance): void {
  const who = {
    id: officers[chance.pick % officers.length] ?? '',
    actors: new Set(positions[Math.floor(chance.pick / 4) % positions.length]),
    at: chance.at,
    readUpTo: chance.pick % 7 === 0 ? undefined : life.ticket.version,
  };
  const { ticket, rules } = life;
  const tried = triedActs(life, who.at, {
    officer: presentAt(life, who.id),
    actors: who.actors,
    rules,
    context: contextOf(life),
    giver: placeOf(giverOf(life)),
    category: categoryOf(ticket.category),
    categories,
    readUpTo: who.readUpTo,
  });
  const offered = tried.filter(({ whyNot }) => whyNot === undefined).map(({ act }) => act);
  const done = actsOfOfficers.filter((act) => isDone(act, life, who));
  expect(offered, `by ${who.id}, ${[...who.actors].join(' ')} at ${who.at}`).toEqual(done);
}
