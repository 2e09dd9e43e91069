import { fill } from '../../words/fill.ts';
import { localDate } from '../../domain/foundation/time/local-date.ts';
import { citizensBeats, type CitizensBeat } from './citizens-beats.ts';
import type { FollowedTicket } from './citizen.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Life, Seat } from './life.ts';
import type { DemoOfficer } from './officer.ts';
import { officersBeats, type OfficersBeat } from './officers-beats.ts';
import { inLanguage } from './stage.ts';
import { words } from './words.ts';

/** One step of a story. False: the story ends here. */
export type Beat = (life: Life) => Promise<boolean>;

/** How often a citizen looks for what the system is to offer: looks last longer where the machine is slow. */
const looksForOffer = 60;
/** How often a story looks for what the clock does: longer than the demonstration policy has any deadline or window. */
const looksForClock = 150;

/** Time zone of the sample registry, in which people read dates. */
const officesTimeZone = 'Africa/Dar_es_Salaam';

const oversight = 'elia-mwakalinga';

/** Who it is that does something, at this moment of a ticket's life. */
const seats: Readonly<Record<OfficersBeat['by'], (life: Life) => Seat>> = {
  head: (life) => life.headOf(life.holder),
  worker: (life) =>
    life.worker === undefined ? life.headOf(life.holder) : life.seatOf(life.worker, 'officer'),
  decider: (life) => {
    const { country } = life.stage;
    const level = country.commonLevel(life.holder, life.holderBefore ?? life.holder);
    return life.headOf(level ?? life.holder);
  },
};

/** How often a ticket may go on to another level just before an officer does something. */
const longestChase = 5;

/** What an officer does. When the clock was quicker, whoever has the ticket now does it. */
const does =
  (
    seatOf: (life: Life) => Seat,
    told: Text,
    written: (life: Life) => readonly string[],
    act: (life: Life, officer: DemoOfficer) => Promise<void>,
  ): Beat =>
  async (life) => {
    for (let tries = longestChase; ; tries -= 1) {
      const { holder } = life;
      const seat = seatOf(life);
      const found = await life.findsIt(seat);
      const reason = !found
        ? words.notInQueue[life.stage.language]
        : await life.attempt(seat.name, told, written(life), async () => {
            await act(life, await life.stage.cast.officer(seat.officer));
          });
      if (reason === undefined || life.stage.ends.aborted) return true;
      await life.follow();
      if (life.holder !== holder && tries > 0) continue;
      life.tellsRefusal(seat.name, told, reason);
      return true;
    }
  };

const officers = ({ by, path, fixed, writes, told }: OfficersBeat): Beat => {
  const written = (life: Life) => inLanguage(writes, life.ticket.language);
  return does(
    seats[by],
    told,
    (life) => Object.values(written(life)),
    async (life, officer) => {
      const done = await officer.does(life.number, path, { ...fixed, ...written(life) });
      life.moved(done.institution.id);
    },
  );
};

const citizens =
  ({ act, path, fixed, writes, told }: CitizensBeat): Beat =>
  async (life) => {
    await life.until(() => life.offers.includes(act) || life.isClosed, looksForOffer);
    if (!life.offers.includes(act)) {
      if (!life.isClosed) life.tells(life.citizenName, words.notOffered[life.stage.language]);
      return true;
    }
    const written = inLanguage(writes, life.ticket.language);
    const reason = await life.attempt(life.citizenName, told, Object.values(written), async () => {
      const done = await life.citizen.act(life.receipt, path, { ...fixed, ...written });
      if (writes !== undefined) life.citizenWrote();
      life.moved(done.institution.id);
    });
    if (reason === undefined) return true;
    await life.follow();
    if (!life.isClosed) life.tellsRefusal(life.citizenName, told, reason); // closed: it was overtaken
    return true;
  };

