import { describe, expect, it } from 'vitest';
import { goesOutAtNight } from '../../../../domain/messaging/notices/notice.ts';
import { surgeNotices } from '../../../../domain/messaging/notices/surge-notices.ts';
import { pathOf } from '../../../../domain/institutions/registry/levels.ts';
import { aSurge } from '../../../builders/surges.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { aSurgeNotice } from '../../../builders/notice.ts';

const at = '2026-11-24T09:00:00Z';
const headed = (id: string, kind: 'agency' | 'ministry' | 'national-office', officer = `mkuu-${id}`) => ({
  id,
  kind,
  head: { officer },
});
const top = headed('kmk', 'national-office');
const ministry = headed('wizara', 'ministry');
const pathOfOffices = (...offices: Parameters<typeof aLineage>) => pathOf(aLineage(...offices));
const path = pathOfOffices(headed('wakala', 'agency'), ministry, top);
const found = aSurge();

const told = (details: Partial<Parameters<typeof surgeNotices>[1]> = {}) =>
  surgeNotices(found, { path, sensitive: false, at, ...details });
const recipientsOf = (notices: ReturnType<typeof told>) => [
  ...new Set(notices.map(({ recipient }) => recipient)),
];

describe('a surge', () => {
  it('is told to the heads up to the ministry, each by SMS and e-mail, with its figures and no ticket', () => {
    const [first, ...others] = told();
    expect(first).toEqual(aSurgeNotice({ recipient: 'officer:mkuu-wakala', office: 'wakala' }));
    expect(others.map(({ recipient, channel }) => `${recipient} ${channel}`)).toEqual([
      'officer:mkuu-wakala email',
      'officer:mkuu-wizara sms',
      'officer:mkuu-wizara email',
    ]);
  });

  it('is told once to who heads two of the offices', () => {
    const both = pathOfOffices(headed('wakala', 'agency', 'mkuu-wizara'), ministry, top);
    expect(told({ path: both })).toHaveLength(2);
  });

  it('is told to who acts for a head that is away', () => {
    const acting = { officer: 'kaimu', from: '2026-11-01T00:00:00Z', until: '2026-12-01T00:00:00Z' } as const;
    const away = pathOfOffices({ ...headed('wakala', 'agency'), actingHeads: [acting] }, ministry, top);
    expect(recipientsOf(told({ path: away }))).toEqual(['officer:kaimu', 'officer:mkuu-wizara']);
  });

  it('goes to the next head above, where no office up to the ministry has one', () => {
    const vacant = pathOfOffices('wakala', { id: 'wizara', kind: 'ministry' }, top);
    expect(recipientsOf(told({ path: vacant }))).toEqual(['officer:mkuu-kmk']);
  });

  it('is told at the ministry alone, where its category is sensitive', () => {
    expect(recipientsOf(told({ sensitive: true }))).toEqual(['officer:mkuu-wizara']);
    const vacant = pathOfOffices(headed('wakala', 'agency'), { id: 'wizara', kind: 'ministry' }, top);
    expect(told({ path: vacant, sensitive: true })).toEqual([]);
  });

  it('has the same names for its notices however it is prolonged, so that none goes out twice', () => {
    const prolonged = aSurge({ since: found.surge.since - 1, until: found.surge.until + 9 });
    const names = (notices: ReturnType<typeof told>) => notices.map(({ about }) => about);
    expect(names(surgeNotices(prolonged, { path, sensitive: false, at }))).toEqual(names(told()));
  });
});

it('an SMS about a surge waits for morning, and an e-mail does not', () => {
  expect(goesOutAtNight(aSurgeNotice())).toBe(false);
  expect(goesOutAtNight(aSurgeNotice({ channel: 'email' }))).toBe(true);
});
