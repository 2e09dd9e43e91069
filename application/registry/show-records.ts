import type { Administrator, ChangeContext } from '../../domain/administration/change.ts';
import {
  possibleChangesOfInstitution,
  changesOfPeer,
  possibleChangesOfOfficer,
  type PossibleChange,
} from '../../domain/administration/possible-changes.ts';
import type { AdministrationRefusal } from '../../domain/administration/refusals.ts';
import { placesWaitedFor } from '../../domain/administration/officers.ts';
import type { Records } from '../../domain/administration/records.ts';
import { isPeerAtTop } from '../../domain/administration/suspensions.ts';
import { administered, administersTheCountry } from '../../domain/administration/subtree.ts';
import type { PolicyRow } from '../../domain/foundation/policy/policy.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { waitingAt } from '../../domain/institutions/registry/gained-sight.ts';
import { isSuspended, type Officer } from '../../domain/institutions/registry/officer.ts';
import { handlesTickets } from '../../domain/institutions/registry/roles.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { officeHeadOf } from '../../domain/institutions/registry/head-of.ts';
import type { Headship, Institution } from '../../domain/institutions/registry/institution.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { administrationRefusalWords } from '../../words/change-refusals.ts';
import { institutionKindWords, jurisdictionWords } from '../../words/institution-kinds.ts';
import { roleWords } from '../../words/roles.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { accountOfOfficer } from './accounts/account-state.ts';
import { named } from '../institutions-by-id.ts';
import { changeRefusal, refusingInWords } from './change-refusal.ts';
import { Speaker } from './say-differences.ts';

type Ports = Pick<Container, 'administration' | 'now'>;

interface Asking {
  readonly officer: PresentOfficer;
  readonly language: Language;
}

const administratorOf = ({ id, institution }: PresentOfficer): Administrator => ({ id, institution });

/** What can be done, and of the rest why not. */
function offered<Change>(changes: readonly PossibleChange<Change>[], language: Language) {
  const said = (reason: AdministrationRefusal) => ({
    code: reason,
    text: administrationRefusalWords[reason][language],
  });
  return {
    acts: changes.filter(({ whyNot }) => whyNot === undefined).map(({ change }) => change),
    notNow: changes.flatMap(({ change, whyNot }) =>
      whyNot === undefined ? [] : [{ act: change, whyNot: said(whyNot) }],
    ),
  };
}

const rowsOf = (rows: readonly PolicyRow[], institution: string | undefined) =>
  rows.filter((row) => row.institution === institution).map((row) => omit(row, 'institution'));

async function namedOfficer(records: Pick<Records, 'officer'>, id: string) {
  const found = await records.officer(id);
  return { id, ...(found !== undefined && { name: found.name }) };
}

/** Administrators at the tops of other trees, for one at the top of a tree. */
async function peersOf(records: Records, own: Institution, at: Instant) {
  if (own.parent !== undefined || own.notServed !== undefined) return [];
  const tops = await records.childrenOf(undefined);
  const others = tops.filter(({ id, notServed }) => id !== own.id && notServed === undefined);
  const found = await Promise.all(
    others.map(async (top) => {
      const officers = await records.officersOf(top.id);
      return officers
        .filter(({ active, roles }) => active && roles.includes('administrator'))
        .map((peer) => ({
          id: peer.id,
          name: peer.name,
          institution: named(top),
          suspended: isSuspended(peer, at),
        }));
    }),
  );
  return found.flat();
}

/** The rules by which offices are suggested for a category, each in words. */
async function routingShown(records: Records, category: string, language: Language) {
  const [routing, categories] = await Promise.all([records.routingOf(category), records.categories()]);
  const found = categories.find(({ id }) => id === category);
  if (found === undefined) throw changeRefusal('no-such-category');
  const speaker = new Speaker(records, language);
  const said = (routing?.rules ?? []).map(async (rule) => ({ rule, text: await speaker.rule(rule) }));
  return { category, name: found.name, rules: await Promise.all(said) };
}

/**
 * What the administrator's own institution is, and what holds for everybody: deadlines, closed days and, where one is
 * named, the rules of a category.
 */
export async function showRegistry(
  { administration, now }: Ports,
  { officer, language, category }: Asking & { readonly category?: string },
) {
  const by = administratorOf(officer);
  const [own, nationWide, policy, calendar, routing] = await Promise.all([
    administration.institution(by.institution),
    administersTheCountry(administration, by),
    administration.policy(),
    administration.calendar(),
    category === undefined ? undefined : routingShown(administration, category, language),
  ]);
  if (own === undefined) throw new CorruptItem(`The registry has no institution ${by.institution}.`);
  const peers = await peersOf(administration, own, now());
  const { holidays, celebrations = {} } = calendar;
  return {
    institution: named(own),
    nationWide,
    peers,
    deadlines: { version: policy.version, rows: rowsOf(policy.rows, undefined) },
    ...(routing !== undefined && { routing }),
    calendar: {
      version: calendar.version,
      weekdays: calendar.weekdays,
      opens: calendar.opens,
      closes: calendar.closes,
      holidays: holidays.toSorted().map((date) => {
        const celebration = celebrations[date];
        return { date, ...(celebration !== undefined && { name: celebration.name }) };
      }),
    },
  };
}

/** Who acts between two dates: nobody acts without. */
async function actingIn(records: Records, { officer, from, until }: Headship, timeZone: string) {
  if (from === undefined || until === undefined) return [];
  return [
    {
      officer: await namedOfficer(records, officer),
      from,
      fromDate: localDateAt(from, timeZone),
      until,
      untilDate: localDateAt(until, timeZone),
    },
  ];
}

