import { describe, expect, it } from 'vitest';
import { findOfficers, type NoticeContext } from '../../../../domain/messaging/notices/recipients.ts';
import { local } from '../../../builders/calendar.ts';
import { anInstitution } from '../../../builders/lineage.ts';

const at = local('2026-12-08 10:00:00');
const days = { from: local('2026-12-07 00:00:00'), until: local('2026-12-11 23:59:59') };
const ministry = anInstitution({ id: 'wizara', kind: 'ministry', head: { officer: 'katibu' } });

const office = (actingHeads: NonNullable<ReturnType<typeof anInstitution>['actingHeads']> = []) => ({
  institution: anInstitution({
    id: 'wakala',
    parent: 'wizara',
    ancestors: ['wizara'],
    head: { officer: 'mkuu' },
    actingHeads,
  }),
  above: [ministry],
});

const contextOf = (details: Partial<NoticeContext>): NoticeContext => ({
  holder: office(),
  oversight: [],
  sees: () => true,
  ...details,
});

const allBut =
  (...kept: readonly string[]) =>
  (officer: string): boolean =>
    !kept.includes(officer);

describe('what goes to an officer who is out', () => {
  const out = { assignee: 'asha', deputy: 'karani' };

  it.each(['assignee', 'handler'] as const)('goes to the deputy meanwhile, as %s', (duty) => {
    expect(findOfficers[duty](contextOf(out), at)).toEqual(['karani']);
    expect(findOfficers[duty](contextOf({ assignee: 'asha' }), at)).toEqual(['asha']);
  });

  it.each(['assignee', 'handler'] as const)(
    'goes to the head where it is kept from the deputy, as %s',
    (duty) => {
      expect(findOfficers[duty](contextOf({ ...out, sees: allBut('karani') }), at)).toEqual(['mkuu']);
    },
  );

  it('goes to the officer all the same where nobody else may know of it', () => {
    const sees = allBut('karani', 'mkuu', 'katibu');
    expect(findOfficers.assignee(contextOf({ ...out, sees }), at)).toEqual(['asha']);
  });
});

describe('what goes to a head who is out', () => {
  const out = contextOf({ holder: office([{ officer: 'karani', ...days, byHead: true }]) });

  it('goes to the deputy, and what is kept from the deputy to the head above', () => {
    expect(findOfficers.head(out, at)).toEqual(['karani']);
    expect(findOfficers.head({ ...out, sees: allBut('karani') }, at)).toEqual(['katibu']);
  });

  it('is silenced for nobody: where nobody else may know of it, the head is told', () => {
    expect(findOfficers.head({ ...out, sees: allBut('karani', 'katibu') }, at)).toEqual(['mkuu']);
  });

  it('stays with the head beside whom an administrator appointed', () => {
    const appointed = contextOf({ holder: office([{ officer: 'karani', ...days }]) });
    expect(findOfficers.head({ ...appointed, sees: allBut('karani') }, at)).toEqual(['mkuu']);
  });
});
