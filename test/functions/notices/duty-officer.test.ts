import { describe, expect, it } from 'vitest';
import { publishedLimits } from '../../builders/limits.ts';
import type { About, TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { local } from '../../builders/calendar.ts';
import { aLineage } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { anAbout, aNumber, type EventDetails } from '../../builders/ticket-event.ts';
import { aSubmission, phoneOfOfficer, PostOffice, type PostOfficeDetails } from './a-post-office.ts';

const urgentMatter = (details: EventDetails<'submit'> = {}): TicketEvent =>
  aSubmission({ subject: { urgent: true }, ...details });
const about = (whom: Partial<About>) => urgentMatter({ about: anAbout(whom) });
const anOffice = (details: PostOfficeDetails = {}) => new PostOffice({ onDuty: ['zawadi'], ...details });

/** Who got an SMS of those who are officers. */
const reachedBySms = ({ sms }: PostOffice, ...ids: readonly string[]): readonly string[] =>
  ids.filter((id) => sms.taken.some(({ to }) => to === phoneOfOfficer(id)));
const everybody = ['zawadi', 'elia', 'mkuu-kituo', 'mkuu-halmashauri', 'mkuu-wizara', 'mkuu-ikulu'];

const imports = ({ registry, now: at }: PostOffice, changed: Partial<RegistryContent>) =>
  registry.write({ ...nothing, ...changed, basedOn: 1, version: 2, by: 'msimamizi', at });
const nothing = { institutions: [], officers: [], contacts: [], categories: [], routing: [] };

describe('an urgent matter', () => {
  it('is told to the officer on duty by SMS and e-mail at night, in both languages, and not what it is about', async () => {
    const office = anOffice();
    office.now = local('2026-11-24 23:40');

    await office.hears(urgentMatter());
    await office.hears(urgentMatter());

    expect(office.sms.taken.filter(({ to }) => to === phoneOfOfficer('zawadi'))).toEqual([
      {
        to: phoneOfOfficer('zawadi'),
        text: `DHARURA! Lalamiko ${aNumber} linakusubiri. Fungua na ushughulikie sasa. / URGENT! Complaint ${aNumber} is waiting for you. Open it and see to it now.`,
      },
    ]);
    expect(office.statesOf('officer:zawadi')).toEqual(['urgent-here sent', 'urgent-here sent']);
  });

  it('goes by SMS to whoever stands in, whom the e-mail of the queue told already', async () => {
    const office = anOffice({ onDuty: [] });
    await office.hears(urgentMatter());
    expect(reachedBySms(office, ...everybody)).toEqual(['mkuu-kituo']);
    expect(office.statesOf('officer:mkuu-kituo')).toEqual(['new-in-queue sent', 'urgent-here sent']);
  });

  it('takes none of the places of a day that citizens have, and is not gathered', async () => {
    const limits = {
      ...publishedLimits,
      sms: { perTicketPerDay: 1, perPhonePerDay: 1, perTypedPhonePerDay: 3 },
    };
    const office = anOffice({ policy: { limits } });

    for (const version of [1, 2, 3]) await office.hears(urgentMatter({ version }));

    expect(office.sms.taken.filter(({ to }) => to === phoneOfOfficer('zawadi'))).toHaveLength(3);
    expect(office.statesOf('citizen')).toContain('received sent');
    expect(office.statesOf('officer:zawadi').filter((state) => !state.endsWith('sent'))).toEqual([]);
  });
});

describe('the officer on duty', () => {
  it('about whom the complaint is learns nothing of it, and the head stands in', async () => {
    const office = anOffice();
    await office.hears(about({ officer: 'zawadi' }));
    expect(reachedBySms(office, ...everybody)).toEqual(['mkuu-kituo']);
    expect(office.statesOf('officer:zawadi')).toEqual([]);
  });

  it('and the head, where it is about the head, learn nothing of it: the next head above stands in', async () => {
    const office = anOffice();
    await office.hears(about({ headOf: 'kituo' }));
    expect(reachedBySms(office, ...everybody)).toEqual(['mkuu-halmashauri']);
  });

  it('who came to be whom it is kept from before it goes out is told nothing, and the next head above stands in', async () => {
    const office = anOffice();
    office.holdNotices(true);
    await office.hears(about({ officer: 'mgeni' }));
    const { institution } = aLineage(
      { id: 'kituo', head: { officer: 'mgeni' } },
      'halmashauri',
      'wizara',
      'ikulu',
    );
    await imports(office, { institutions: [institution] });
    office.holdNotices(false);
    await office.runs();
    expect(reachedBySms(office, ...everybody)).toEqual([]);
    expect(office.statesOf('officer:zawadi')).toEqual([
      'urgent-here failed not-for-this-officer',
      'urgent-here failed not-for-this-officer',
    ]);
    await office.runs();
    expect(reachedBySms(office, ...everybody)).toEqual(['mkuu-halmashauri']);
  });

  it('who has left by then is told nothing', async () => {
    const office = anOffice();
    office.holdNotices(true);
    await office.hears(urgentMatter());
    const left = anOfficer({ id: 'zawadi', institution: 'kituo', roles: ['officer'], active: false });
    await imports(office, { officers: [left] });
    office.holdNotices(false);
    await office.runs();
    expect(reachedBySms(office, 'zawadi')).toEqual([]);
    expect(office.statesOf('officer:zawadi')).toEqual([
      'urgent-here failed officer-left',
      'urgent-here failed officer-left',
    ]);
  });

  it.each([
    ['who has left', { active: false }],
    ['who is suspended', { suspended: true as const }],
  ])('%s hands the duty to the head, before it is told and while it waits', async (_, details) => {
    const office = anOffice();
    const gone = anOfficer({
      ...{ id: 'zawadi', institution: 'kituo', roles: ['officer', 'duty-officer'] },
      ...details,
    });
    office.holdNotices(true);
    await office.hears(urgentMatter());
    await imports(office, { officers: [gone] });
    office.holdNotices(false);
    await office.runs();
    await office.runs();
    expect(reachedBySms(office, ...everybody)).toEqual(['mkuu-kituo']);

    const another = anOffice();
    await imports(another, { officers: [gone] });
    await another.hears(urgentMatter());
    expect(reachedBySms(another, ...everybody)).toEqual(['mkuu-kituo']);
  });

  it('without a phone, or whose phone is not on the list outside prod, is a failed notice', async () => {
    const office = anOffice({ onDuty: ['zawadi', 'elia'], withoutPhone: ['elia'], recipients: new Set() });
    await office.hears(urgentMatter());
    expect(office.statesOf('officer:elia')).toContain('urgent-here failed no-address');
    expect(office.statesOf('officer:zawadi')).toContain('urgent-here failed not-allow-listed');
    expect(office.sms.taken).toEqual([]);
  });
});
