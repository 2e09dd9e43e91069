import { describe, expect, it } from 'vitest';
import { mostTemplates } from '../../../domain/institutions/templates/answer-template.ts';
import { aKey } from '../../builders/http-request.ts';
import { aTemplate } from '../../builders/template.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';
const head = 'mkuu-wakala';

interface Chosen {
  readonly institution?: string;
  readonly template?: string;
  readonly body?: object;
  readonly seen?: string;
  readonly key?: string;
}

const asksTemplates = (
  office: Office,
  officer: string,
  route: string,
  { institution = 'wakala', template, body, seen, key = aKey() }: Chosen = {},
) =>
  office.asks(officer, route, {
    params: { institution, ...(template !== undefined && { template }) },
    ...(body !== undefined && { body }),
    headers: { 'idempotency-key': key, ...(seen !== undefined && { 'if-match': seen }) },
  });

const adds = (office: Office, chosen: Chosen = {}, officer = head) =>
  asksTemplates(office, officer, 'add-template', { body: aTemplate, ...chosen });

const titlesIn = (body: Readonly<Record<string, unknown>>, part: string): readonly string[] =>
  (body[part] as readonly { readonly title: { readonly en: string } }[]).map(({ title }) => title.en);

describe('the templates of an office', () => {
  it('are added by its head, and read there with those from above, marked as such', async () => {
    const office = new Office();
    expect((await adds(office)).body).toMatchObject({ act: 'add', id: '1', version: 1 });
    const ofMinistry = { ...aTemplate, title: { sw: 'Ya wizara', en: 'Of the ministry' } };
    await adds(office, { institution: 'wizara', body: ofMinistry }, 'mkuu-wizara');
    const { body } = await asksTemplates(office, 'asha', 'list-templates');
    expect(titlesIn(body, 'own')).toEqual(['A burst main']);
    expect(titlesIn(body, 'fromAbove')).toEqual(['Of the ministry']);
    expect(body).toMatchObject({
      mayChange: false,
      left: mostTemplates - 1,
      fromAbove: [{ office: { id: 'wizara' } }],
    });
  });

  it('are changed and withdrawn, and their history says who did it and when', async () => {
    const office = new Office();
    await adds(office);
    const changed = { ...aTemplate, title: { sw: 'Bomba', en: 'The main' } };
    const seen = '"1"';
    const change = { template: '1', body: changed, seen };
    expect((await asksTemplates(office, head, 'change-template', change)).body).toMatchObject({
      act: 'change',
      version: 2,
    });
    await asksTemplates(office, head, 'withdraw-template', { template: '1', body: {}, seen: '"2"' });
    const { body } = await asksTemplates(office, 'asha', 'template-history');
    expect(body['changes']).toMatchObject([
      { version: 3, act: 'withdraw', before: changed, by: { id: head }, at: office.now },
      { version: 2, act: 'change', before: aTemplate, after: changed },
      { version: 1, act: 'add', after: aTemplate, word: 'template added' },
    ]);
    const { body: left } = await asksTemplates(office, head, 'list-templates');
    expect(left).toMatchObject({ own: [], left: mostTemplates, mayChange: true });
  });

  it('are not changed by who saw another version, nor where there is none', async () => {
    const office = new Office();
    await adds(office);
    const change = { template: '1', body: aTemplate };
    await asksTemplates(office, head, 'change-template', change);
    const late = await asksTemplates(office, head, 'change-template', { ...change, seen: '"1"' });
    expect([late.status, late.body['code']]).toEqual([412, 'template-moved-on']);
    const none = await asksTemplates(office, head, 'withdraw-template', { template: '7', body: {} });
    expect([none.status, none.body['code']]).toEqual([412, 'template-moved-on']);
  });

  it('are changed once by a key, whatever came since, and never by it for something else', async () => {
    const office = new Office();
    const key = aKey();
    const first = await adds(office, { key });
    await adds(office);
    expect((await adds(office, { key })).body).toEqual(first.body);
    const other = await adds(office, { key, body: { ...aTemplate, uses: ['extend'], finding: undefined } });
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
    expect(titlesIn((await asksTemplates(office, head, 'list-templates')).body, 'own')).toHaveLength(2);
  });

  it(`are ${mostTemplates} at most, and a withdrawn one leaves its place to another`, async () => {
    const office = new Office();
    for (let count = 0; count < mostTemplates; count += 1) await adds(office);
    const full = await adds(office);
    expect([full.status, full.body['code'], full.body['detail']]).toEqual([
      409,
      'too-many-templates',
      expect.stringContaining(String(mostTemplates)),
    ]);
    await asksTemplates(office, head, 'withdraw-template', { template: '3', body: {} });
    expect((await adds(office)).status).toBe(200);
  });

  it.each([
    ['the text is too short', { text: { sw: 'Fupi', en: 'Short' } }, '/text/sw'],
    ['the title is too long', { title: { sw: 'a'.repeat(61), en: 'A title' } }, '/title/sw'],
    ['one language is left out', { text: { sw: aTemplate.text.sw } }, '/text/en'],
    ['it is for nothing', { uses: [] }, '/uses'],
    ['a finding goes with no response', { uses: ['extend'] }, '/finding'],
  ])('are refused where %s', async (_, wrong, pointer) => {
    const { status, body } = await adds(new Office(), { body: { ...aTemplate, ...wrong } });
    expect(status).toBe(400);
    expect(body['errors']).toEqual(expect.arrayContaining([expect.objectContaining({ pointer })]));
  });

  it('are one after the other where two heads write at once', async () => {
    const office = new Office();
    const done = await Promise.all(Array.from({ length: 4 }, () => adds(office)));
    expect(done.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(done.map(({ body }) => body['version']).toSorted()).toEqual([1, 2, 3, 4]);
  });
});

describe('the templates for a ticket', () => {
  const forTicket = (office: Office, officer: string, query = {}) =>
    office.asks(officer, 'list-ticket-templates', { params: { number }, query });

  it("are filled from it in its citizen's language, with what is left to fill in", async () => {
    const office = new Office();
    await office.receives({ ticket: { number, language: 'sw', assignee: 'asha' } });
    await adds(office);
    const { status, body } = await forTicket(office, 'asha');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      language: 'sw',
      citizenReads: 'sw',
      templates: [
        {
          text: `Kuhusu lalamiko ${number}: bomba kuu limepasuka. Maji yatarudi {tarehe ya maji kurudi}.`,
          blanks: ['tarehe ya maji kurudi'],
          finding: 'upheld',
          own: true,
        },
      ],
    });
    const other = await forTicket(office, 'asha', { in: 'en' });
    expect(other.body).toMatchObject({
      language: 'en',
      citizenReads: 'sw',
      templates: [{ blanks: ['the date when water returns'] }],
    });
  });

  it('name what is not known of it, and say nothing of who sent it or what was written', async () => {
    const office = new Office();
    await office.receives({ ticket: { number, kind: 'suggestion', language: 'en' } });
    const every = '{number} {kind} {category} {institution} {submitted} {today} {name} {phone} {subject}';
    await adds(office, { body: { ...aTemplate, text: { sw: every, en: every } } });
    const { body } = await forTicket(office, head);
    const [template] = body['templates'] as readonly {
      readonly text: string;
      readonly blanks: readonly string[];
    }[];
    expect(template?.blanks).toEqual(['name', 'phone', 'subject']);
    expect(template?.text).toMatch(new RegExp(`^${number} suggestion `));
  });

  it('are no read, and nobody is told of one', async () => {
    const office = new Office();
    await office.receives({ ticket: { number } });
    await forTicket(office, head);
    expect(office.calls.filter((call) => call.startsWith('reads.'))).toEqual([]);
  });
});
