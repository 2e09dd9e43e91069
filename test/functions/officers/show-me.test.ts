import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import { presentOfficer } from '../../../domain/institutions/officers/present-officer.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aSystem } from '../../builders/system/system.ts';

/** What this officer is shown at that time. */
async function seenBy(officer: Officer, at: Instant, language = 'en') {
  const system = aSystem();
  system.now = at;
  const { status, body } = await system.answers(
    'show-me',
    { headers: { 'accept-language': language } },
    { authority: () => () => Promise.resolve(presentOfficer(officer, at)) },
  );
  return { status, body };
}

const acting = {
  institution: 'dawasa',
  from: '2026-11-01T00:00:00Z',
  until: '2026-12-31T20:59:59Z',
} as const;
const kaimu = anOfficer({
  id: 'kaimu',
  institution: 'dawasa-kinondoni',
  roles: ['officer', 'head'],
  heads: [acting],
});

describe('an officer who asks who they are', () => {
  it('is shown the institution, the roles in words, what they head and what they may do', async () => {
    const { status, body } = await seenBy(kaimu, '2026-11-24T09:00:00Z');
    expect(status).toBe(200);
    expect(body).toEqual({
      id: 'kaimu',
      name: 'Neema Sanga',
      institution: {
        id: 'dawasa-kinondoni',
        name: { sw: 'DAWASA Kinondoni', en: 'DAWASA Kinondoni' },
        shortName: { sw: 'Kinondoni', en: 'Kinondoni' },
      },
      roles: [
        { code: 'head', word: 'head' },
        { code: 'officer', word: 'officer' },
      ],
      heads: [
        {
          id: 'dawasa',
          name: { sw: 'Mamlaka ya Maji Dar es Salaam', en: 'Dar es Salaam Water Authority' },
          shortName: { sw: 'DAWASA', en: 'DAWASA' },
          acting: true,
          since: acting.from,
          until: acting.until,
        },
      ],
      trained: false,
      permissions: [
        'self:read',
        'queues:read',
        'tickets:open',
        'tickets:act',
        'desk:submit',
        'identities:request',
        'institutions:hand-over',
        'reads:list',
        'measures:read',
      ],
    });
  });

  it('is told since when they work where they do, where that is kept', async () => {
    const placements = [
      { institution: 'maji', until: '2026-05-31T20:59:59Z' },
      { institution: 'dawasa-kinondoni', from: '2026-05-31T21:00:00Z' },
    ] as const;
    const { body } = await seenBy(anOfficer({ ...kaimu, placements }), '2026-11-24T09:00:00Z');
    expect(body).toMatchObject({ since: '2026-05-31T21:00:00Z' });
  });

  it('is no head any more when acting has ended', async () => {
    const { body } = await seenBy(kaimu, '2027-01-01T00:00:00Z', 'sw');
    expect(body).toMatchObject({ roles: [{ code: 'officer', word: 'afisa' }], heads: [] });
  });
});
