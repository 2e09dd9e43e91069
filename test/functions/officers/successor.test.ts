import { describe, expect, it } from 'vitest';
import { closeInstitution } from '../../../domain/administration/institutions.ts';
import { moveOfficer } from '../../../domain/administration/officers.ts';
import { withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { administer, fromTheTop } from '../../builders/administration.ts';
import { by } from '../../builders/life.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Office } from '../../builders/views/an-office.ts';

const [escalated, withdrawn] = ['261100000013', '261100000021'];
const month = '2026-11';

/** The unit handed one ticket to its agency, and of another the citizen withdrew it there; then `bili` took its place. */
async function aSucceededUnit(): Promise<Office> {
  const office = new Office();
  for (const number of [escalated, withdrawn]) {
    await office.receives({ ticket: { number, holder: 'idara', sentTo: 'idara' } });
    await office.isOpened('mkuu-idara', number);
    await office.did(number, ['mkuu-idara', 'start']);
  }
  await office.did(escalated, ['mkuu-idara', 'escalate', { reason: 'Iko juu ya mamlaka yetu.' }]);
  await office.did(escalated, ['mkuu-wakala', 'note', { message: 'Tutauliza maabara.' }]);
  await office.citizen(withdrawn, (history, rules) =>
    withdraw(history, { ...by.citizen(office.now), pressure: false }, rules),
  );
  for (const number of [escalated, withdrawn]) await office.listed(number);
  const top = fromTheTop({ by: { id: 'msimamizi-mkuu', institution: 'kmk' }, at: office.now });
  for (const id of ['karani', 'mkuu-idara', 'mtunza-idara'])
    await administer(office.administration, moveOfficer, { id, institution: 'jirani' }, top);
  await administer(office.administration, closeInstitution, { id: 'idara', successor: 'bili' }, top);
  return office;
}

const numbersIn = ({ body }: Seen) =>
  (body['tickets'] as readonly { readonly number: string }[]).map(({ number }) => number);

const ticketsOf = (office: Office, officer: string, query: Record<string, string>) =>
  office.asks(officer, 'list-institution-tickets', {
    params: { institution: 'idara' },
    query: { role: 'holding', state: 'open', month, ...query },
  });

describe('the successor of a closed institution', () => {
  it('opens what that one handed on as far as it could, with nothing that came later', async () => {
    const office = await aSucceededUnit();

    const opened = await office.opens('mkuu-bili', escalated);

    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({ shows: 'history' });
    expect(opened.text).toContain('Iko juu ya mamlaka yetu.');
    expect(opened.text).not.toContain('Tutauliza maabara.');
    expect((await office.opens('jirani-1', escalated)).status).toBe(404);
  });

  it('opens what was closed at that one, whole', async () => {
    const office = await aSucceededUnit();

    expect((await office.opens('mkuu-bili', withdrawn)).body).toMatchObject({ shows: 'all' });
  });

  it('lists both, as nobody of the closed one does any more', async () => {
    const office = await aSucceededUnit();

    expect(numbersIn(await ticketsOf(office, 'mkuu-bili', { role: 'held' }))).toEqual([escalated]);
    expect(numbersIn(await ticketsOf(office, 'mkuu-bili', { state: 'closed' }))).toEqual([withdrawn]);
    for (const officer of ['mkuu-idara', 'karani', 'jirani-1'])
      expect((await ticketsOf(office, officer, { role: 'held' })).status).toBe(403);
  });
});
