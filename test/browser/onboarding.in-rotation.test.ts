import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runRegistryJobs } from '../../application/registry/run-registry-jobs.ts';
import { sheetTexts as texts } from '../../web/src/officer/sheet/texts.ts';
import { officerActTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { CountedHands } from './tasks/counted-hands.ts';
import { tenOffices } from './states/work/ten-offices.ts';
import { sheetFileOf } from './states/work/sheet.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc, opensTicket } from './visits/officer-at-work.ts';

const written = readFileSync('docs/design/onboarding.md', 'utf8');

/** What the page says that a part of the journey takes: `| part | by | actions | seconds |`. */
const partOf = (name: string) => {
  const [, actions, seconds] =
    new RegExp(`^\\| ${name} +\\|[^|]+\\| +(\\d+) \\| +(\\d+) \\|$`, 'm').exec(written) ?? [];
  return { actions: Number(actions), seconds: Number(seconds) };
};

it('thirty officers of ten new offices come from a sheet to a first answered ticket, by pages alone', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  const { system } = visit.site;
  const form = visit.page.locator('.form-of-act');

  await logsIn(visit, 'flora-mkumbwa');
  await visit.opens('work-sheet');
  const administrator = new CountedHands(visit);
  await administrator.attaches(visit.page.locator('input[type=file]'), sheetFileOf(tenOffices));
  await visit.sees(texts.difference);
  administrator.thinks();
  await administrator.clicks(visit.field(texts.why));
  await administrator.types('Sheria Na. 7 ya 2026');
  await administrator.presses('Enter');
  await visit.sees(texts.finished);

  await runRegistryJobs(system.ports, { log: system.captured.log, millisecondsLeft: () => 240_000 });
  const invited = system.email.taken.filter(({ text }) => text.includes('Nywila ya muda'));
  expect(new Set(invited.map(({ to }) => to)).size).toBe(30);
  expect(system.accounts.accounts).toHaveLength(30);

  const ticket = await visit.ticket({ institution: 'vijana-mwanza', contact: { phone: '0712100001' } });
  const listed = await ticket.listed();
  await logsIn(visit, 'salma-omari');
  await opensTicket(visit, listed);
  const head = new CountedHands(visit);
  head.thinks();
  await head.presses('k');
  await form.waitFor();
  await head.presses('Control+Enter');
  await visit.sees(officerActTexts.acknowledge.done);
  await head.presses('p');
  await visit.page.locator('#officer option').nth(1).waitFor({ state: 'attached' });
  await head.types('Peter');
  await head.presses('Control+Enter');
  await visit.sees(officerActTexts.assign.done);

  await logsIn(visit, 'peter-omari');
  await opensTicket(visit, listed);
  const officer = new CountedHands(visit);
  officer.thinks();
  await officer.presses('j');
  await form.waitFor();
  await officer.presses('Space', 'Tab');
  await officer.types('Cheti chako kiko tayari; njoo ofisini siku yoyote ya kazi.');
  await officer.presses('Control+Enter');
  await visit.sees(officerActTexts.respond.done);

  expect({
    sheet: administrator.effort,
    given: head.effort,
    answered: officer.effort,
  }).toEqual({
    sheet: partOf('apply the sheet of ten offices and thirty officers'),
    given: partOf('acknowledge the first ticket, and give it to an officer'),
    answered: partOf('answer it'),
  });
});
