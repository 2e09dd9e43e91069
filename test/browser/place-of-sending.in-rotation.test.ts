import { describe, expect, it } from 'vitest';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { laterTexts, positionRead } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { ticketQuestionTexts } from '../../web/src/ticket-form/question-texts.ts';
import { whereaboutsChoices } from '../../web/src/ticket-form/texts.ts';
import { inEach } from '../../domain/foundation/vocabulary/language.ts';
import { aVisit } from './visits/a-visit.ts';
import {
  answersWhatIsUnderstood,
  changes,
  comesTo,
  goesOn,
  pressesOn,
  seesWhatIsUnderstood,
} from './visits/sending.ts';
import { smallPhone, type WatchedVisit } from './visits/visitors.ts';

/** Somebody whose phone says where it is, before the page of what was understood. */
async function standsAt(latitude: number, longitude: number): Promise<WatchedVisit> {
  const visit = await aVisit({
    browser: {
      viewport: smallPhone,
      permissions: ['geolocation'],
      geolocation: { latitude, longitude },
    },
  });
  await comesTo(visit, 'understood', { details: 'Taa za barabarani haziwaki tangu wiki iliyopita.' });
  await seesWhatIsUnderstood(visit);
  await changes(visit, laterTexts.placeLabel);
  await visit.page.locator('#region').waitFor();
  return visit;
}

const bodyOf = (request: { readonly body: string } | undefined): unknown => JSON.parse(request?.body ?? '');

const chosen = ({ page }: WatchedVisit, id: string): Promise<string> =>
  page.locator(`select#${id}`).inputValue();

describe('who uses where their phone is', () => {
  it('reads region and council that it leads to, and chooses the ward', async () => {
    await using visit = await standsAt(-6.17, 35.74);
    const before = visit.site.api.asked('understand-words').length;
    await visit.presses(laterTexts.usePosition);
    await visit.sees(positionRead({ place: inEach(() => 'Jiji la Dodoma, Mkoa wa Dodoma') }));
    expect([
      await chosen(visit, 'region'),
      await chosen(visit, 'council'),
      await chosen(visit, 'ward'),
    ]).toEqual(['mkoa-dodoma', 'dodoma-cc', '']);
    await expect.poll(() => visit.site.api.asked('understand-words').length).toBeGreaterThan(before);
    const [last] = visit.site.api.asked('understand-words').toReversed();
    expect(bodyOf(last)).toMatchObject({ region: 'mkoa-dodoma', council: 'dodoma-cc' });
    expect(JSON.stringify(last)).not.toMatch(/6\.17|35\.74/);
  });

  it('reads that they are abroad', async () => {
    await using visit = await standsAt(51.5, -0.13);
    await visit.presses(laterTexts.usePosition);
    await visit.page
      .getByRole('checkbox', { name: visit.say(whereaboutsChoices.abroad), checked: true })
      .waitFor();
    expect(await visit.page.locator('#region').count()).toBe(0);
  });
});

it('what happened abroad, and near what, is sent so', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'understood');
  await answersWhatIsUnderstood(visit);
  await visit.page.getByRole('checkbox', { name: visit.say(whereaboutsChoices.abroad) }).check();
  await visit.fills(ticketQuestionTexts.landmark, 'Karibu na ubalozi wetu');
  await pressesOn(visit, 'understood');
  await goesOn(visit, 'you', 'check');
  await visit.page.getByText('Nje ya nchi, Karibu na ubalozi wetu').waitFor();
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.keepWhy);
  const [sent] = visit.site.api.asked('submit-ticket');
  expect(bodyOf(sent)).toMatchObject({
    place: { whereabouts: 'abroad' },
    landmark: 'Karibu na ubalozi wetu',
  });
});
