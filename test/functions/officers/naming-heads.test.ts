import { describe, expect, it } from 'vitest';
import { appointHead } from '../../../domain/administration/headships.ts';
import { markOf } from '../../../domain/institutions/registry/head-mark.ts';
import { submit } from '../../../domain/casework/acts/submit.ts';
import { requireReceiver } from '../../../application/intake/require-receiver.ts';
import { administer, fromTheTop } from '../../builders/administration.ts';
import type { TicketTexts } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { aCategory } from '../../builders/category.ts';
import { aSubmissionToStore, someTexts } from '../../builders/submission.ts';
import { aSubmission, theRules } from '../../builders/ticket.ts';
import { Office } from '../../builders/views/an-office.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';

const number = '261100000013';
const names: Readonly<Record<string, string>> = {
  'mkuu-wakala': 'Anna Mushi',
  'mkuu-wizara': 'Gerald Mlay',
  'mkuu-kmk': 'Upendo Urio',
  'mkuu-idara': 'Kassimu Haule',
  'mkuu-jirani': 'Baraka Msuya',
  juma: 'Zuhura Kweka',
};
const country = aStaffedCountry();
const named = {
  ...country,
  officers: country.officers.map((officer) => ({ ...officer, name: names[officer.id] ?? officer.name })),
};

/** A complaint as intake stores it, sent to the agency, that names somebody in free text. */
const anOfficeWith = (officerName: string, institution = 'wakala'): Promise<Office> =>
  anOfficeWithTexts({ ...someTexts, officerName }, institution);

/** An office with a complaint of these texts, as intake stores it. */
async function anOfficeWithTexts(texts: TicketTexts, institution = 'wakala'): Promise<Office> {
  const office = new Office(named);
  const asked = { ...texts, kind: 'complaint', institution, aboutHead: false } as const;
  const { receiver, naming } = await requireReceiver(asked, aCategory(), office.registry, office.now);
  const sent = submit(
    aSubmission({ number, sentTo: institution, receiver: receiver.id, ...naming }),
    theRules(),
    office.now,
  );
  await office.tickets.submit({ ...aSubmissionToStore({ ticket: sent.ticket, texts }), ...sent });
  return office;
}
const statusOf = async (office: Office, officer: string) => (await office.opens(officer, number)).status;
const reason = 'Mlalamikaji alitaja mtu asiyekuwepo.';

describe('a complaint that names the head in free text', () => {
  it('is the level’s above alone, and not even a guess for the head and those below', async () => {
    const office = await anOfficeWith('Anna Mushi, mkuu wa wakala');
    await office.listed(number);
    expect(await office.ticket(number)).toMatchObject({
      holder: 'wizara',
      clearedHeads: ['mkuu-wizara', 'mkuu-kmk'].map(markOf),
    });
    expect(await statusOf(office, 'mkuu-wizara')).toBe(200);
    for (const officer of ['mkuu-wakala', 'mkuu-idara', 'asha', 'karani', 'msimamizi', 'mlalamikiwa'])
      expect([officer, await statusOf(office, officer)]).toEqual([officer, 404]);
    const queue = await office.asks('mkuu-wakala', 'list-queue', { params: { institution: 'wakala' } });
    expect(queue.body).toMatchObject({ lines: [] });
    const none = await office.does('mkuu-wakala', 'name-officer', number, { officer: null });
    expect(none.status).toBe(404);
    expect(JSON.stringify(await office.historyOf(number))).not.toMatch(/anna|mushi/iu);
  });

  it('comes down when the level above says that it means nobody, and the head reads it then', async () => {
    const office = await anOfficeWith('Anna wa dirisha la tatu');
    await office.did(number, ['mkuu-wizara', 'name-officer', { officer: null }]);
    expect(await office.ticket(number)).toMatchObject({
      holder: 'wakala',
      status: 'submitted',
      heldBefore: [],
    });
    expect(await statusOf(office, 'mkuu-wakala')).toBe(200);
    expect(await statusOf(office, 'mkuu-wizara')).toBe(200);
  });

  it('comes down about somebody else, whom it is kept from', async () => {
    const office = await anOfficeWith('Anna wa dirisha la tatu');
    await office.did(number, ['mkuu-wizara', 'name-officer', { officer: 'asha' }]);
    expect(await office.ticket(number)).toMatchObject({ holder: 'wakala', aboutOfficer: 'asha' });
    expect(await statusOf(office, 'mkuu-wakala')).toBe(200);
    expect(await statusOf(office, 'asha')).toBe(404);
  });

  it('stays above for good when the level above names the head', async () => {
    const office = await anOfficeWith('Anna Mushi');
    await office.did(number, ['mkuu-wizara', 'name-officer', { officer: 'mkuu-wakala' }]);
    expect(await office.ticket(number)).toMatchObject({ holder: 'wizara', aboutOfficer: 'mkuu-wakala' });
    expect(await statusOf(office, 'mkuu-wakala')).toBe(404);
    expect(await statusOf(office, 'mkuu-idara')).toBe(404);
  });

  it('is not transferred to where a head could be meant, and compared with those where it goes', async () => {
    const office = await anOfficeWith('Anna Mushi');
    const to = (id: string) => office.does('mkuu-wizara', 'transfer', number, { to: id, reason });
    expect((await to('wakala')).body).toMatchObject({ refusal: 'cannot-take-it' });
    expect((await to('idara')).body).toMatchObject({ refusal: 'cannot-take-it' });
    expect((await to('jirani')).body).toMatchObject({ act: 'transfer', institution: { id: 'jirani' } });
    expect(await statusOf(office, 'mkuu-jirani')).toBe(200);
    await office.did(number, ['mkuu-jirani', 'acknowledge'], ['mkuu-jirani', 'escalate', { reason }]);
    await office.did(number, ['mkuu-wizara', 'note', { message: 'Imesomwa na ngazi ya juu leo.' }]);
    expect((await office.opens('mkuu-jirani', number)).body).toMatchObject({ shows: 'history' });
    expect(await statusOf(office, 'mkuu-wakala')).toBe(404);
  });

  it('is not given to the head, nor to those below', async () => {
    const office = await anOfficeWith('Anna Mushi');
    for (const officer of ['mkuu-wakala', 'mkuu-idara']) {
      const given = await office.does('mkuu-wizara', 'assign', number, { officer });
      expect([officer, given.status]).toEqual([officer, 409]);
    }
  });
});

