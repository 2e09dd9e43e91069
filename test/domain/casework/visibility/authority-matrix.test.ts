import { describe, expect, test } from 'vitest';
import { markOf } from '../../../../domain/institutions/registry/head-mark.ts';
import { type OfficerRole, officerRoles } from '../../../../domain/institutions/registry/officer.ts';
import { ruleFor } from '../../../../domain/foundation/vocabulary/acts.ts';
import { actorsOf } from '../../../../domain/casework/visibility/actors.ts';
import { noPast } from '../../../../domain/casework/visibility/past.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import {
  countryOf,
  expected,
  handOver,
  officersActs,
  positions,
  tickets,
  weeksAgo,
  withMyHead,
  workplaces,
  type Position,
  type TicketSort,
} from '../../../builders/authority.ts';
import { aTicket } from '../../../builders/ticket.ts';
import { local } from '../../../builders/calendar.ts';

function found(role: OfficerRole, position: Position, kind: TicketSort) {
  const workplace = workplaces[position];
  const around = countryOf(role, position);
  const country = kind === 'about my head' ? withMyHead(around, workplace) : around;
  const viewer = country.viewer({
    institution: workplace,
    roles: [role],
    ...(position === 'moved' && {
      placements: [
        { institution: 'wakala', until: weeksAgo },
        { institution: workplace, from: weeksAgo },
      ],
    }),
  });
  const about = { 'about this officer': viewer.id, 'about my head': 'mkuu-wangu' };
  const named = kind in about ? about[kind as keyof typeof about] : undefined;
  const ticket = {
    ...aTicket({ sentTo: 'idara-a', receiver: 'idara-a', at: local('2026-10-20 10:00:00') })
      .having({
        holder: 'wakala',
        heldBefore: ['idara-a'],
        status: 'in-progress',
        sensitive: kind === 'sensitive, to the untrained',
        ...(kind === 'merged into another' && { mergedInto: '261100000015' }),
        ...(named !== undefined && { aboutOfficer: named }),
        ...(kind === 'about somebody under me' && { aboutOfficer: 'mdogo' }),
        ...(kind === 'naming somebody in free text' && { unboundName: true }),
        ...(kind === 'naming somebody who is not me' && {
          unboundName: true,
          clearedHeads: [viewer.id, 'mkuu'].map(markOf),
        }),
        ...(kind === 'naming somebody who could be me' && {
          unboundName: true,
          clearedHeads: [markOf('mkuu')],
        }),
      })
      .build(),
  };
  const context = country.context(viewer, ticket, {
    past: {
      ...noPast,
      handOvers: new Map([['idara-a', handOver]]),
      respondedBelow: kind === 'answered by me below' ? [viewer.id] : [],
    },
  });
  const sight = sightOf(viewer, ticket, context);
  const actors = actorsOf(viewer, ticket, context);
  return {
    sees: sight.sees === 'history' ? `history to ${sight.upTo}` : sight.sees,
    acts: officersActs.filter((act) =>
      [...actors].some((actor) => ruleFor(act, actor, ticket.status) !== undefined),
    ),
  };
}

const kindNames = Object.keys(tickets) as readonly TicketSort[];

describe.each(officerRoles)('the role %s', (role) => {
  describe.each(positions)('in the position %s', (position) => {
    test.each(kindNames)('towards a ticket that is %s', (kind) => {
      expect(found(role, position, kind)).toEqual(expected(role, position, kind));
    });
  });
});
