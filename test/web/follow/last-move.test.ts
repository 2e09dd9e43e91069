import { describe, expect, it } from 'vitest';
import type { Followed } from '../../../web/src/citizen/follow/followed.ts';
import { lastMove } from '../../../web/src/citizen/follow/last-move.ts';
import { aFollowedTicket } from './a-followed-ticket.ts';

type Entry = Followed['timeline'][number];

const named = (id: string): Followed['institution'] => ({
  id,
  name: { sw: id, en: id },
  shortName: { sw: id, en: id },
});

const entry = (type: Entry['type'], institution: string, text: string): Entry => ({
  type,
  by: 'system',
  at: '2026-11-24T09:00:00Z',
  date: '2026-11-24',
  institution: named(institution),
  text,
});

const timeline = [
  entry('submit', 'dawasa', 'It was received.'),
  entry('escalate', 'maji', 'It went up.'),
  entry('remind', 'maji', 'The institution was reminded.'),
];

describe('how a ticket came to where it is', () => {
  it('is told by what last moved it there', () => {
    expect(lastMove(aFollowedTicket({ institution: named('maji') }), aFollowedTicket({ timeline }))).toBe(
      'It went up.',
    );
  });

  it('is not told where it is where it was sent', () => {
    expect(lastMove(aFollowedTicket(), aFollowedTicket({ timeline }))).toBeUndefined();
  });
});
