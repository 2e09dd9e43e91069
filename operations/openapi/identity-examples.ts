import { waterAuthority } from './example.ts';

const request = {
  id: '261112345671-4',
  number: '261112345671',
  version: 4,
  state: { code: 'requested', word: 'linasubiri uamuzi' },
  lifeAtRisk: true,
  institution: waterAuthority,
  askedAt: '2026-11-25T09:00:00Z',
  decideBy: '2026-11-25T13:00:00Z',
  decideByDate: '2026-11-25',
};
const listed = { ...request, kind: { code: 'complaint', word: 'lalamiko' }, late: false };

/** Replies, by the name of the route. */
export const identityReplies = {
  'request-identity': { requested: { summary: 'Ombi limepokelewa', value: request } },
  'list-identity-requests': {
    one: { summary: 'Ombi moja linasubiri', value: { requests: [listed] } },
  },
  'list-own-identity-requests': {
    refused: {
      summary: 'Ombi lililokataliwa',
      value: {
        requests: [
          {
            ...request,
            version: 5,
            kind: { code: 'complaint', word: 'lalamiko' },
            state: { code: 'refused', word: 'limekataliwa' },
            settledAt: '2026-11-25T10:00:00Z',
            reason: 'Namba ya simu haihitajiki kutengeneza bomba.',
          },
        ],
      },
    },
  },
  'open-identity-request': {
    opened: {
      summary: 'Ombi lenye sababu yake',
      value: {
        ...listed,
        asker: { id: 'salma-mfinanga', name: 'Salma Mfinanga' },
        motivation: 'Mtoa taarifa yuko hatarini: tunahitaji kumfikia leo.',
      },
    },
  },
  'decide-identity-request': {
    granted: {
      summary: 'Limekubaliwa kwa saa 24',
      value: {
        id: request.id,
        number: request.number,
        state: { code: 'granted', word: 'limekubaliwa' },
        at: '2026-11-25T10:00:00Z',
        viewUntil: '2026-11-26T10:00:00Z',
      },
    },
  },
  'reveal-identity': {
    shown: {
      summary: 'Utambulisho kutoka hifadhi',
      value: {
        number: request.number,
        name: 'Asha Juma',
        phone: '+255712345678',
        email: 'asha@example.com',
        viewUntil: '2026-11-26T10:00:00Z',
      },
    },
  },
};
