import { describe, expect, it } from 'vitest';
import { mostViews, type QueueView } from '../../../domain/casework/views/queue-view.ts';
import { aView } from '../../builders/view.ts';
import { Office } from '../../builders/views/an-office.ts';

const head = 'mkuu-wakala';

interface Kept {
  readonly version: number;
  readonly views: readonly QueueView[];
  readonly left: number;
}
interface Shared extends Kept {
  readonly institution: { readonly id: string };
  readonly mayChange: boolean;
  readonly changed?: unknown;
}

async function viewsOf(office: Office, officer: string): Promise<{ own: Kept; shared: readonly Shared[] }> {
  const { body } = await office.asks(officer, 'list-views');
  return body as unknown as { own: Kept; shared: readonly Shared[] };
}

const keeps = (office: Office, officer: string, version: number, views: readonly unknown[]) =>
  office.asks(officer, 'keep-views', { body: { version, views } });

const shares = (
  office: Office,
  officer: string,
  version: number,
  views: readonly unknown[],
  institution = 'wakala',
) => office.asks(officer, 'keep-views', { body: { institution, version, views } });

const named = (count: number): readonly QueueView[] =>
  Array.from({ length: count }, (_, place) => ({ ...aView, name: `Mwonekano ${place + 1}` }));

describe('the views of an officer', () => {
  it('are saved, renamed, ordered and removed, each as all of them are to be', async () => {
    const office = new Office();
    const other = { ...aView, name: 'Za haraka', asked: { urgent: 'true' }, density: 'comfortable' };
    expect((await keeps(office, 'asha', 0, [aView])).body).toEqual({ version: 1 });
    expect((await keeps(office, 'asha', 1, [other, { ...aView, name: 'Zangu' }])).body).toEqual({
      version: 2,
    });
    expect((await viewsOf(office, 'asha')).own).toEqual({
      version: 2,
      views: [other, { ...aView, name: 'Zangu' }],
      left: mostViews.officer - 2,
    });
    await keeps(office, 'asha', 2, [other]);
    expect((await viewsOf(office, 'asha')).own.views).toEqual([other]);
  });

  it('are theirs alone', async () => {
    const office = new Office();
    await keeps(office, head, 0, [aView]);
    for (const officer of ['asha', 'mkuu-wizara'])
      expect((await viewsOf(office, officer)).own).toMatchObject({ version: 0, views: [] });
  });

  it('are changed once where a request comes again, and not by who saw other ones', async () => {
    const office = new Office();
    await keeps(office, 'asha', 0, [aView]);
    expect((await keeps(office, 'asha', 0, [aView])).body).toEqual({ version: 1 });
    const late = await keeps(office, 'asha', 0, []);
    expect([late.status, late.body['code']]).toEqual([412, 'views-moved-on']);
    expect((await viewsOf(office, 'asha')).own.views).toEqual([aView]);
  });

  it.each([
    ['holds a number of a ticket', { name: 'Tiketi 2611 0000 0017' }, '/views/0/name'],
    ['holds a phone', { name: 'Simu 0712345678' }, '/views/0/name'],
    ['holds a phone in brackets', { name: 'Simu (0712) 345-678' }, '/views/0/name'],
    ['holds a phone with its country', { name: '+255 (712) 345 678' }, '/views/0/name'],
    ['holds a phone with wide signs', { name: 'Simu （0712） 345–678' }, '/views/0/name'],
    ['holds an e-mail address', { name: 'asha@mfano.go.tz' }, '/views/0/name'],
    ['is too long', { name: 'a'.repeat(41) }, '/views/0/name'],
    ['asks what no queue answers', { asked: { kind: 'complaint', ghost: 'true' } }, '/views/0/asked'],
    ['asks for a page', { asked: { cursor: 'zaidi' } }, '/views/0/asked/cursor'],
    ['holds words of a search', { asked: { text: 'pampu ya Azimio' } }, '/views/0/asked'],
  ])('refuse one that %s', async (_, wrong, pointer) => {
    const { status, body } = await keeps(new Office(), 'asha', 0, [{ ...aView, ...wrong }]);
    expect([status, body['code']]).toEqual([400, 'invalid-request']);
    expect(body['errors']).toMatchObject([{ pointer: expect.stringContaining(pointer) as string }]);
  });

  it('have a name each', async () => {
    const { status } = await keeps(new Office(), 'asha', 0, [aView, aView]);
    expect(status).toBe(400);
  });
});

describe('the views that an office shares', () => {
  it('are shared by its head, found by colleagues at once, and by nobody from elsewhere', async () => {
    const office = new Office();
    expect((await shares(office, head, 0, [aView])).status).toBe(200);
    const found = (await viewsOf(office, 'asha')).shared;
    expect(found).toMatchObject([
      {
        institution: { id: 'wakala' },
        views: [aView],
        mayChange: false,
        changed: { at: office.now, by: { id: head } },
      },
    ]);
    const { shared: elsewhere } = await viewsOf(office, 'mkuu-wizara');
    expect(elsewhere.flatMap(({ views }) => views)).toEqual([]);
  });

  it('are changed by nobody who does not head it', async () => {
    const office = new Office();
    for (const officer of ['asha', 'mkuu-wizara'])
      expect((await shares(office, officer, 0, [aView])).status).toBe(403);
    expect((await viewsOf(office, head)).shared[0]).toMatchObject({ version: 0, mayChange: true });
  });
});

it.each([
  ['an officer', mostViews.officer, keeps, 'sw', 'Mionekano imefika idadi ya juu'],
  ['an office', mostViews.office, shares, 'en', 'No room for another view'],
] as const)('%s has %i views at most', async (_, most, change, language, title) => {
  const office = new Office();
  expect((await change(office, head, 0, named(most))).status).toBe(200);
  const full = await office.asks(head, 'keep-views', {
    body: { ...(change === shares && { institution: 'wakala' }), version: 1, views: named(most + 1) },
    headers: { 'accept-language': language },
  });
  expect(full.body).toMatchObject({ status: 409, code: 'too-many-views', title });
  expect(full.body['detail']).toContain(String(most));
});
