import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { eventsOf } from './steps/history.ts';
import { asks, does, tokensOf } from './steps/officers.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** Sent to the last level: with deadlines in seconds, it would leave any other before people could act. */
const office = 'kmk';
const citizen = aCitizen();

/** A line of a queue, as far as this journey asks. */
interface Line {
  readonly number: string;
  readonly assignee?: { readonly id: string };
}
const linesIn = ({ body }: Awaited<ReturnType<typeof asks>>): readonly Line[] =>
  body['lines'] as readonly Line[];

describe('a complaint that officers answer', () => {
  let receipt: Receipt;
  let head: string;
  let officer: string;
  let stranger: string;

  beforeAll(async () => {
    head = (await tokensOf('neema-sanga')).access;
    officer = (await tokensOf('elia-mwakalinga')).access;
    stranger = (await tokensOf('musa-mollel')).access;
    receipt = await citizen.send(aComplaint({ institution: office }));
  });

  const opened = async (token: string) => asks(`/v1/officer/tickets/${receipt.number}`, token);

  it('comes into the queue of its institution', async () => {
    const found = await until('the line in the queue', 30, async () => {
      let path: string | undefined = `/v1/officer/queues/${office}`;
      while (path !== undefined) {
        const page = await asks(path, head);
        if (linesIn(page).some(({ number }) => number === receipt.number)) return page;
        const { next } = page.body;
        path =
          typeof next === 'string'
            ? `/v1/officer/queues/${office}?cursor=${encodeURIComponent(next)}`
            : undefined;
      }
      return undefined;
    });
    expect(found.status).toBe(200);
  });

  it('is acknowledged and assigned by the head, and the officer begins', async () => {
    const answers = [
      await does(head, receipt.number, 'acknowledgement'),
      await does(head, receipt.number, 'assignment', { officer: 'elia-mwakalinga' }),
      await does(officer, receipt.number, 'start'),
    ];
    expect(answers.map(({ status, body }) => [status, body['act']])).toEqual([
      [200, 'acknowledge'],
      [200, 'assign'],
      [200, 'start'],
    ]);
  });

  it('is opened by the officer, and the citizen sees that it was', async () => {
    const { status, body } = await opened(officer);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      shows: 'all',
      submission: { subject: 'Hakuna maji mtaani' },
      present: { assignee: { id: 'elia-mwakalinga' } },
    });
    expect(JSON.stringify(await citizen.follow(receipt))).toContain('"reads":[{');
  });

  it('is to a stranger the same as a ticket that is not there', async () => {
    const foreign = await opened(stranger);
    const missing = await asks('/v1/officer/tickets/261100000013', stranger);
    expect(foreign.status).toBe(404);
    expect(foreign.body).toEqual(missing.body);
    expect((await does(stranger, receipt.number, 'note', { message: 'Nipo.' })).body).toEqual(missing.body);
  });

  it('is put into the category where it belongs', async () => {
    const reclassified = await does(officer, receipt.number, 'classification', {
      category: 'huduma-duni',
      reason: 'Inahusu huduma kwa ujumla.',
    });
    expect(reclassified.body).toMatchObject({ act: 'reclassify' });
  });

  it('waits for the citizen when information is asked for', async () => {
    const asked = await does(officer, receipt.number, 'information-request', {
      message: 'Namba ya mita yako ni ipi?',
    });
    expect(asked.body).toMatchObject({ status: { code: 'awaiting-citizen' } });
    expect((await citizen.follow(receipt)).status.code).toBe('awaiting-citizen');
  });

  const answer = {
    finding: 'upheld',
    reason: 'Bomba lilipasuka jana usiku.',
    remedy: 'Limebadilishwa leo asubuhi.',
  };

  it('is answered, and the answer is undone before the citizen sees it', async () => {
    await does(officer, receipt.number, 'response', { ...answer, reason: 'Jibu la ombi lingine kabisa.' });
    const undone = await does(officer, receipt.number, 'undone-response');
    expect(undone.body).toMatchObject({ act: 'undo-response', status: { code: 'awaiting-citizen' } });
    const followed = await citizen.follow(receipt);
    expect(followed.responses).toEqual([]);
    expect(JSON.stringify(followed)).not.toContain('ombi lingine');
  });

  it('is answered, and the citizen reads it', async () => {
    const responded = await does(officer, receipt.number, 'response', answer);
    expect(responded.body).toMatchObject({ act: 'respond', status: { code: 'responded' } });
    const followed = await citizen.follow(receipt);
    expect(followed.status.code).toBe('responded');
    expect(JSON.stringify(followed)).toContain('Bomba lilipasuka jana usiku.');
  });

  it('has every act in its history, in order', async () => {
    const events = await eventsOf(receipt.number);
    const acts = ['submit', 'acknowledge', 'assign', 'start', 'reclassify', 'request-information'];
    const answering = ['respond', 'undo-response', 'respond'];
    const happened = events.map(({ type }) => type);
    expect(happened.filter((type) => [...acts, ...answering].includes(type))).toEqual([
      ...acts,
      ...answering,
    ]);
  });
});