/** What the clock will do, with its date where it has one. */
export function leftToTheClock(
  { respondBy, windowEndsAt }: Pick<FollowedTicket, 'respondBy' | 'windowEndsAt'>,
  language: Language,
): string {
  const dated = (text: Text, at: Instant) => fill(text, { date: localDate(at, officesTimeZone) }, language);
  if (respondBy !== undefined) return dated(words.awaitsAnswer, respondBy);
  if (windowEndsAt !== undefined) return dated(words.awaitsEndOfWindow, windowEndsAt);
  return words.awaitsClosing[language];
}

/** Waits for what the clock does. Where deadlines run in days, the story ends with the date. */
const clocks =
  (holds: (seen: FollowedTicket) => boolean): Beat =>
  async (life) => {
    const { fastClock, language } = life.stage;
    if (fastClock) return life.until(holds, looksForClock);
    life.tells(words.system[language], leftToTheClock(await life.follow(), language));
    return false;
  };

const climbsOf = ({ timeline }: FollowedTicket): number =>
  timeline.filter(({ type, by }) => type === 'escalate' && by === 'system').length;

/** It climbs by itself, once more than the story has told of. */
const climbs: Beat = async (life) => {
  const climbed = await clocks((seen) => climbsOf(seen) > life.climbs)(life);
  life.climbs += 1;
  return climbed;
};

/** The head gives it to somebody of the office, where anybody else can log in. */
const assign: Beat = async (life) => {
  if (life.stage.country.workerOf(life.holder) === undefined) return true;
  return does(
    seats.head,
    words.assigns,
    () => [],
    async ({ stage, holder, number }, officer) => {
      const worker = stage.country.workerOf(holder);
      await officer.does(number, 'assignment', { officer: worker });
      life.worker = worker;
    },
  )(life);
};

const twoDays = 48 * 3_600_000;

const direct = does(
  (life) => life.seatOf(oversight, 'oversight'),
  words.directs,
  (life) => [words.direction[life.ticket.language]],
  async (life, officer) => {
    const dueBy = life.stage.country.dateAt(Date.now() + twoDays);
    await officer.does(life.number, 'direction', { dueBy, message: words.direction[life.ticket.language] });
  },
);

const askForIdentity = does(
  seats.worker,
  words.asksIdentity,
  (life) => [words.motivation[life.ticket.language]],
  async (life, officer) => {
    const motivation = words.motivation[life.ticket.language];
    life.identityRequest = await officer.asksForIdentity(life.number, motivation);
  },
);

/** A custodian of another institution, who sees the request and never the ticket. */
const grantIdentity: Beat = async (life) => {
  const { identityRequest: request, stage, ticket } = life;
  if (request === undefined) return true;
  const { officer: id, name } = life.seatOf(stage.country.custodianFor(life.holder), 'custodian');
  const reason = words.grantReason[ticket.language];
  const refused = await life.attempt(name, words.grantsIdentity, [reason], async () => {
    await (await stage.cast.officer(id)).grantsIdentity(request, reason);
  });
  if (refused !== undefined) life.tellsRefusal(name, words.grantsIdentity, refused);
  return true;
};

const seeIdentity = does(
  seats.worker,
  words.seesIdentity,
  () => [],
  async (life, officer) => {
    await officer.seesIdentity(life.number);
  },
);

/** Every step that a story can have. */
export const beats = {
  ...mapped(officersBeats, officers),
  ...mapped(citizensBeats, citizens),
  assign,
  direct,
  askForIdentity,
  grantIdentity,
  seeIdentity,
  climbs,
  flagged: clocks(({ timeline }) => timeline.some(({ type }) => type === 'flag')),
  closes: clocks(({ status }) => status.code === 'closed'),
} as const;
export type BeatName = keyof typeof beats;

function mapped<Name extends string, From>(
  table: Readonly<Record<Name, From>>,
  made: (from: From) => Beat,
): Readonly<Record<Name, Beat>>;
function mapped<From>(table: Readonly<Record<string, From>>, made: (from: From) => Beat) {
  return Object.fromEntries(Object.entries(table).map(([name, from]) => [name, made(from)]));
}
