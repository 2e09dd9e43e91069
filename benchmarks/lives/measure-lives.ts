/**
 * Lives everything that is priced through the functions of this checkout, on a DynamoDB Local of its own, and says what it took. Started by
 * `npm run bench` and `npm run bench:lives`, in another checkout too.
 */
import { functionNames } from '../../lib/config/functions.ts';
import { startDynamoDbLocal } from '../../test/adapters/engines/dynamodb-local.ts';
import { readDeployed } from '../product/deployed.ts';
import type { Lived, LivedNation } from './lived-nation.ts';
import { liveOfficerHour } from './live-officer-hour.ts';
import { liveSurge } from './live-surge.ts';
import { pricedCopies } from './copies.ts';
import { liveTickets } from './live-tickets.ts';
import { nationOf } from './nation-bill.ts';
import type { YearOfDigests } from '../../test/builders/shared-digests.ts';
import { unmetered, type Metered } from './life-meter.ts';
import { answeredStory, unanswered } from './story.ts';

/** A life goes on for so many days: until a week after it was answered, and until the tenth working day at the root. */
const days = { answered: 12, unanswered: 98 } as const;
const nation = nationOf(3_000_000);
const workingHours = nation.workingDays * nation.openHours;
/** Tickets in a second of the hours in which offices work. */
const perSecond = nation.tickets / (workingHours * 3600);

/** A year of so large a part of the nation's tickets. */
const yearOf = (part: number): YearOfDigests => ({ ...nation, tickets: nation.tickets * part, workingHours });

/** What was lived too shortly for a clock to wake. */
const withoutClock = (total: Metered): Lived => ({
  total,
  transitions: 0,
  stored: { bytes: 0, copied: 0 },
  steps: [],
  later: unmetered,
});

const engine = await startDynamoDbLocal();
try {
  const say = (what: string): void => console.error(`${what} …`);
  say('An answered ticket');
  const life = await liveTickets(
    engine.endpoint,
    answeredStory,
    days.answered,
    perSecond,
    yearOf(1 - nation.unanswered),
  );
  say("An officer's hour");
  const hour = await liveOfficerHour(engine.endpoint, perSecond);
  say('A ticket of a surge');
  const surge = await liveSurge(engine.endpoint);
  say('An unanswered ticket');
  const long = await liveTickets(
    engine.endpoint,
    unanswered,
    days.unanswered,
    perSecond,
    yearOf(nation.unanswered),
  );
  const { everyMinutes, counts } = readDeployed();
  const lived: LivedNation = {
    lives: {
      answered: life,
      unanswered: long,
      surge: withoutClock(surge),
      'officer-hour': withoutClock(hour.total),
      'polls of an hour': withoutClock(hour.polls),
    },
    idle: life.idle,
    everyMinutes: Object.fromEntries(
      functionNames.flatMap((name) => {
        const minutes = everyMinutes.get(name);
        return minutes === undefined ? [] : [[name, minutes] as const];
      }),
    ),
    counts,
    copies: pricedCopies,
  };
  console.log(JSON.stringify(lived));
} finally {
  await engine.stop();
}
