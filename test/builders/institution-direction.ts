import {
  givenDirection,
  type DirectionChange,
} from '../../domain/casework/institution-directions/decide-direction.ts';

type Chosen = Partial<Parameters<typeof givenDirection>[0]>;

/** A ministry directs its agency to answer three tickets within a week. */
export const aGivenDirection = (chosen: Chosen = {}): DirectionChange =>
  givenDirection(
    {
      id: 'q3Zx0aPmT9kLwVbd',
      from: 'wizara',
      as: 'head',
      by: 'mkuu-wizara',
      to: 'wakala',
      listedAt: ['wizara', 'wakala', 'kmk'],
      goal: 'answer',
      filter: {},
      tickets: ['261100000013', '261100000021', '261100000039'],
      givenAt: '2026-11-24T09:00:00Z',
      dueBy: '2026-12-01T12:30:00Z',
      counted: { done: 0, left: 3 },
      ...chosen,
    },
    { institution: 'wizara', words: 'Jibuni yote.', request: 'q3Zx0aPmT9kLwVbd.mwili' },
  );
