import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { checkProperty } from '../../builders/chance.ts';
import { timesAsOften } from '../../builders/runs.ts';
import { Office } from '../../builders/views/an-office.ts';
import { citizenDoes, randomStep, randomTicket } from './random-acts.ts';

it('Whatever people do to a ticket in whatever order is done or refused, and never a fault of ours', async () => {
  const answers = new Map<number, number>();
  await checkProperty(
    fc.asyncProperty(
      randomTicket,
      fc.array(randomStep, { minLength: 8, maxLength: 24 }),
      async (details, steps) => {
        const { office, number } = await Office.holding({ phone: '+255712345678', ticket: details });
        await office.receives({ phone: '+255712345678', ticket: { number: '261100000021' } });
        for (const { later, does } of steps) {
          office.now = plusSeconds(office.now, later);
          if (typeof does === 'function') {
            await citizenDoes(office, number, does);
            continue;
          }
          const { route, who, body } = does;
          const reply =
            route === 'open-ticket'
              ? await office.opens(who, number)
              : await office.does(who, route, number, body);
          answers.set(reply.status, (answers.get(reply.status) ?? 0) + 1);
          expect(reply.status, `${who} ${route} ${reply.text}`).toBeLessThan(500);
        }
      },
    ),
    { numRuns: 40 },
  );
  // Not everything was refused: some sixty are done.
  expect(answers.get(200)).toBeGreaterThan(25 * timesAsOften);
});
