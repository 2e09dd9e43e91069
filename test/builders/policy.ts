import type { Duration, DurationUnit } from '../../domain/foundation/time/duration.ts';
import { publishedLimits } from './limits.ts';
import type { Policy } from '../../domain/foundation/policy/policy.ts';

/** `lasting(2, 'working-days')` */
export const lasting = (amount: number, unit: DurationUnit): Duration => ({ amount, unit });

/** The numbers of the rules as they are published, without a spread, unless the test says otherwise. */
export function aPolicy(details: Partial<Policy> = {}): Policy {
  return {
    v: 1,
    version: 1,
    rows: [
      {
        kind: 'complaint',
        urgent: false,
        acknowledge: lasting(2, 'working-days'),
        respond: lasting(15, 'working-days'),
        appealWindow: lasting(30, 'days'),
      },
      {
        kind: 'complaint',
        urgent: true,
        acknowledge: lasting(4, 'hours'),
        respond: lasting(72, 'hours'),
        appealWindow: lasting(30, 'days'),
      },
      {
        kind: 'question',
        urgent: false,
        acknowledge: lasting(2, 'working-days'),
        respond: lasting(5, 'working-days'),
        appealWindow: lasting(14, 'days'),
      },
      { kind: 'suggestion', urgent: false, acknowledge: lasting(5, 'working-days') },
      { kind: 'opinion', urgent: false, acknowledge: lasting(5, 'working-days') },
      { kind: 'compliment', urgent: false, acknowledge: lasting(5, 'working-days') },
    ],
    upperLevel: {
      ordinary: { acknowledge: lasting(2, 'working-days'), respond: lasting(10, 'working-days') },
      urgent: { acknowledge: lasting(4, 'hours'), respond: lasting(48, 'hours') },
    },
    reminders: { first: 0.5, second: 0.8 },
    root: { remindEvery: lasting(1, 'working-days'), tellCitizenEvery: 10 },
    noResponse: {
      remindEvery: lasting(5, 'working-days'),
      closeAfter: lasting(15, 'working-days'),
      closeAtOnce: ['compliment'],
    },
    pause: { resumeAfter: lasting(10, 'days'), atLeastLeft: lasting(2, 'working-days') },
    limits: publishedLimits,
    windowWarning: lasting(7, 'days'),
    untoldWindow: lasting(60, 'days'),
    spreadSeconds: 0,
    ticketsPerDay: { perPhone: 10, perAddress: 500 },
    ...details,
  };
}

/** The same rules with deadlines in seconds, as a demonstration has them. */
export const aPolicyOfSeconds = (): Policy =>
  aPolicy({
    rows: [
      {
        kind: 'complaint',
        urgent: false,
        acknowledge: lasting(3, 'seconds'),
        respond: lasting(8, 'seconds'),
        appealWindow: lasting(60, 'seconds'),
      },
    ],
    upperLevel: {
      ordinary: { acknowledge: lasting(3, 'seconds'), respond: lasting(8, 'seconds') },
      urgent: { acknowledge: lasting(2, 'seconds'), respond: lasting(5, 'seconds') },
    },
    root: { remindEvery: lasting(10, 'seconds'), tellCitizenEvery: 3 },
  });
