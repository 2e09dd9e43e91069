import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changePreferences,
  preferencesOf,
} from '../../../../../domain/casework/acts/citizen/change-preferences.ts';
import { notifiedBy } from '../../../../../domain/ticketing/tickets/notified.ts';
import { languages } from '../../../../../domain/foundation/vocabulary/language.ts';
import { local } from '../../../../builders/calendar.ts';
import { checkProperty } from '../../../../builders/chance.ts';
import { aLife, by } from '../../../../builders/life.ts';

const at = local('2026-11-25 09:00');
const anyChoice = fc.record(
  { language: fc.constantFrom(...languages), safeToContact: fc.boolean(), reminders: fc.boolean() },
  { requiredKeys: [] },
);

describe('how a citizen is told', () => {
  it('is as it was chosen last, and otherwise as it was', () => {
    checkProperty(
      fc.property(fc.array(anyChoice, { maxLength: 6 }), (choices) => {
        let life = aLife({ toldBy: ['sms', 'email'] });
        for (const choice of choices) {
          const before = preferencesOf(life.ticket);
          const chosen = { ...before, ...choice };
          if (JSON.stringify(chosen) === JSON.stringify(before)) {
            expect(life.refused(changePreferences, { ...by.citizen(at), ...choice })).toBe('nothing-changes');
            continue;
          }
          const { ticket } = life;
          life = life.did(changePreferences, { ...by.citizen(at), ...choice });
          expect(preferencesOf(life.ticket)).toEqual(chosen);
          expect([life.ticket.cycle, life.ticket.nextWakeAt]).toEqual([ticket.cycle, ticket.nextWakeAt]);
        }
      }),
    );
  });

  it('stands in each event from then on, and in what is told of it', () => {
    const life = aLife({ toldBy: ['email'] }).did(changePreferences, {
      ...by.citizen(at),
      language: 'en',
      reminders: false,
    });
    expect(life.event).toMatchObject({ subject: { language: 'en' }, withoutReminders: true, facts: {} });
    expect(notifiedBy(life.event)).toEqual(['email']);
    const unsafe = life.did(changePreferences, { ...by.citizen(at), safeToContact: false });
    expect(notifiedBy(unsafe.event)).toEqual([]);
    const again = unsafe.did(changePreferences, { ...by.citizen(at), safeToContact: true, reminders: true });
    expect(notifiedBy(again.event)).toEqual(['email']);
    expect(again.event).not.toHaveProperty('withoutReminders');
  });

  it('is nothing to choose where there is no contact that notices go to', () => {
    const anonymous = aLife({ openness: 'anonymous', canBeTold: false });
    const input = { ...by.citizen(at), language: 'en' } as const;
    expect(anonymous.refused(changePreferences, input)).toBe('nobody-to-tell');
  });
});
