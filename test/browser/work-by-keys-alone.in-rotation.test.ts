import { expect, it } from 'vitest';
import { fileTexts } from '../../web/src/files/texts.ts';
import { foundSoFar } from '../../web/src/officer/find/texts.ts';
import { workNavigation } from '../../web/src/officer/frame/navigation.ts';
import { workFilterNames } from '../../web/src/officer/queue/texts.ts';
import { tallyTexts } from '../../web/src/officer/queue/several-texts.ts';
import { officerActTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { ticketPageTexts } from '../../web/src/officer/ticket/texts.ts';
import { pumpIsReported } from './states/work/incident.ts';
import { aVisit } from './visits/a-visit.ts';
import { AtKeys } from './visits/at-keys.ts';
import { officePc } from './visits/officer-at-work.ts';

const navigationOf = new Map(workNavigation);
const words = 'Pampu imetengenezwa, na maji yanatoka tangu jana jioni.';

it('one finds, mentions, answers with a file, reads beside the queue, does one thing on two and filters by keys alone, and the focus is never lost', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  await pumpIsReported(visit, 4);
  const keys = new AtKeys(visit);
  const line = '.lines-of-tickets .line';

  // Find, and open what was found.
  await visit.opens('work-queue');
  await keys.at(line).first().waitFor();
  await keys.presses('/');
  await keys.types('pampu azimio');
  await keys.presses('Enter');
  await visit.page.getByRole('heading', { name: visit.say(foundSoFar(4, false)) }).waitFor();
  await keys.presses('j');
  await keys.hasFocus();
  await keys.presses('Enter');
  await keys.at('.ticket-number').waitFor();
  await visit.sees(ticketPageTexts.acts);

  // A note, and an answer with a letter.
  await keys.presses('d');
  await keys.comesTo('.form-of-act');
  await keys.types('Tunaweza kuahidi pampu kesho? @mus');
  await keys.enters('@Musa Mollel');
  await keys.types('Asante.');
  await keys.presses('Control+Enter');
  await visit.sees(officerActTexts.note.done);
  await keys.hasFocus();
  await keys.presses('j');
  await keys.comesTo('.form-of-act');
  await keys.presses('Space');
  await keys.presses('Tab');
  await keys.types(words);
  await keys.enters(ticketPageTexts.sendFiles);
  await keys.goesTo(ticketPageTexts.attachFile);
  await keys.choosesFile();
  await visit.sees(fileTexts.clean);
  await keys.hasFocus();
  await keys.presses('Control+Enter');
  await visit.sees(officerActTexts.respond.done);
  await keys.hasFocus();

  // The queue: one beside the list, two at once, and a filter.
  await keys.enters(navigationOf.get('queue') ?? '');
  await keys.at(line).first().waitFor();
  await keys.presses('j');
  await keys.presses('t');
  await keys.comesTo('.preview-beside .read-at');
  await keys.presses('Escape');
  await keys.comesTo('.preview-beside .read-at', 'detached');
  await keys.presses('x');
  await keys.presses('j');
  await keys.presses('x');
  await keys.presses('a');
  await keys.comesTo('#chosen');
  await keys.enters(officerActTexts.transfer.title);
  await keys.comesTo('.form-for-chosen');
  await keys.types('ruwasa');
  await keys.at('.form-for-chosen').getByRole('option').first().waitFor();
  await keys.presses('ArrowDown');
  await keys.presses('Enter');
  await keys.comesTo('.chosen-office');
  await keys.presses('Escape');
  await keys.comesTo('.form-for-chosen', 'detached');
  await keys.enters(officerActTexts.note.title);
  await keys.comesTo('.form-for-chosen');
  await keys.types('Bomba hili liliripotiwa jana pia.');
  await keys.presses('Control+Enter');
  await visit.sees(tallyTexts.done(2));
  await keys.hasFocus();
  await keys.presses('f');
  await keys.hasFocus();
  await keys.enters(workFilterNames.unassigned);
  await expect.poll(() => visit.page.url()).toContain('unassigned=true');
  await keys.at(line).first().waitFor();
  await keys.hasFocus();
});