async function closedOf(records: Records, { closed }: Institution) {
  if (closed === undefined) return undefined;
  const successor = await records.institution(closed.successor);
  return { at: closed.at, ...(successor !== undefined && { successor: named(successor) }) };
}

/** The record of an institution that is administered, with who heads it and what may be done with it now. */
export async function showRegistryInstitution(
  { administration: records, now }: Ports,
  { institution: id, officer, language }: Asking & { readonly institution: string },
) {
  const [by, at] = [administratorOf(officer), now()];
  const lineage = await refusingInWords(administered(records, { by, at, why: '' }, id));
  const { institution, above } = lineage;
  const [children, policy, { timeZone }] = await Promise.all([
    records.childrenOf(id),
    records.policy(),
    records.calendar(),
  ]);
  const duties = officeHeadOf(lineage, at);
  const acting = (institution.actingHeads ?? []).filter(({ until }) => until === undefined || until >= at);
  const [head, actingHeads, closed] = await Promise.all([
    institution.head && namedOfficer(records, institution.head.officer),
    Promise.all(acting.map((headship) => actingIn(records, headship, timeZone))),
    closedOf(records, institution),
  ]);
  const dutiesAt = duties && [institution, ...above].find((node) => node.id === duties.institution);
  return {
    ...named(institution),
    kind: { code: institution.kind, word: institutionKindWords[institution.kind][language] },
    jurisdiction: {
      code: institution.jurisdiction,
      word: jurisdictionWords[institution.jurisdiction][language],
    },
    level: institution.level,
    path: above.toReversed().map(named),
    children: children.length,
    activeOfficers: institution.activeOfficers,
    ...(head !== undefined && { head }),
    actingHeads: actingHeads.flat(),
    ...(duties !== undefined &&
      dutiesAt !== undefined && {
        duties: { officer: await namedOfficer(records, duties.officer), institution: named(dutiesAt) },
      }),
    ...(closed !== undefined && { closed }),
    deadlines: { version: policy.version, rows: rowsOf(policy.rows, id) },
    ...offered(
      possibleChangesOfInstitution(institution, { hasChildren: children.length > 0, by, at }),
      language,
    ),
  };
}

/** Where the officer works, for whoever may change their record or take their access. Throws `RequestRefused`. */
async function institutionShown(
  records: Records,
  doing: ChangeContext,
  officer: Officer,
  isPeer: boolean,
): Promise<Institution> {
  if (!isPeer) return (await refusingInWords(administered(records, doing, officer.institution))).institution;
  const found = await records.institution(officer.institution);
  if (found === undefined) throw new CorruptItem(`The registry has no institution ${officer.institution}.`);
  return found;
}

/** Who took access for how long, while that lasts. */
async function suspensionShown(records: Records, officer: Officer, at: Instant) {
  const { suspended, suspension } = officer;
  if (suspended === true || suspension === undefined || !isSuspended(officer, at)) return undefined;
  const { by, until } = suspension;
  return { by: await namedOfficer(records, by), until };
}

/** The record of an officer who is administered, or of an administrator at the top of another tree. How they are reached is shown nowhere. */
export async function showRegistryOfficer(
  { administration: records, now, ...ports }: Ports & Pick<Container, 'pool' | 'logins'>,
  { asked: id, officer: asking, language, log }: Asking & { readonly asked: string; readonly log: Log },
) {
  const by = administratorOf(asking);
  const officer = await records.officer(id);
  if (officer === undefined) throw changeRefusal('no-such-officer');
  const doing = { by, at: now(), why: '' };
  const isPeer = await isPeerAtTop(records, by, officer);
  const institution = await institutionShown(records, doing, officer, isPeer);
  const ahead = (officer.heads ?? []).filter(({ until }) => until === undefined || until >= doing.at);
  const heads = await Promise.all(
    ahead.map(async ({ institution: headed, from, until }) => {
      const found = await records.institution(headed);
      if (found === undefined) throw new CorruptItem(`The registry has no institution ${headed}.`);
      return {
        ...named(found),
        acting: from !== undefined || until !== undefined,
        ...(from !== undefined && { since: from }),
        ...(until !== undefined && { until }),
      };
    }),
  );
  const suspension = await suspensionShown(records, officer, doing.at);
  const account = isPeer || !officer.active ? undefined : await accountOfOfficer({ ...ports, now }, id, log);
  const places = await placesWaitedFor(records, doing, officer);
  const [waits] = [officer, ...places]
    .flatMap((one) => waitingAt<{ readonly until: Instant }>(one, doing.at))
    .map(({ until }) => until)
    .toSorted()
    .slice(-1);
  return {
    id,
    name: officer.name,
    institution: named(institution),
    roles: officer.roles.map((code) => ({ code, word: roleWords[code][language] })),
    active: officer.active,
    suspended: isSuspended(officer, doing.at),
    ...(suspension !== undefined && { suspension }),
    trained: officer.trained,
    handlesTickets: handlesTickets(officer),
    ...(account !== undefined && { account }),
    heads,
    ...(waits !== undefined && { seesFrom: waits }),
    onlyAccess: isPeer,
    ...offered(
      isPeer
        ? changesOfPeer(officer)
        : possibleChangesOfOfficer(officer, { ...doing, waits: waits !== undefined }),
      language,
    ),
  };
}
