import type { PhoneSession } from '../../domain/messaging/sessions/phone-sessions.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { AccessPath } from './access-path.ts';
import { firstMoment } from './stored-tickets.ts';

const phoneAt = (place: number): string => `+2557${String(place).padStart(8, '0')}`;

/** A session as it is after somebody wrote what happened: a kilobyte of draft. */
const aSession = (version: number): PhoneSession => ({
  version,
  until: plusSeconds(firstMoment, 300),
  content: 'Tuna siku kumi bila maji. '.repeat(30),
});

/** What a hop costs beside what the menu itself asks for. */
export const sessionPaths: readonly AccessPath[] = [
  {
    name: 'read what a phone is in the midst of, and what it wished',
    table: 'sessions',
    how: 'Query PHONE#hash, strong',
    async ready({ sessions }, place) {
      await sessions.keep(phoneAt(place), aSession(1), firstMoment);
      await sessions.remember(phoneAt(place), 'kinondoni', firstMoment);
      return (measured) => measured.sessions.of(phoneAt(place), firstMoment);
    },
  },
  {
    name: 'keep the next version of a session',
    table: 'sessions',
    how: 'PutItem PHONE#hash SESSION, if nobody kept another',
    async ready({ sessions }, place) {
      await sessions.keep(phoneAt(place), aSession(1), firstMoment);
      return (measured) => measured.sessions.keep(phoneAt(place), aSession(2), firstMoment);
    },
  },
  {
    name: 'end a session',
    table: 'sessions',
    how: 'DeleteItem PHONE#hash SESSION',
    async ready({ sessions }, place) {
      await sessions.keep(phoneAt(place), aSession(1), firstMoment);
      return (measured) => measured.sessions.end(phoneAt(place));
    },
  },
];
