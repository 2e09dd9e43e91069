import { office } from '../product/nation.ts';
import { productBegins, startProduct } from '../product/start-product.ts';
import { Days } from './days.ts';
import { borneByEach, inNation, type Metered } from './life-meter.ts';
import { sends } from './story.ts';

/** Tickets of one category from one place in a day, of which the last are measured. */
const tickets = 1_000;
/** As many as come in a second where 1,000 come in a minute: what follows from them comes in batches. */
const aSecond = 17;
const measured = 2 * aSecond;
const second = 1000;

/** What the thousandth ticket of a surge takes, with what follows at once. */
export async function liveSurge(endpoint: string): Promise<Metered> {
  const started = await startProduct(endpoint);
  try {
    const days = new Days(started);
    const begin = productBegins + 3_600_000;
    for (let sent = 0; sent < tickets; sent += aSecond) {
      if (sent >= tickets - measured && sent < tickets - measured + aSecond) days.taken();
      await days.clockwork.passesUntil(begin + (sent / aSecond) * second);
      for (let place = sent; place < sent + aSecond; place += 1) await sends({ started, office, place });
      await started.product.follow();
    }
    // Its batches are as full as they get: nothing more gathers.
    return inNation(borneByEach(days.taken(), measured), started.product.deployed, 0);
  } finally {
    started.stop();
  }
}
