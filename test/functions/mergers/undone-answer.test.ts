import { expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { followerAt, main, MergingOffice } from './a-merging-office.ts';

it('an answer that was undone reaches no ticket that joined, whenever it comes; the next one does', async () => {
  const office = await MergingOffice.merged(2);
  const others = [followerAt(0), followerAt(1)];
  const statuses = () => Promise.all(others.map(async (number) => (await office.ticket(number)).status));
  const before = await statuses();
  const undone = await office.answersMain();
  office.now = plusSeconds(office.now, 20);
  expect((await office.does('mkuu-wakala', 'undo-response', main)).status).toBe(200);
  const undoing = await office.lastOf(main);
  await office.keeps(undoing, undone, undoing);
  expect(await statuses()).toEqual(before);

  await office.keeps(undone, await office.answersMain());
  expect(await statuses()).toEqual(['responded', 'responded']);
});
