import { expect, it } from 'vitest';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { answerErrorTexts, laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { anotherVisit, aVisit } from './visits/a-visit.ts';
import { comesTo, sends } from './visits/sending.ts';

it('who is about to send is told of others, says "me too", and reads on the receipt that it is counted', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'check', { phone: '0712 345 001' });
  await visit.sees(laterTexts.howItGoes);
  expect(await visit.page.getByText(visit.say(laterTexts.others)).count()).toBe(0);
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.keepWhy);

  await using second = await anotherVisit(visit);
  await comesTo(second, 'check', { phone: '0712 345 002' });
  await second.sees(laterTexts.others);
  await second.presses(sendTexts.send);
  await second.sees(answerErrorTexts['no-same']);
  await second.chooses(laterTexts.meToo);
  await second.presses(sendTexts.send);
  await second.sees({
    sw: 'Umehesabiwa pamoja na wengine walioandika kuhusu jambo hili.',
    en: 'You are counted with the others who wrote about this',
  });
});

it('who sends before it is known whether others wrote is asked all the same', async () => {
  await using visit = await aVisit();
  await sends(visit, { phone: '0712 345 001' });
  await visit.sees(receiptTexts.keepWhy);

  await using second = await anotherVisit(visit);
  second.site.api.takes('tell-before-sending', 1_500);
  await sends(second, { phone: '0712 345 002' });
  await second.sees(answerErrorTexts['no-same']);
  await second.chooses(laterTexts.anotherMatter);
  await second.presses(sendTexts.send);
  await second.sees(receiptTexts.keepWhy);
});
