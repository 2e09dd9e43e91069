import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReceiver } from '../../../../domain/ticketing/routing/find-receiver.ts';
import { officeHeadsOf } from '../../../../domain/institutions/registry/head-of.ts';
import type { Lineage } from '../../../../domain/institutions/registry/institution.ts';
import { markOf } from '../../../../domain/institutions/registry/head-mark.ts';
import { officeHeadsCleared, officeHeadsMeant } from '../../../../domain/institutions/names/heads-meant.ts';
import { officerRoles } from '../../../../domain/institutions/registry/officer.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { actorsOf } from '../../../../domain/casework/visibility/actors.ts';
import { seatOfDuties } from '../../../../domain/casework/visibility/head-duties.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import { wouldSeeAsAssignee } from '../../../../domain/casework/visibility/would-see.ts';
import { nameRules } from '../../../../application/tickets/name-rules.ts';
import { local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aCountry, type Country } from '../../../builders/country.ts';
import { anOfficer } from '../../../builders/officer.ts';
import { aTicket, aTuesdayNoon } from '../../../builders/ticket.ts';

const filing = local('2026-11-02 10:00:00');
const size = 6;
/** Six people: three given names and three others, so that many share a word of their names. */
const names = {
  p0: 'Anna Mushi',
  p1: 'Anna Kessy',
  p2: 'Baraka Mushi',
  p3: 'Baraka Haule',
  p4: 'Chacha Haule',
  p5: 'Chacha Kessy',
} as const;
type Person = keyof typeof names;
const people = Object.keys(names) as readonly Person[];
const person = fc.constantFrom(...people);
const place = fc.nat(size - 1).map((number) => `n${number}`);
const kind = fc.constantFrom('unit', 'agency', 'ministry', 'region');

