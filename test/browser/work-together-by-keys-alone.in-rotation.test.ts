import { expect, it } from 'vitest';
import { foundSoFar, findTexts } from '../../web/src/officer/find/texts.ts';
import { incidentTexts } from '../../web/src/officer/incident/texts.ts';
import { boardTexts } from '../../web/src/officer/board/texts.ts';
import { layoutTexts, ofIncident } from '../../web/src/officer/lists/texts.ts';
import { actsOn, outTexts } from '../../web/src/officer/out/out-texts.ts';
import { onCountText, tallyTexts } from '../../web/src/officer/queue/several-texts.ts';
import { workFilterNames } from '../../web/src/officer/queue/texts.ts';
import { officerActTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { viewNamedText, viewTexts } from '../../web/src/officer/views/texts.ts';
import { inGroups } from '../../web/src/platform/digits.ts';
import { pumpIsReported } from './states/work/incident.ts';
import { ticketsWait } from './states/work/waiting-tickets.ts';
import { aVisit } from './visits/a-visit.ts';
import { AtKeys } from './visits/at-keys.ts';
import { officePc } from './visits/officer-at-work.ts';

const line = '.lines-of-tickets .line';

it('a head gives a ticket on the board, by keys alone', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  await ticketsWait(visit, 'anna-mushi');
  const keys = new AtKeys(visit);
  await visit.opens('work-queue');
  await keys.at(line).first().waitFor();
  await keys.enters(layoutTexts.byOfficer);
  await keys.at('.board .card').first().waitFor();
  await keys.presses('ArrowRight');
  const given = await keys.at('.card:focus-within').getAttribute('data-number');
  await keys.presses('p');
  await keys.comesTo('#give-to');
  await keys.goesTo(boardTexts.give);
  await keys.types('Musa');
  await keys.comesTo('.preview .becomes');
  await keys.enters(officerActTexts.assign.send);
  await keys.at('dialog[open]').waitFor({ state: 'detached' });
  await keys.hasFocus();
  const history = await visit.site.system.tickets.history(given ?? '');
  expect(history?.ticket.assignee).toBe('musa-mollel');
});

it('a head finds the incidents that wait, takes one out, merges it anew and answers them, by keys alone', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  const [first = '', second = ''] = await pumpIsReported(visit, 3, true);
  const keys = new AtKeys(visit);
  const histories = (number: string) => visit.site.system.tickets.history(number);

  await visit.opens('work-queue');
  await keys.at(line).first().waitFor();
  await keys.presses('/');
  await keys.presses('Enter');
  await keys.at('[name=incident]').waitFor();
  await keys.goesTo(findTexts.incident);
  await keys.presses('ArrowDown');
  await visit.page.getByRole('heading', { name: visit.say(foundSoFar(1, false)) }).waitFor();
  await keys.enters(`×3${visit.say(ofIncident(3))}`);
  await keys.at('.ticket-of-incident').nth(2).waitFor();

  await keys.enters(`${visit.say(incidentTexts.takeOut)} ${inGroups(second)}`);
  await visit.sees(incidentTexts.step.parted);
  await keys.hasFocus();
  expect((await histories(second))?.ticket.mergedInto).toBeUndefined();

  await keys.presses('s');
  await keys.at('.ways-to-choose button').nth(1).waitFor({ state: 'detached' });
  await keys.presses('*');
  await keys.at('#chosen [data-act=merge]').waitFor();
  await keys.presses('w');
  await keys.comesTo('.form-for-chosen');
  await keys.enters(onCountText(officerActTexts.merge.send, 1));
  await visit.sees(tallyTexts.done(1));
  await keys.hasFocus();
  expect((await histories(second))?.ticket.mergedInto).toBe(first);

  await keys.enters(incidentTexts.all);
  await visit.page.getByRole('heading', { name: visit.say(foundSoFar(1, false)) }).waitFor();
  await keys.hasFocus();
});

it('an officer is out, with a deputy, and ends it, by keys alone', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  await ticketsWait(visit, 'musa-mollel');
  const keys = new AtKeys(visit);
  await visit.opens('work-own');
  await keys.enters(outTexts.beOut);
  await keys.comesTo('#deputy');
  await keys.goesTo(outTexts.from);
  await keys.typesDate(visit.site.system.now.slice(0, 'YYYY-MM-DD'.length));
  await keys.goesTo(outTexts.until);
  await keys.typesDate('2027-01-15');
  await keys.goesTo(outTexts.deputy);
  await keys.types('Pendo');
  await visit.sees(actsOn({ name: 'Pendo Hyera' }));
  await keys.goesTo(outTexts.why);
  await keys.types('Likizo ya mwaka');
  await keys.enters(outTexts.beOut);
  await visit.sees(outTexts.doneOfOfficer);
  await keys.hasFocus();
  await keys.enters(outTexts.end);
  await visit.sees(outTexts.endedOfOfficer);
  await keys.hasFocus();
  expect(await keys.at('.deputies > li').count()).toBe(0);
});

it('views are saved, renamed, ordered and removed by keys alone', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  await ticketsWait(visit, 'anna-mushi');
  const keys = new AtKeys(visit);
  const names = async () => (await keys.at('.views-bar nav bdi').allTextContents()).map((one) => one.trim());
  const saves = async (name: string): Promise<void> => {
    await keys.presses('v');
    await keys.comesTo('#view-name');
    await keys.types(name);
    await keys.presses('Enter');
    await keys.comesTo('dialog[open]', 'detached');
  };
  const of = (text: (typeof viewTexts)[keyof typeof viewTexts], name: string) => viewNamedText(text, name);

  await visit.opens('work-queue');
  await keys.at(line).first().waitFor();
  await saves('Yote');
  await keys.presses('f');
  await keys.enters(workFilterNames.urgent);
  await expect.poll(() => visit.page.url()).toContain('urgent=true');
  await saves('Za haraka');
  await saves('Tatu');
  await expect.poll(names).toEqual(['Yote', 'Za haraka', 'Tatu']);

  await keys.presses('v');
  await keys.comesTo('#view-name');
  await keys.goesTo(of(viewTexts.later, 'Yote'));
  await keys.presses('Enter');
  await keys.presses('Enter');
  await keys.goesTo(of(viewTexts.name, 'Za haraka'));
  await keys.presses('Control+a');
  await keys.types('Haraka');
  await keys.goesTo(of(viewTexts.remove, 'Tatu'));
  await keys.presses('Enter');
  await keys.hasFocus();
  await keys.enters(viewTexts.saveAll);
  await keys.comesTo('dialog[open]', 'detached');
  await expect.poll(names).toEqual(['Haraka', 'Yote']);

  await keys.presses('v');
  await keys.comesTo('#view-name');
  await keys.enters(of(viewTexts.remove, 'Yote'));
  await keys.hasFocus();
  await keys.enters(viewTexts.saveAll);
  await keys.comesTo('dialog[open]', 'detached');
  await expect.poll(names).toEqual(['Haraka']);
});
