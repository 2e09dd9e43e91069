import { expect, it } from 'vitest';
import { actsOn, keptTexts, outTexts, standsInForText } from '../../web/src/officer/out/out-texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { Keyboard } from './visits/keyboard.ts';
import { officePc } from './visits/officer-at-work.ts';
import { ticketsWait } from './states/work/waiting-tickets.ts';

const anna = { name: { sw: 'Anna Mushi', en: 'Anna Mushi' } };

it('an officer is out by the keyboard alone, and the deputy sees the tickets, opens one with its acts and ends it', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  await ticketsWait(visit, 'musa-mollel');
  await visit.opens('work-own');
  const keys = new Keyboard(visit);

  await keys.enters(outTexts.beOut);
  await visit.page.locator('#deputy').waitFor();
  const today = visit.site.system.now.slice(0, 10);
  await visit.field(outTexts.from).fill(today);
  await visit.field(outTexts.until).fill('2027-01-15');
  await visit.page.locator('#until').focus();
  await keys.goesTo(outTexts.deputy);
  await keys.types('Pendo');
  await visit.sees(actsOn({ name: 'Pendo Hyera' }));
  await visit.sees(keptTexts.person(anna));
  await keys.goesTo(outTexts.why);
  await keys.types('Likizo ya mwaka');
  await keys.enters(outTexts.beOut);
  await visit.sees(outTexts.doneOfOfficer);
  await visit.sees(outTexts.end);
  const counted = await visit.page.locator('.deputies > li').count();
  expect(counted).toBe(1);

  await logsIn(visit, 'pendo-hyera');
  await visit.opens('work-own');
  await visit.sees(outTexts.asDeputy);
  const heading = visit.page.locator('.stands-in-for h2');
  expect(await heading.textContent()).toContain('Musa Mollel');
  await visit.page.locator('.stands-in-for a').first().click();
  await visit.page.locator('[data-act]').first().waitFor();

  await visit.opens('work-own');
  await visit.sees(outTexts.asDeputy);
  await keys.enters(outTexts.end);
  await visit.page.locator('.stands-in-for').waitFor({ state: 'detached' });
});

it('says for whom and until when in both languages', () => {
  const facts = { name: { sw: 'Musa Mollel', en: 'Musa Mollel' }, until: { sw: 'Ijumaa', en: 'Friday' } };
  expect(standsInForText(facts)).toEqual({
    sw: 'Unashika nafasi ya Musa Mollel hadi Ijumaa',
    en: 'You stand in for Musa Mollel until Friday',
  });
});
