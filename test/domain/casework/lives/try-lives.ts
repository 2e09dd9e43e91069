import fc from 'fast-check';
import { describe, it } from 'vitest';
import { possibleActs } from '../../../../domain/casework/citizen-acts/possible-acts.ts';
import { checkProperty } from '../../../builders/chance.ts';
import type { RandomLife } from '../../../builders/lives/a-random-life.ts';
import { type Chance, citizenActContext } from '../../../builders/lives/acts-of-people.ts';
import { holdsOffersToOfficers } from '../../../builders/lives/offers-to-officers.ts';
import { aPlay, playLife } from '../../../builders/lives/played-life.ts';
import { policiesOfLives } from '../../../builders/lives/policies-of-lives.ts';

/** What citizens are offered now can be asked for: none of it breaks. What officers are offered is done, and nothing else. */
function holdsOffers({ life }: RandomLife, chance: Chance): void {
  possibleActs(life, chance.at, citizenActContext(life, chance.at));
  holdsOffersToOfficers(life.asKept(), chance);
}

/** Plays so many lives by each policy, each held to all laws. */
export function tryLives(lives: number): void {
  describe.each(Object.entries(policiesOfLives))('random lives %s', (_, policy) => {
    const whatever = fc.property(aPlay, (play) => {
      playLife(play, policy, holdsOffers);
    });

    it('bring no date nearer than was told, keep what was told until its date, and offer nothing that breaks', () => {
      checkProperty(whatever, { numRuns: lives });
    });
  });
}
