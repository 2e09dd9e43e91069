import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../../application/follow-up/timeline.ts';
import { answer, followerAt, main, MergingOffice } from './a-merging-office.ts';

const head = 'mkuu-wakala';
const other = followerAt(0);

/** The timeline as the ticket's citizen reads it. */
async function timeline(office: MergingOffice, number: string) {
  const file = await office.tickets.open(number);
  const wakala = await office.registry.institution('wakala');
  if (file === undefined || wakala === undefined) throw new Error('There is no such ticket or institution.');
  const { kind } = file.ticket;
  return timelineOf(file.ticket, file.page, file, () => wakala, {
    kind,
    timeZone: 'Africa/Dar_es_Salaam',
    language: 'en',
  });
}

/** What an officer reads of the history, act by act, with what each says besides. */
async function history(office: MergingOffice, officer: string, number: string) {
  const { body } = await office.opens(officer, number);
  const entries = body['history'] as readonly {
    act: { code: string };
    facts: { main?: string; joined?: string };
  }[];
  return entries.flatMap(({ act, facts: { main: toldMain, joined } }) => {
    const told = toldMain ?? joined;
    return told === undefined ? [] : [`${act.code} ${told}`];
  });
}

describe('of a merger', () => {
  test('neither citizen reads, and the answer is the institution’s to both', async () => {
    const office = await MergingOffice.merged(1);
    await office.keeps(await office.answersMain());
    const told = [await timeline(office, main), await timeline(office, other)];
    expect(told.map((entries) => entries.at(-1)?.by)).toEqual(['institution', 'institution']);
    expect(JSON.stringify(told[0])).not.toContain(other);
    expect(JSON.stringify(told[1])).not.toContain(main);
    expect(JSON.stringify(told)).not.toMatch(/merge|another|by itself/i);
  });

  test('a citizen does not read that it ended', async () => {
    const office = await MergingOffice.merged(1);
    await office.did(other, [head, 'part']);
    expect((await timeline(office, other)).map(({ type }) => type)).toEqual(['submit', 'start']);
  });

  test('officers read the other number where both are, and no longer where one went', async () => {
    const office = await MergingOffice.merged(1);
    expect(await history(office, head, main)).toEqual([`take-in ${other}`]);
    expect(await history(office, head, other)).toEqual([`merge ${main}`]);
    await office.did(main, [head, 'transfer', { to: 'jirani', reason: 'Ni ya jirani, si ya kwetu.' }]);
    await office.keeps(await office.lastOf(main));
    expect(await history(office, 'mkuu-jirani', main)).toEqual([]);
    expect((await office.opens('mkuu-jirani', other)).status).toBe(404);
    expect(await history(office, head, other)).toEqual([`merge ${main}`]);
  });

  test('the copied answer names the main ticket to officers alone', async () => {
    const office = await MergingOffice.merged(1);
    await office.keeps(await office.answersMain(answer));
    expect(await history(office, head, other)).toEqual([`merge ${main}`, `respond ${main}`]);
  });
});
