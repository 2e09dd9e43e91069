import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officerRoles, type GainedSight } from '../../../../domain/institutions/registry/officer.ts';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import type { Viewer } from '../../../../domain/casework/visibility/viewer.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aSmallTree } from '../../../builders/country.ts';
import { aTicket } from '../../../builders/ticket.ts';

const country = aSmallTree();
const places = ['kmk', 'utumishi', 'takukuru', 'wizara', 'wakala', 'idara-a', 'idara-b', 'wakala-2'];
const place = fc.constantFrom(...places);
const heads = ['katibu', 'mkuu', 'mkuu-a', 'mkurugenzi', 'mtazamaji'];
/** In seconds from the present moment. */
const moment = fc.integer({ min: -3, max: 3 });

const looking = fc.record({
  id: fc.constantFrom(...heads),
  institution: place,
  roles: fc.subarray([...officerRoles]),
  trained: fc.boolean(),
  by: fc.constantFrom<GainedSight['by']>('headship', 'training', 'place'),
  since: moment,
  until: moment,
  holder: place,
  sent: moment,
  sensitive: fc.boolean(),
  aboutHead: fc.boolean(),
  aboutOfficer: fc.option(fc.constantFrom('karani', ...heads)),
  unboundName: fc.boolean(),
});

/** The viewer as one to whom nobody gave what is waited for. */
function without({ by, institution }: Pick<GainedSight, 'by' | 'institution'>, viewer: Viewer): Viewer {
  switch (by) {
    case 'headship':
      return { ...viewer, heads: viewer.heads.filter((headed) => headed !== institution) };
    case 'training':
      return { ...viewer, trained: false };
    case 'place':
      return { ...viewer, roles: [] };
  }
}

describe('what one administrator lets somebody see', () => {
  it('shows of persons nothing that was sent before, as long as they wait, and everything else at once', () => {
    let waited = 0;
    checkProperty(
      fc.property(
        looking,
        ({ id, institution, roles, trained, by, since, until, holder, sent, ...about }) => {
          const viewer = country.viewer({ id, institution, roles, trained });
          const headed = viewer.heads[0];
          if (by === 'headship' && headed === undefined) return;
          const details: Partial<Ticket> = {
            aboutHead: about.aboutHead,
            sensitive: about.sensitive,
            submittedAt: plusSeconds(country.now, sent),
            ...(about.aboutOfficer !== null && { aboutOfficer: about.aboutOfficer }),
            ...(about.unboundName && { unboundName: true }),
          };
          const ticket = aTicket({ sentTo: holder, receiver: holder }).having(details).build();
          const gain = {
            by,
            since: plusSeconds(country.now, since),
            until: plusSeconds(country.now, until),
            ...(by === 'headship' && headed !== undefined && { institution: headed }),
            ...(by === 'place' && { institution }),
          };
          const context = country.context(viewer, ticket);
          const isOfPersons =
            about.sensitive || about.aboutHead || about.aboutOfficer !== null || about.unboundName;
          const waits = isOfPersons && until > 0 && sent <= since;
          if (waits) waited += 1;
          const expected = sightOf(waits ? without(gain, viewer) : omit(viewer, 'gained'), ticket, context);
          expect(sightOf({ ...viewer, gained: [gain] }, ticket, context)).toEqual(expected);
        },
      ),
      { numRuns: 80 },
    );
    expect(waited).toBeGreaterThan(1);
  });
});
