import { citizenActRoutes } from '../../contracts/http/citizen-acts/routes.ts';
import { submitTicketRoute } from '../../contracts/http/intake/submit-ticket.ts';
import { officerActRoutes } from '../../contracts/http/officer-acts/routes.ts';
import { openTicketRoute } from '../../contracts/http/opening/open-ticket.ts';
import { office } from '../product/nation.ts';
import { makeIt } from '../product/moved-clock.ts';
import { productBegins, type StartedProduct } from '../product/start-product.ts';

/** What a help desk does all day, by the names that such software gives it. */
export const pairedActs = ['create', 'show', 'comment', 'resolve'] as const;
export type PairedAct = (typeof pairedActs)[number];

const message = 'Fundi atafika mtaani kesho asubuhi, na maji yatarudi mchana. '.repeat(3).trim();

/** In milliseconds: from one act to the next. */
const secondOfAct = 1000;
const actsOfTicket = 10;

/** What a citizen sends: 1,500 letters, with a phone. */
const sentBy = (place: number) => ({
  kind: 'complaint',
  category: 'maji',
  institution: office.id,
  subject: 'Hakuna maji mtaani kwetu kwa siku kumi',
  description: 'Tunaomba msaada. '.repeat(88).trim(),
  openness: 'confidential',
  contact: { phone: `07${String(12_000_000 + place)}` },
  channel: 'web',
});

/** Tickets that stay open at the office, of the same matter: what is compared with whatever is opened. */
const openOnes = 12;

/** Sends what waits at the office before anything is measured. */
export async function storeOpenTickets({ product, citizen }: StartedProduct): Promise<void> {
  for (let place = 0; place < openOnes; place += 1) {
    await citizen(`196.43.0.${place}`).asks(submitTicketRoute, { body: sentBy(90_000 + place) });
    await product.follow();
  }
}

/**
 * One ticket: it is sent, given to an officer, shown, commented on, answered and accepted. Says before each act and all that follows from it what
 * that is.
 */
export async function liveTicket(
  { product, citizen, officer }: StartedProduct,
  place: number,
  begins: (act: PairedAct | undefined) => void,
): Promise<void> {
  const from = `196.41.${(place >> 8) & 255}.${place & 255}`;
  let acts = 0;
  const done = async (act: PairedAct | undefined, work: () => Promise<unknown>): Promise<void> => {
    // As much time passes on a busy machine as on any: what is remembered is fetched anew as often.
    makeIt(productBegins + (place * actsOfTicket + acts) * secondOfAct);
    acts += 1;
    begins(act);
    await work();
    await product.follow();
    begins(undefined);
  };
  const [head, handler] = [officer(office.head), officer(office.handler)];
  let receipt: Readonly<Record<string, unknown>> = {};
  await done('create', async () => {
    receipt = (await citizen(from).asks(submitTicketRoute, { body: sentBy(place) })).body;
  });
  const params = { number: String(receipt['number']) };
  const owner = citizen(from, String(receipt['secret']));
  const unmeasured = (work: () => Promise<unknown>) => done(undefined, work);
  await unmeasured(() => head.asks(officerActRoutes.acknowledge, { params, body: {} }));
  await unmeasured(() => head.asks(officerActRoutes.assign, { params, body: { officer: office.handler } }));
  await unmeasured(() => owner.asks(citizenActRoutes.reply, { params, body: { message } }));
  await unmeasured(() => handler.asks(openTicketRoute, { params }));
  await done('show', () => handler.asks(openTicketRoute, { params }));
  await done('comment', () =>
    handler.asks(officerActRoutes['write-to-citizen'], { params, body: { message } }),
  );
  const answer = { finding: 'upheld', reason: message, remedy: message };
  await done('resolve', () => handler.asks(officerActRoutes.respond, { params, body: answer }));
  await unmeasured(() => owner.asks(citizenActRoutes.accept, { params, body: {} }));
}