const country: fc.Arbitrary<Country> = fc
  .tuple(
    fc.array(fc.nat(), { minLength: size, maxLength: size }),
    fc.array(fc.record({ kind, head: fc.option(person), acting: fc.option(person) }), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map(([parents, nodes]) =>
    aCountry(
      nodes.map(({ kind, head, acting }, number) => ({
        id: `n${number}`,
        kind,
        ...(number > 0 && { parent: `n${(parents[number] ?? 0) % number}` }),
        ...(number === 0 && { aboutHeadTo: 'n1', outsideBody: { sw: 'Tume', en: 'Commission' } }),
        ...(head !== null && { head: { officer: head } }),
        ...(acting !== null && { actingHeads: [{ officer: acting, from: filing, until: aTuesdayNoon }] }),
      })),
      aTuesdayNoon,
    ),
  );

const words = fc
  .tuple(fc.constantFrom('Bi. ', 'dkt ', ''), fc.constantFrom('Anna', 'MUSHI', "Ha'ule", 'Zaituni', 'kessy'))
  .chain(([address, name]) =>
    fc.constantFrom(`${address}${name}`, `${name}, mkuu`, `${address}${name} Mrema`, 'meneja wao'),
  );

const registryOf = (around: Country) => ({
  lineage: (id: string): Promise<Lineage> => {
    const [institution, ...above] = around.path(id);
    if (institution === undefined) throw new Error(`There is no ${id}.`);
    return Promise.resolve({ institution, above });
  },
  officer: (id: string) => Promise.resolve(anOfficer({ id, name: names[id as Person] })),
});

/** Whether the words share a word with the name of this person, told without the code under test. */
const isNamed = (said: string, who: string): boolean => {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll("'", '')
      .split(/[ ,.]+/);
  return plain(names[who as Person]).some((part) => plain(said).includes(part));
};

/** Whether they say a title, and this person heads the office chosen, or what that is a unit of. */
function isTitled(said: string, who: string, around: Country, sentTo: string): boolean {
  if (!/mkuu|meneja/u.test(said)) return false;
  const path = around.path(sentTo);
  const whole = path.findIndex((node) => node.kind !== 'unit');
  return path
    .slice(0, whole === -1 ? undefined : whole + 1)
    .some((node) => officeHeadsOf(node, filing).includes(who));
}

interface Filed {
  readonly around: Country;
  readonly said: string;
  readonly sentTo: string;
  readonly ticket: Ticket;
}

async function filed(around: Country, said: string, sentTo: string): Promise<Filed | undefined> {
  const destination = { sentTo, category: {}, aboutHead: false, named: { words: said, rules: nameRules } };
  const found = await findReceiver(registryOf(around), destination, filing);
  if (found.outcome !== 'received') return undefined;
  const { holder, clearedHeads = [] } = found;
  const ticket = aTicket({
    at: filing,
    sentTo,
    receiver: holder.id,
    unboundName: true,
    clearedHeads,
  }).build();
  return { around, said, sentTo, ticket };
}

/** Everything that somebody gets of a ticket, wherever they work, whatever their roles. */
function given(around: Country, id: string, institution: string, ticket: Ticket) {
  const viewer = around.viewer({
    id,
    institution,
    trained: true,
    roles: ['head', ...officerRoles.slice(0, 4)],
  });
  const context = around.context(viewer, ticket, { reasonRecorded: true });
  return {
    sees: sightOf(viewer, ticket, context).sees,
    actors: [...actorsOf(viewer, ticket, context)],
    isGiven: wouldSeeAsAssignee(viewer, ticket, context),
  };
}
const nothing = { sees: 'nothing', actors: [], isGiven: false };

const meantBy = ({ around, said, sentTo }: Filed): readonly Person[] =>
  people.filter((who) => isNamed(said, who) || isTitled(said, who, around, sentTo));

describe('of a ticket with a name in free text that nobody has bound', () => {
  it('whoever the words could mean never gets anything, whatever they head', async () => {
    await checkProperty(
      fc.asyncProperty(country, words, place, place, async (around, said, sentTo, institution) => {
        const known = await filed(around, said, sentTo);
        if (known === undefined) return;
        for (const who of meantBy(known))
          expect(given(around, who, institution, known.ticket)).toEqual(nothing);
      }),
      { numRuns: 60 },
    );
  });

  it('nor does whoever came to head something since, until that is compared too', async () => {
    await checkProperty(
      fc.asyncProperty(country, words, place, place, person, async (around, said, sentTo, headed, who) => {
        const known = await filed(around, said, sentTo);
        if (known === undefined) return;
        const changed = around.with({ id: headed, head: { officer: who } });
        fc.pre(isNamed(said, who) || !(known.ticket.clearedHeads ?? []).includes(markOf(who)));
        expect(given(changed, who, headed, known.ticket)).toEqual(nothing);

        const path = changed.path(known.ticket.holder);
        const comparing = {
          words: said,
          sentTo: changed.path(sentTo),
          paths: [path],
          rules: nameRules,
          at: aTuesdayNoon,
        };
        const meant = await officeHeadsMeant(comparing, registryOf(changed));
        const compared = { ...known.ticket, clearedHeads: officeHeadsCleared(path, meant, aTuesdayNoon) };
        for (const other of people.filter((one) => isNamed(said, one)))
          expect(given(changed, other, headed, compared)).toEqual(nothing);
      }),
      { numRuns: 60 },
    );
  });

  it('a head whom the words cannot mean decides, wherever there is one above those they could mean', async () => {
    await checkProperty(
      fc.asyncProperty(country, words, place, async (around, said, sentTo) => {
        const known = await filed(around, said, sentTo);
        if (known === undefined) return;
        const { ticket } = known;
        const meant = meantBy(known);
        const holder = around.path(ticket.holder);
        const heads = holder.flatMap((node) => officeHeadsOf(node, aTuesdayNoon));
        const anybody = around.viewer({ id: 'yeyote', institution: 'n0' });
        const seat = seatOfDuties({ ticket: ticket, context: around.context(anybody, ticket) });
        fc.pre(heads.some((head) => !meant.includes(head as Person)));
        expect(seat).toBeDefined();
        const seated = around.path(seat ?? '')[0];
        expect(
          officeHeadsOf(seated ?? never(), aTuesdayNoon).every((head) => meant.includes(head as Person)),
        ).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('it starts where it was sent, unless the words could mean a head on the way', async () => {
    await checkProperty(
      fc.asyncProperty(country, words, place, async (around, said, sentTo) => {
        const known = await filed(around, said, sentTo);
        if (known === undefined) return;
        fc.pre(known.ticket.holder !== sentTo);
        const meant = meantBy(known);
        const heads = around.path(sentTo).flatMap((node) => officeHeadsOf(node, filing));
        expect(heads.some((head) => meant.includes(head as Person))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function never(): never {
  throw new Error('There is no such institution.');
}
