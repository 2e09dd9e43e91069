import { withdraw } from '../../domain/casework/acts/citizen/withdraw.ts';
import { object } from '../../domain/casework/acts/transfers/object.ts';
import { by } from '../../test/builders/life.ts';
import { bodiesOfActs } from '../../test/builders/officer-acts.ts';
import type { ChosenSubmission } from '../../test/builders/submission.ts';
import { Office } from '../../test/builders/views/an-office.ts';
import { listenTo } from './received-events.ts';
import type { MeasuredAct } from './measured-act.ts';

const phone = '+255712345678';
const head = 'mkuu-wakala';

interface Scene {
  readonly who?: string;
  readonly of?: ChosenSubmission;
  /** What the head did before. */
  readonly after?: readonly string[];
  readonly body?: Readonly<Record<string, unknown>>;
  /** The tickets that the head opened last: those that the act needs read. */
  readonly opens?: (number: string) => readonly string[];
  /** What else happened before. */
  readonly before?: (office: Office, number: string) => Promise<unknown>;
}

const other = '261100000021';
const itself = (number: string) => [number];
const receivesAnother = (office: Office) => office.receives({ phone, ticket: { number: other } });

async function objects(office: Office, number: string): Promise<void> {
  const [receiver, giver] = await Promise.all(['jirani', 'wakala'].map((id) => office.registry.lineage(id)));
  if (receiver === undefined || giver === undefined) throw new Error('The country lacks them.');
  await office.citizen(number, (history, rules) =>
    object(history, { ...by.citizen(office.now), receiver, giver, office: undefined }, rules),
  );
}

const withdraws = (office: Office, number: string) =>
  office.citizen(number, (history, rules) =>
    withdraw(history, { ...by.citizen(office.now), pressure: false }, rules),
  );

/** Acts of an officer's that the head does not do on a ticket that just came, by the name of the route. */
const scenes: Readonly<Partial<Record<string, Scene>>> = {
  acknowledge: { who: 'asha' },
  'assign-to-self': { who: 'asha' },
  start: { who: 'asha', after: ['assign'] },
  'request-information': { who: 'asha', after: ['assign'] },
  'write-to-citizen': { who: 'asha', after: ['assign'] },
  note: { who: 'asha' },
  respond: { who: 'asha', after: ['assign'], opens: itself },
  extend: { after: ['start'] },
  'decide-transfer': { who: 'mkuu-wizara', after: ['transfer'], before: objects },
  escalate: { after: ['start'] },
  direct: { who: 'mkuu-wizara' },
  'report-direction': {
    before: (office, number) => office.did(number, ['mkuu-wizara', 'direct', bodiesOfActs['direct']]),
  },
  reclassify: { who: 'asha' },
  'change-urgency': { who: 'asha' },
  'name-officer': { of: { ticket: { unboundName: true } }, body: { officer: 'juma' } },
  refer: { opens: itself },
  'set-aside': { opens: itself },
  merge: { before: receivesAnother, opens: (number) => [number, other] },
  part: {
    before: async (office, number) => {
      await receivesAnother(office);
      for (const each of [number, other]) await office.isOpened(head, each);
      await office.did(number, [head, 'merge', bodiesOfActs['merge']]);
    },
  },
  'carry-on': { of: { ticket: { urgent: true } }, before: withdraws },
};

/** Every act of officers, done once by the functions over stores in memory. */
export const officersActs: readonly MeasuredAct[] = Object.entries(bodiesOfActs).map(([name, body]) => ({
  name,
  side: 'officer',
  async act() {
    const scene = scenes[name] ?? {};
    const office = new Office();
    const heard = listenTo(office.tickets);
    const number = await office.receives({ phone, ...scene.of });
    await office.did(number, ...(scene.after ?? []).map((act) => [head, act, bodiesOfActs[act]] as const));
    await scene.before?.(office, number);
    for (const opened of scene.opens?.(number) ?? []) await office.isOpened(head, opened);
    const before = heard.changes.length;
    await office.did(number, [scene.who ?? head, name, scene.body ?? body]);
    return { heard, before };
  },
}));