describe('whoever came to head something since', () => {
  /** From now on this officer heads the agency, as nobody expected when the complaint was sent. */
  const nowHeads = async (office: Office, officer: string) => {
    const top = fromTheTop({ by: { id: 'msimamizi-mkuu', institution: 'kmk' }, at: office.now });
    await administer(office.administration, appointHead, { institution: 'wakala', officer }, top);
  };

  it('sees nothing of it until they are compared, and then only if it cannot mean them', async () => {
    const office = await anOfficeWith('Zuhura Kweka');
    expect(await office.ticket(number)).toMatchObject({ holder: 'wakala' });
    await nowHeads(office, 'juma');
    expect(await statusOf(office, 'juma')).toBe(404);
    await office.did(number, ['mkuu-wizara', 'note', { message: 'Imesomwa na ngazi ya juu leo.' }]);
    expect(await statusOf(office, 'juma')).toBe(404);
    await office.did(number, ['mkuu-wizara', 'name-officer', { officer: null }]);
    expect(await statusOf(office, 'juma')).toBe(200);
  });

  it('sees it after the next act where it cannot mean them', async () => {
    const office = await anOfficeWith('Bwana Mussa');
    await nowHeads(office, 'juma');
    expect(await statusOf(office, 'juma')).toBe(404);
    await office.did(number, ['mkuu-wizara', 'note', { message: 'Imesomwa na ngazi ya juu leo.' }]);
    expect(await statusOf(office, 'juma')).toBe(200);
  });
});

describe('a complaint that names the head in its words alone', () => {
  const texts = { ...someTexts, description: 'Mkurugenzi Anna Mushi alinitukana mbele ya wateja.' };

  it('is the level’s above alone, in queues and figures too, until that level says whom it means', async () => {
    const office = await anOfficeWithTexts(texts);
    await office.listed(number);
    expect(await office.ticket(number)).toMatchObject({ holder: 'wizara', unboundName: true });
    expect(await statusOf(office, 'mkuu-wizara')).toBe(200);
    for (const officer of ['mkuu-wakala', 'mkuu-idara', 'asha', 'karani'])
      expect([officer, await statusOf(office, officer)]).toEqual([officer, 404]);
    const queue = await office.asks('mkuu-wakala', 'list-queue', { params: { institution: 'wakala' } });
    expect(queue.body).toMatchObject({ lines: [] });
    const done = await office.does('mkuu-wizara', 'name-officer', number, { officer: null });
    expect(done.status).toBe(200);
    expect((await office.ticket(number)).holder).toBe('wakala');
    expect(await statusOf(office, 'mkuu-wakala')).toBe(200);
  });

  it('is compared anew at each act, so that it comes down to no head whom it names', async () => {
    const office = await anOfficeWithTexts({
      ...someTexts,
      description: 'Gerald Mlay na mkuu wa ofisi hii.',
    });
    expect(await office.ticket(number)).toMatchObject({ holder: 'kmk' });
    expect(await statusOf(office, 'mkuu-wizara')).toBe(404);
    expect(await statusOf(office, 'mkuu-kmk')).toBe(200);
  });
});
