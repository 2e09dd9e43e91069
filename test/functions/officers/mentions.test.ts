import { describe, expect, it } from 'vitest';
import { mentionedIn } from '../../../domain/casework/acts/handling/mentions.ts';
import { attributesOf, toOfficersType } from '../../../contracts/events/message.ts';
import { Office } from '../../builders/views/an-office.ts';

const mention = (...mentions: readonly string[]) => ({ message: 'Tunaweza kuahidi pampu?', mentions });

async function offeredTo(office: Office, officer: string, number: string, institution = 'wakala') {
  const query = { ticket: number, for: 'mention' };
  const { status, body } = await office.asks(officer, 'list-staff', { params: { institution }, query });
  return status === 200
    ? (body['officers'] as readonly { readonly id: string }[]).map(({ id }) => id)
    : status;
}

describe('a mention in a note', () => {
  it('is in the entry of the note, by ids and not by names', async () => {
    const { office, number } = await Office.holding();
    expect((await office.does('asha', 'note', number, mention('juma', 'mkuu-wizara', 'juma'))).status).toBe(
      200,
    );
    const { events } = await office.historyOf(number);
    expect(events.at(-1)?.facts).toEqual({ mentions: 'juma mkuu-wizara' });
    expect(events.slice(-1).flatMap(mentionedIn)).toEqual(['juma', 'mkuu-wizara']);
  });

  it('lets the message be heard by who tells officers, and a note without one not', async () => {
    const { office, number } = await Office.holding();
    await office.does('asha', 'note', number, mention('juma'));
    await office.does('asha', 'note', number, { message: 'Bila kutaja.' });
    const { events } = await office.historyOf(number);
    expect(events.slice(-2).map((event) => attributesOf(event).type)).toEqual([toOfficersType, 'note']);
    expect(events.at(-1)?.facts).toEqual({});
  });

  it.each([
    ['who may not see it', { aboutOfficer: 'juma' }, 'juma'],
    ['who works elsewhere', {}, 'mkuu-jirani'],
    ['who sees no more than how it stands', {}, 'msimamizi'],
    ['who is not there', {}, 'hayupo'],
  ])('of somebody %s is refused in the same words, and leaves nothing', async (_, ticket, mentioned) => {
    const { office, number } = await Office.holding({ ticket });
    const { status, body } = await office.does('asha', 'note', number, mention('mkuu-wakala', mentioned));
    expect(status).toBe(422);
    expect(body).toMatchObject({
      type: expect.stringContaining('not-to-be-mentioned') as unknown,
      title: 'This officer cannot be mentioned',
      errors: [expect.objectContaining({ pointer: '/mentions/1' })],
    });
    expect((await office.historyOf(number)).events).toHaveLength(1);
  });

  it('is of five officers at most', async () => {
    const { office, number } = await Office.holding();
    const many = Array.from({ length: 6 }, (_, place) => `afisa-${place}`);
    expect((await office.does('asha', 'note', number, mention(...many))).status).toBe(400);
  });

  it('stands as well in a direction, and in the report that it is done', async () => {
    const { office, number } = await Office.holding();
    const directed = { dueBy: '2026-12-10', message: 'Andaeni taarifa.', mentions: ['asha'] };
    expect((await office.does('mkuu-wizara', 'direct', number, directed)).status).toBe(200);
    expect((await office.does('asha', 'report-direction', number, mention('mkuu-wizara'))).status).toBe(200);
    const { events } = await office.historyOf(number);
    expect(events.map(mentionedIn)).toEqual([[], ['asha'], ['mkuu-wizara']]);
  });
});

describe('those who are offered to be mentioned', () => {
  it('may read all of the ticket: those of its office, and heads above', async () => {
    const { office, number } = await Office.holding();
    expect(await offeredTo(office, 'asha', number)).toEqual(['juma', 'mkuu-wakala', 'mkuu-wizara']);
  });

  it('are each decided for: not whom it is about, nor the untrained where it is sensitive', async () => {
    const about = await Office.holding({ ticket: { aboutOfficer: 'juma' } });
    expect(await offeredTo(about.office, 'asha', about.number)).not.toContain('juma');
    const sensitive = await Office.holding({ ticket: { sensitive: true } });
    expect(await offeredTo(sensitive.office, 'mkuu-wakala', sensitive.number)).toEqual(['mkuu-wizara']);
  });

  it.each([
    ['juma', { aboutOfficer: 'juma' }, 'wakala', 404],
    ['mkuu-jirani', {}, 'wakala', 404],
    ['asha', {}, 'wizara', 403],
    ['msimamizi', {}, 'wakala', 403],
  ])('are told to %s of %j at %s with %i', async (officer, ticket, institution, status) => {
    const { office, number } = await Office.holding({ ticket });
    expect(await offeredTo(office, officer, number, institution)).toBe(status);
  });

  it('can be mentioned, each of them, and nobody else of the office', async () => {
    const { office, number } = await Office.holding({ ticket: { sensitive: true } });
    const offered = await offeredTo(office, 'mkuu-wakala', number);
    for (const id of ['asha', 'juma', 'mkuu-wizara', 'msimamizi', 'mlalamikiwa'])
      expect([id, (await office.does('mkuu-wakala', 'note', number, mention(id))).status]).toEqual([
        id,
        Array.isArray(offered) && offered.includes(id) ? 200 : 422,
      ]);
  });
});
