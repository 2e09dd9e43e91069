import { describe, expect, it } from 'vitest';
import { fillLake } from '../../../application/lake/fill-lake.ts';
import { projectMeasures } from '../../../application/measures/project-measures.ts';
import { withWholePlace } from '../../../domain/ticketing/tickets/with-whole-place.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { local } from '../../builders/calendar.ts';
import { aKey } from '../../builders/http-request.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const ward = anInstitution({
  id: 'pamba',
  kind: 'ward',
  parent: 'nyamagana',
  ancestors: ['nyamagana', 'mwanza'],
});

function aCountryWithAWard() {
  const country = aSmallCountry();
  return { ...country, institutions: [...country.institutions, ward] };
}

async function submittedWith(place: object): Promise<{ service: Service; event: TicketEvent }> {
  const service = new Service(aCountryWithAWard());
  const { status, body } = await service.sends(aNewTicket({ place }));
  expect(status).toBe(201);
  const [event] = (await service.tickets.history(String(body['number'])))?.events ?? [];
  if (event === undefined) throw new Error('It has no event.');
  return { service, event };
}

describe('a place of which only the narrowest part was said', () => {
  it.each([
    [{ council: 'nyamagana' }, { region: 'mwanza', council: 'nyamagana' }],
    [{ ward: 'pamba' }, { region: 'mwanza', council: 'nyamagana', ward: 'pamba' }],
    [
      { region: 'mwanza', ward: 'pamba' },
      { region: 'mwanza', council: 'nyamagana', ward: 'pamba' },
    ],
    [{ region: 'mwanza' }, { region: 'mwanza' }],
  ])('%o is %o on the ticket and in its event', async (said, whole) => {
    const { service, event } = await submittedWith(said);
    expect((await service.tickets.load(event.number))?.place).toEqual(whole);
    const { region, council, ward: inWard } = event.subject;
    expect(JSON.parse(JSON.stringify({ region, council, ward: inWard }))).toEqual(whole);
  });

  it('is the same ticket when it is sent again as it was', async () => {
    const service = new Service(aCountryWithAWard());
    const ticket = aNewTicket({ place: { council: 'nyamagana' } });
    const key = aKey();
    const first = await service.sends(ticket, { key });
    const second = await service.sends(ticket, { key });
    expect([first.status, second.status, second.body['number']]).toEqual([201, 200, first.body['number']]);
  });
});

describe('an event of before intake filled in the region', () => {
  const before = (event: TicketEvent): TicketEvent => ({ ...event, subject: omit(event.subject, 'region') });

  it('is counted in the region of its council', async () => {
    const { service, event } = await submittedWith({ council: 'nyamagana' });
    await projectMeasures(service.ports, { event: before(event), log: service.captured.log });
    const figures = await service.measures.ofCell({ day: '2026-11-24', institution: 'kituo' });
    expect(figures).toMatchObject({ 'complaint.region.mwanza': 1 });
  });

  it('has its region in the lake', async () => {
    const { service, event } = await submittedWith({ council: 'nyamagana' });
    await fillLake(service.ports, { event: before(event), log: service.captured.log });
    expect(service.lake.rows).toMatchObject([{ region: 'mwanza', council: 'nyamagana' }]);
  });

  it('lies where its council lay when it was sent', async () => {
    const { event } = await submittedWith({ council: 'nyamagana' });
    const institutions = new Map(
      [
        anInstitution({
          id: 'nyamagana',
          kind: 'council',
          parent: 'dodoma',
          formerParents: [{ parent: 'mwanza', until: local('2026-12-31 00:00') }],
        }),
        anInstitution({ id: 'mwanza', kind: 'region' }),
        anInstitution({ id: 'dodoma', kind: 'region' }),
      ].map((institution) => [institution.id, institution]),
    );
    const registry = { institution: (id: string) => Promise.resolve(institutions.get(id)) };
    expect((await withWholePlace(before(event), registry)).subject.region).toBe('mwanza');
    const later = { ...before(event), at: local('2027-01-02 00:00') };
    expect((await withWholePlace(later, registry)).subject.region).toBe('dodoma');
  });
});
