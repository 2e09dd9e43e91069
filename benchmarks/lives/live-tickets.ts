import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { itemSize } from '../../adapters/dynamodb/item-size.ts';
import { copiedTables, expiryAttribute } from '../../lib/config/tables.ts';
import { clientFor } from '../../test/builders/dynamodb/tables.ts';
import { productBegins, startProduct, type StartedProduct } from '../product/start-product.ts';
import { Days } from './days.ts';
import { borneByEach, inNation, sumOfMetered, unmetered, type Metered } from './life-meter.ts';
import type { Lived } from './lived-nation.ts';
import type { CastOfLife, Deed } from './story.ts';
import { contentOfNation, office, otherOffice } from '../product/nation.ts';
import { emailsOfTicket, type YearOfDigests } from '../../test/builders/shared-digests.ts';
import { sentEmails } from './sent-emails.ts';

/** So many tickets live side by side: about what an office of a thousand gets in a day, of three million a year. */
const lives = 6;
const second = 1000;
const hour = 3_600_000;
/** From one to the next. */
const apart = hour;
/** So much earlier the same happens at another office. */
const earlier = 5 * second;

/** What one ticket of those took, and an idle run of each function of the timetable. */
interface LivedTickets extends Lived {
  readonly idle: Readonly<Record<string, Metered>>;
}

/** What AWS adds to each item that it stores. */
const bytesAroundItem = 100;

/** Bytes that stay in tables beside the registry's: items that expire are not among them. */
async function storedBytes({ endpoint, tables }: StartedProduct): Promise<Lived['stored']> {
  const client = clientFor(endpoint);
  const sizes = await Promise.all(
    Object.entries(tables)
      .filter(([table]) => table !== 'registry')
      .map(async ([table, name]) => {
        let bytes = 0;
        let start: Record<string, unknown> | undefined;
        do {
          const command = new ScanCommand({ TableName: name, ExclusiveStartKey: start });
          const { Items: items = [], LastEvaluatedKey: last } = await client.send(command);
          for (const item of items)
            if (item[expiryAttribute] === undefined) bytes += itemSize(item) + bytesAroundItem;
          start = last;
        } while (start !== undefined);
        return { bytes, copied: copiedTables.some((copied) => copied === table) ? bytes : 0 };
      }),
  );
  return sizes.reduce(
    (total, each) => ({ bytes: total.bytes + each.bytes, copied: total.copied + each.copied }),
    { bytes: 0, copied: 0 },
  );
}

/**
 * Lives tickets side by side through the functions of the product, with all that follows, and says what one of them took. Each
 * does what the story says; then time passes until `days` after it was sent. Messages gather as where so many tickets come in a second, and e-mails as in `year`.
 */
export async function liveTickets(
  endpoint: string,
  story: readonly Deed[],
  days: number,
  perSecond: number,
  year: YearOfDigests,
): Promise<LivedTickets> {
  const started = await startProduct(endpoint);
  try {
    const passing = new Days(started);
    const idle = await passing.idles();
    passing.taken();
    const begin = productBegins + hour;
    const pairs = Array.from({ length: lives }, (_, place) => ({
      ahead: { started, office: otherOffice, place: lives + place } satisfies CastOfLife,
      cast: { started, office, place } satisfies CastOfLife,
    }));
    const agenda = pairs
      .flatMap(({ ahead, cast }, place) =>
        story.map((deed) => ({ ahead, cast, deed, at: begin + place * apart + deed.hours * hour })),
      )
      .toSorted((a, b) => a.at - b.at);
    let [done, waited] = [unmetered, unmetered];
    const steps = new Map<string, { readonly times: number; readonly metered: Metered }>();
    for (const { at, deed, ahead, cast } of agenda) {
      await passing.passUntil(at - earlier);
      waited = sumOfMetered(waited, passing.taken());
      await deed.does(ahead);
      await started.product.follow();
      passing.taken();
      await passing.passUntil(at);
      waited = sumOfMetered(waited, passing.taken());
      await deed.does(cast);
      await started.product.follow();
      const taken = passing.taken();
      done = sumOfMetered(done, taken);
      const step = steps.get(deed.name) ?? { times: 0, metered: unmetered };
      steps.set(deed.name, { times: step.times + 1, metered: sumOfMetered(step.metered, taken) });
    }
    await passing.passUntil(begin + days * 24 * hour);
    waited = sumOfMetered(waited, passing.taken());
    const tickets = 2 * lives;
    const stored = await storedBytes(started);
    const emails = emailsOfTicket(await sentEmails(started), tickets, await contentOfNation(), year);
    const later = borneByEach(waited, tickets);
    const shared = (metered: Metered): Metered => inNation(metered, started.product.deployed, perSecond);
    return {
      total: shared(sumOfMetered(borneByEach(done, lives), later)),
      later: shared(later),
      emails,
      transitions: passing.clockwork.transitions / tickets,
      stored: { bytes: stored.bytes / tickets, copied: stored.copied / tickets },
      steps: [...steps].map(([name, { times, metered }]) => ({
        name,
        times: times / lives,
        metered: shared(borneByEach(metered, times)),
      })),
      idle: Object.fromEntries([...idle].map(([name, metered]) => [name, shared(metered)])),
    };
  } finally {
    started.stop();
  }
}
