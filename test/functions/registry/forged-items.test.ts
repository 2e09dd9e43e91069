import { describe, expect, it } from 'vitest';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { Office } from '../../builders/views/an-office.ts';
import { Service } from '../../builders/views/service.ts';

const number = '261100000013';

/** The alarm's lines, without what every line has. */
const rang = ({ captured }: Office | Service) =>
  captured.lines
    .filter((line) => line.includes('registry-item-forged'))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

describe('an item of the registry that somebody edited in the table', () => {
  it('opens nothing to its officer, who is answered as one without a right, and rings without a name', async () => {
    const office = new Office();
    await office.receives();
    expect((await office.opens('asha', number)).status).toBe(200);
    office.forges('officer', 'asha');

    const answers = [
      await office.opens('asha', number),
      await office.asks('asha', 'show-me'),
      await office.does('asha', 'note', number, { message: 'Sawa.' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(answers.map(({ body }) => body['type'])).toEqual(
      answers.map(() => 'urn:mrejesho:problem:not-allowed'),
    );
    expect(rang(office)).toHaveLength(3);
    expect(rang(office)[0]).toMatchObject({ level: 'error', type: 'officer', outcome: 'edited' });
    expect(JSON.stringify(rang(office))).not.toContain('asha');
  });

  it('lets nothing be decided by its institution: officers are asked to come back, and nothing happens', async () => {
    const office = new Office();
    await office.receives();
    office.forges('institution', 'wakala');

    const answers = [
      await office.opens('asha', number),
      await office.does('asha', 'note', number, { message: 'Sawa.' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(await office.happened(number)).toEqual(['submit by citizen']);
    expect(rang(office)[0]).toMatchObject({ type: 'institution', institution: 'wakala', outcome: 'edited' });
  });

  it('takes no ticket to an institution that was edited, and every other', async () => {
    const service = new Service();
    service.forges('institution', 'kituo');

    const [toIt, toAnother] = [
      await service.sends(aNewTicket({ institution: 'kituo' })),
      await service.sends(aNewTicket({ institution: 'takukuru' })),
    ];

    expect([toIt.status, toAnother.status]).toEqual([503, 201]);
    expect(JSON.stringify(toIt.body)).not.toContain('kituo');
  });

  it('has a neutral name wherever it is only named', async () => {
    const office = new Office();
    await office.receives({ ticket: { place: { region: 'jirani' } } });
    await office.listed(number);
    office.forges('institution', 'jirani');

    const queue = await office.asks('asha', 'list-queue', { params: { institution: 'wakala' } });

    expect(queue.status).toBe(200);
    expect(queue.text).toContain('An office whose details are being checked');
    expect(queue.text).not.toContain('Ofisi ya jirani');
  });

  it('is offered nowhere: no search gives it, no category that was edited is in the list', async () => {
    const service = new Service();
    service.forges('institution', 'kituo');
    service.forges('category', 'hatari');

    const [institutions, categories] = [
      await service.listsInstitutions({ parent: 'halmashauri' }),
      await service.listsCategories(),
    ];

    expect([institutions.status, categories.status]).toEqual([200, 200]);
    expect(institutions.text).not.toContain('"kituo"');
    expect(categories.text).toContain('"rushwa"');
    expect(categories.text).not.toContain('"hatari"');
  });

  it.each(['policy', 'calendar'] as const)('gives no ticket a date by a %s that was edited', async (kind) => {
    const service = new Service();
    service.forges(kind);

    expect((await service.sends(aNewTicket())).status).toBe(503);
  });

  it('takes no change of an administrator where it is the administrator', async () => {
    const office = new Office();
    office.forges('officer', 'msimamizi');

    expect((await office.asks('msimamizi', 'list-proposals')).status).toBe(403);
  });
});
