import { expect, it } from 'vitest';
import { instantOf, plusSeconds } from '../../domain/foundation/time/instant.ts';
import { officerAtWork } from './steps/officer-at-work.ts';
import { aCitizen, cloud } from './steps/under-test.ts';

it('somebody who comes to the desk leaves with a slip, by which they follow the ticket up', async () => {
  const scribe = await officerAtWork('kassimu-haule');
  const citizen = aCitizen();
  const receivedAt = plusSeconds(instantOf(Date.now()), -60);

  const written = await scribe.sends('desk/tickets', {
    kind: 'suggestion',
    category: 'maji',
    institution: 'dawasa-kinondoni',
    subject: 'Wekeni foleni moja',
    description: 'Watu wapange foleni moja kwa madirisha yote.',
    openness: 'confidential',
    contact: { phone: citizen.phone },
    way: 'walk-in',
    receivedAt,
  });

  expect(written).toMatchObject({ status: 201, body: { submittedAt: receivedAt } });
  const { number, slip } = written.body as { readonly number: string; readonly slip: string };
  const [, secret = ''] = /Msimbo wa siri:\n {2}([\d ]+)\n/.exec(slip) ?? [];
  expect(slip).toContain(`piga: *152*00#\nKwenye mtandao: ${new URL(cloud.webUrl).host}\n`);
  expect(await citizen.follow({ number, secret })).toMatchObject({ number, submittedAt: receivedAt });

  const handled = await scribe.sends(`tickets/${number}/acknowledgement`, {});
  expect(handled).toMatchObject({ status: 409, body: { refusal: 'wrote-it-down' } });
});
