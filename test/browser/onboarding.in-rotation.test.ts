import { expect, it } from 'vitest';
import { runRegistryJobs } from '../../application/registry/run-registry-jobs.ts';
import { tenOffices } from './states/work/ten-offices.ts';
import { acknowledgesAndGives, answersGiven, partOfOnboarding } from './tasks/first-answer.ts';
import { appliesSheet } from './tasks/onboards.ts';
import { aVisit } from './visits/a-visit.ts';
import { officePc } from './visits/officer-at-work.ts';

it('thirty officers of ten new offices come from a sheet to a first answered ticket, by pages alone', async () => {
  await using visit = await aVisit({ browser: { viewport: officePc } });
  const { system } = visit.site;

  const sheet = await appliesSheet(visit, 'flora-mkumbwa', tenOffices);

  await runRegistryJobs(system.ports, { log: system.captured.log, millisecondsLeft: () => 240_000 });
  const invited = system.email.taken.filter(({ text }) => text.includes('Nywila ya muda'));
  expect(new Set(invited.map(({ to }) => to)).size).toBe(30);
  expect(system.accounts.accounts).toHaveLength(30);

  const ticket = await visit.ticket({ institution: 'vijana-mwanza', contact: { phone: '0712100001' } });
  const { number } = await ticket.listed();
  const given = await acknowledgesAndGives(visit, { number, head: 'salma-omari', to: 'Peter' });
  const answer = 'Cheti chako kiko tayari; njoo ofisini siku yoyote ya kazi.';
  const answered = await answersGiven(visit, { number, officer: 'peter-omari', answer });

  expect({ sheet, given, answered }).toEqual({
    sheet: partOfOnboarding('apply the sheet of ten offices and thirty officers'),
    given: partOfOnboarding('acknowledge the first ticket, and give it to an officer'),
    answered: partOfOnboarding('answer it'),
  });
});
