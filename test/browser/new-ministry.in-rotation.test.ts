import { expect, it } from 'vitest';
import { runRegistryJobs } from '../../application/registry/run-registry-jobs.ts';
import { administrationTexts } from '../../web/src/officer/administration/texts.ts';
import { proposalTexts } from '../../web/src/officer/administration/proposal-texts.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { upperFirst } from '../../web/src/platform/upper-first.ts';
import { proposalStateWords } from '../../words/registry.ts';
import { confidential, receiptOn } from '../application/ussd/a-line.ts';
import { Phone } from '../application/ussd/a-phone.ts';
import { newMinistry, newMinistryRows } from './states/work/new-ministry.ts';
import { CountedHands, type Effort } from './tasks/counted-hands.ts';
import { acknowledgesAndGives, answersGiven, partOfOnboarding } from './tasks/first-answer.ts';
import { appliesSheet } from './tasks/onboards.ts';
import { aVisit, anotherVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc } from './visits/officer-at-work.ts';
import { sends } from './visits/sending.ts';
import type { Visit } from './visits/visit.ts';

/** Somebody tells of something by the pages, and chooses this office by its name: the number of the ticket. */
async function isSentOnTheWeb(visit: Visit, office: string): Promise<string> {
  await sends(visit, { office, details: 'Mwani wetu umeharibika Bagamoyo tangu Jumatatu.' });
  await visit.sees(receiptTexts.received);
  const [number = ''] = await visit.page.locator('.figure').allInnerTexts();
  return number.replaceAll(/\D/g, '');
}

/** Somebody dials, types the name of this office and tells of something: the number of the ticket. */
async function isSentByUssd({ site: { system } }: Visit, office: string): Promise<string> {
  const phone = new Phone(() => ({ ports: system.ports, log: system.captured.log }));
  await phone.dials();
  await phone.types(office, 'Mwani wetu umeharibika Bagamoyo tangu Jumatatu.');
  await phone.chooses('Huduma mbovu', 'Ndiyo, sawa', confidential, 'Tuma');
  return receiptOn(phone.screen).number;
}

/** The administrator outside confirms the only change that waits. */
async function confirmsWhatWaits(visit: Visit): Promise<Effort> {
  await logsIn(visit, 'tatu-kessy');
  await visit.opens('work-registry');
  await visit.sees(proposalTexts.title);
  const hands = new CountedHands(visit);
  hands.thinks();
  await hands.clicks(visit.page.locator('summary').filter({ hasText: visit.say(proposalTexts.decide) }));
  await hands.clicks(visit.field(administrationTexts.why));
  await hands.types('Barua ya Wizara');
  await hands.presses('Tab', 'Enter');
  await visit.sees(upperFirst(visit.say(proposalStateWords.confirmed)));
  return hands.effort;
}

it('a new ministry comes from a sheet to tickets of the web and of a keypad phone that its officers answer, by pages alone', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  const { system } = visit.site;

  const sheet = await appliesSheet(visit, 'salama-ngowi', newMinistryRows);
  const confirmed = await confirmsWhatWaits(visit);
  expect((await system.administration.officer('tatu-bofu'))?.roles).toEqual(['auditor']);

  const body = { text: `${newMinistry} haijajibu barua yangu.` };
  const understood = await system.answers('understand-words', { body });
  expect(understood.body['offices']).toMatchObject([{ id: 'uchumi-wa-buluu' }, {}, {}]);

  await using citizen = await anotherVisit(visit);
  const numbers = [await isSentOnTheWeb(citizen, newMinistry), await isSentByUssd(visit, newMinistry)];

  await runRegistryJobs(system.ports, { log: system.captured.log, millisecondsLeft: () => 240_000 });
  expect(system.accounts.accounts).toHaveLength(31);

  for (const number of numbers) {
    const history = await system.tickets.history(number);
    expect(history?.ticket).toMatchObject({ holder: 'uchumi-wa-buluu', sentTo: 'uchumi-wa-buluu' });
    await system.lists(history?.events ?? []);
    const given = await acknowledgesAndGives(visit, { number, head: 'salma-kombo', to: 'Peter' });
    const answer = 'Afisa wa mwani atafika Jumatano asubuhi kupima maji ya bahari.';
    const answered = await answersGiven(visit, { number, officer: 'peter-kombo', answer });
    expect({ sheet, confirmed, given, answered }).toEqual({
      sheet: partOfOnboarding('apply the sheet of a new ministry'),
      confirmed: partOfOnboarding('confirm its auditor'),
      given: partOfOnboarding('acknowledge a ticket of a citizen, and give it to an officer'),
      answered: partOfOnboarding('answer a ticket of a citizen'),
    });
  }
});
