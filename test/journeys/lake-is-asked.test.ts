import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { askLake, athenaClient } from '../../adapters/athena/ask-lake.ts';
import { instantOf } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { monthOfDate } from '../../domain/foundation/time/months.ts';
import { lakeColumns, lakePartition } from '../../contracts/lake/table.ts';
import { buckets, owner } from './steps/aws.ts';
import { repeatsAreHeardBy, tellAgain } from './steps/queues.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** No other journey sends anything from there. */
const place = { region: 'mkoa-arusha', council: 'longido-dc' };

const fromThere = (changes: Parameters<typeof aComplaint>[0] = {}) => ({ ...aComplaint(changes), place });

/** What an operator's command prints. */
async function says(command: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, ...words, ...['--workgroup', cloud.lake.workgroup, '--database', cloud.lake.database]],
    { env: { ...process.env, ...cloud.awsEnv } },
  );
  return stdout;
}

const asks = (...words: readonly string[]): Promise<string> => says('operations/measures-ask.ts', ...words);

/** The lines of an answer that are of that council. */
async function arrivedFromThere(): Promise<readonly string[]> {
  const answer = await asks('arrivals-by-council-and-month', '--csv');
  return answer.split('\r\n').filter((line) => line.includes(place.council));
}

const countIn = (line: string): number => Number(line.split(',')[3]);

/** How many objects with rows there are. */
async function rowsInLake(): Promise<number> {
  const inLake = { Bucket: cloud.lake.bucket, Prefix: 'events/v1/' };
  let rows = 0;
  for await (const page of paginateListObjectsV2({ client: buckets }, inLake)) rows += page.KeyCount ?? 0;
  return rows;
}

describe('what citizens send', () => {
  const numbers: string[] = [];
  const nowhere: string[] = [];

  beforeAll(async () => {
    for (const category of ['ukatili', 'maji', 'mengineyo']) {
      const citizen = aCitizen();
      const understood = {
        model: 'a0b1c2d3',
        kinds: ['complaint'],
        categories: ['maji'],
        offices: ['dawasa-kinondoni-bili'],
      };
      const ticket = { ...fromThere({ category }), understood };
      const { number, secret } = await citizen.send(ticket);
      numbers.push(number);
      nowhere.push(number, secret, citizen.phone.slice(1), ticket.subject, ticket.description);
    }
    await until('both that may be counted are in the lake', 60, async () => {
      const counts = (await arrivedFromThere()).map(countIn);
      return counts.reduce((sum, count) => sum + count, 0) >= 2 ? true : undefined;
    });
  });

  it('is answered by the lake as it was sent, without what is sensitive', async () => {
    const [line, another] = await arrivedFromThere();
    expect(another).toBeUndefined();
    expect(line).toMatch(/^mkoa-arusha,longido-dc,\d{4}-\d\d,2,$/);
  });

  it('lies there without its number, its secret, a phone and a word of its text', async () => {
    const { columns, lines } = await askLake(athenaClient(owner), cloud.lake, 'SELECT * FROM ticket_events');
    const all = JSON.stringify(lines);
    expect(columns.toSorted()).toEqual([...Object.keys(lakeColumns), lakePartition].toSorted());
    expect(all).toContain(place.council);
    expect(nowhere.filter((secret) => all.includes(secret))).toEqual([]);
  });

  it('is counted once, however often it is told', async () => {
    const rowsBefore = await rowsInLake();
    for (const number of numbers) await tellAgain(number);
    await until('the lake has their rows again', 60, async () => (await rowsInLake()) > rowsBefore + 1);
    await repeatsAreHeardBy('lake');
    expect((await arrivedFromThere()).map(countIn)).toEqual([2]);
  });

  it('is a table for whoever reads it, of one office alone where that is asked', async () => {
    const table = await asks('others-as-category', '--office', 'dawasa-kinondoni-bili');
    expect(table.split('\n')[0]).toMatch(/^office +sent +sent_as_others +answers +answered_as_others$/);
    expect(table).toMatch(/\ndawasa-kinondoni-bili +\d+ +[1-9]/);
    expect(table.trim().split('\n')).toHaveLength(3);
  });

  it('says what became of what was suggested before they were sent', async () => {
    const month = monthOfDate(localDateAt(instantOf(Date.now()), 'Africa/Dar_es_Salaam'));
    const report = await says('operations/routing-report.ts', '--month', month);
    const [, rate] = /^a0b1c2d3 +(\d.*)$/m.exec(report) ?? [];
    expect(rate?.split(/ {2,}/)).toEqual(['2', '50 %', '100 %', '100 %']);
  });

  it('answers each question that there is', async () => {
    for (const line of (await asks()).split('\n').filter((each) => /^[a-z-]+$/.test(each)))
      expect((await asks(line)).split('\n')[1]).toMatch(/^-+( {2}-+)*$/);
  });
});
