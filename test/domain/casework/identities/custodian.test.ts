import { describe, expect, it, test } from 'vitest';
import { mayDecide } from '../../../../domain/casework/identities/custodian.ts';
import type { Officer } from '../../../../domain/institutions/registry/officer.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { aSmallTree } from '../../../builders/country.ts';
import { aTicket } from '../../../builders/ticket.ts';

const country = aSmallTree();

/** Whether a custodian at that place decides on a request of the agency, or of another institution. */
function decides(
  officer: Partial<Officer>,
  details: Partial<Ticket> = {},
  { asker = 'mkuu', institution = 'wakala' } = {},
): boolean {
  const viewer = country.viewer({ id: 'mtunza', roles: ['custodian'], ...officer });
  const ticket = aTicket({ receiver: 'wakala' })
    .having({ holder: 'wakala', sentTo: 'wakala', ...details })
    .build();
  const access = { viewer, ticket, context: country.context(viewer, ticket) };
  return mayDecide(access, { request: { asker }, asking: country.path(institution) });
}

describe('a custodian', () => {
  test.each(['utumishi', 'wizara', 'wakala-2', 'kmk', 'mahakama'])('at %s decides', (institution) => {
    expect(decides({ institution })).toBe(true);
  });

  test.each(['wakala', 'idara-a', 'idara-b'])(
    'at %s does not: it is the asking institution, or a unit of it',
    (institution) => {
      expect(decides({ institution })).toBe(false);
    },
  );

  it('of the institution does not decide on what a unit of it asks', () => {
    expect(decides({ institution: 'wakala' }, {}, { institution: 'idara-a' })).toBe(false);
    expect(decides({ institution: 'idara-b' }, {}, { institution: 'idara-a' })).toBe(false);
  });

  it('decides on nothing that they asked for themselves', () => {
    expect(decides({ institution: 'utumishi' }, {}, { asker: 'mtunza' })).toBe(false);
  });

  it('knows nothing of a complaint about themselves, or about somebody above them', () => {
    expect(decides({ institution: 'utumishi' }, { aboutOfficer: 'mtunza' })).toBe(false);
    expect(decides({ institution: 'utumishi' }, { aboutOfficer: 'katibu-utumishi' })).toBe(false);
    expect(decides({ institution: 'utumishi' }, { aboutOfficer: 'katibu' })).toBe(true);
  });
});

test.each(['officer', 'head', 'oversight', 'administrator', 'auditor'] as const)(
  'somebody who is %s decides on no identity',
  (role) => {
    expect(decides({ institution: 'utumishi', roles: [role] })).toBe(false);
  },
);
