import {
  isSameScope,
  itemNamed,
  itemOf,
  type AuditSample,
  type FiledFinding,
  type FindingVerdict,
  type ListedSample,
  type SampleDrawn,
  type SampleScope,
} from '../../domain/audit/audit-sample.ts';
import { statementHash } from '../../domain/audit/checkpoint.ts';
import type { PublishedAuditLog } from '../../domain/audit/checkpoint-store.ts';
import { written } from '../../domain/audit/commitment.ts';
import { groundOf, type Ground, type Look } from '../../domain/audit/looks.ts';
import { lowestRanks } from '../../domain/audit/public-lot.ts';
import type { OpenedThing, TicketRead } from '../../domain/audit/read-log.ts';
import { earlier, type Instant } from '../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { OfficerRole } from '../../domain/institutions/registry/officer.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { roleWords } from '../../words/roles.ts';
import { readerAs } from '../access/reading-role.ts';
import type { Container } from '../container.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import type { Log } from '../log.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import { RequestRefused } from '../request-refused.ts';
import type { Worded } from '../worded.ts';
import { linesSeen, looksFrom, looksSeen } from './audit-looks.ts';
import { auditPeriod } from './audit-period.ts';

/** A look that was drawn, as its ticket's chain of reads says. */
interface DrawnLook {
  readonly officer: OfficerReference;
  readonly role: Worded<OfficerRole>;
  readonly institution: NamedInstitution;
  readonly at: Instant;
  readonly opened: OpenedThing;
  readonly ground: Ground;
}

/** Something drawn, and what its auditor found. */
export interface DrawnItem {
  readonly item: string;
  readonly number: string;
  readonly look?: DrawnLook;
  /** The newest finding. */
  readonly finding?: Omit<FiledFinding, 'item'>;
  /** How many findings it replaced. */
  readonly earlierFindings: number;
}

/** A sample with what is known of it: without a seed its checkpoint is not signed yet, without items it is still being drawn. */
export interface ShownSample extends Omit<ListedSample, 'institution'> {
  readonly institution?: NamedInstitution;
  readonly checkpoint: number;
  readonly seed?: string;
  /** Drawn from so many looks; so far, where there are no items yet. */
  readonly among?: number;
  readonly items?: readonly DrawnItem[];
}

/** A sample among an auditor's own. */
export interface OwnSample extends Omit<ListedSample, 'institution'> {
  readonly institution?: NamedInstitution;
}

type Reading = Pick<
  Container,
  'auditSamples' | 'looksByDay' | 'listedTickets' | 'reads' | 'registry' | 'hashing'
> & { readonly checkpoints: PublishedAuditLog };

/** So many looks are drawn from in one reply; the page asks on. */
const looksDrawnFromAtOnce = 2_000;
const triesToAdd = 5;

/** The auditor's own samples, the newest first. */
export async function samplesOf(
  { auditSamples, registry }: Pick<Reading, 'auditSamples' | 'registry'>,
  { officer }: { readonly officer: PresentOfficer },
): Promise<{ readonly samples: readonly OwnSample[] }> {
  const samples = await auditSamples.askedBy(officer.id);
  return { samples: await Promise.all(samples.map((sample) => withNameOf(sample, registry))) };
}

async function withNameOf<Scope extends { readonly institution?: string }>(
  scope: Scope,
  registry: Pick<Registry, 'institution'>,
): Promise<Omit<Scope, 'institution'> & { readonly institution?: NamedInstitution }> {
  const { institution: id, ...rest } = scope;
  const institution = id === undefined ? undefined : await registry.institution(id);
  return { ...rest, ...(institution !== undefined && { institution: named(institution) }) };
}

interface ShowingSample {
  readonly officer: PresentOfficer;
  readonly now: Instant;
  readonly language: Language;
  readonly sample?: string | undefined;
  readonly after: string | undefined;
}

const noSuchSample = (path: 'sample' | 'item'): RequestRefused =>
  new RequestRefused({ code: 'invalid-request', fields: [{ path: [path], code: 'invalid' }] });

/**
 * A sample of the auditor, which this draws where its seed is known and it was not drawn yet: 2,000 looks at a time. Items of tickets that the
 * auditor does not see are left out. Throws the problem `invalid-request` where the auditor asked for no such sample.
 */
export async function showSample(
  ports: Reading,
  showing: ShowingSample,
): Promise<{ readonly sample: ShownSample; readonly next?: string }> {
  const { auditSamples, registry } = ports;
  const { officer, sample: id = '' } = showing;
  const asked = await auditSamples.find(officer.id, id);
  if (asked === undefined) throw noSuchSample('sample');
  const { at, asked: scope } = asked;
  const shown = await withNameOf({ id, at, ...scope }, registry);
  const seed = asked.drawn?.seed ?? (await seedOf(ports, scope));
  if (seed === undefined) return { sample: shown };
  const { sample, among, next } = await drawnFrom(ports, asked, seed, showing);
  if (sample.drawn === undefined)
    return { sample: { ...shown, seed, among }, ...(next !== undefined && { next }) };
  const items = await itemsShown(ports, sample, sample.drawn, showing);
  return { sample: { ...shown, seed, among, items } };
}

async function seedOf(
  { checkpoints, hashing }: Pick<Reading, 'checkpoints' | 'hashing'>,
  { checkpoint }: { readonly checkpoint: number },
): Promise<string | undefined> {
  const signed = await checkpoints.checkpoint(checkpoint);
  return signed && statementHash(signed.statement, hashing);
}

interface Drawing {
  readonly sample: AuditSample;
  readonly among: number;
  /** Where it goes on: how many looks there were so far, the items of the lowest ranks among them, and the place. */
  readonly next?: string;
}

function drawingIn(after: string | undefined): {
  readonly among: number;
  readonly lowest: readonly string[];
  readonly place: string | undefined;
} {
  if (after === undefined) return { among: 0, lowest: [], place: undefined };
  const [among = '', lowest = '', ...place] = after.split(' ');
  return {
    among: Number(among),
    lowest: lowest.split(',').filter((item) => item !== ''),
    place: place.join(' '),
  };
}

async function drawnFrom(
  ports: Reading,
  sample: AuditSample,
  seed: string,
  { officer, now, after }: ShowingSample,
): Promise<Drawing> {
  const { registry, looksByDay, auditSamples, hashing } = ports;
  const { id, asked, drawn, at } = sample;
  if (drawn !== undefined) return { sample, among: drawn.among };
  const period = auditPeriod(asked, at, await registry.calendar());
  const auditing = { officer, now, period: { ...period, last: earlier(period.last, at) } };
  const before = drawingIn(after);
  const { looks, next } = await looksFrom(looksByDay, period, looksDrawnFromAtOnce, before.place);
  const seen = (await looksSeen(ports, looks, auditing)).filter((look) => look !== undefined);
  const within = await looksWithin(registry, seen, asked);
  const items = [...before.lowest, ...within.map((look) => itemOf(asked.of, look))];
  const lowest = lowestRanks({ seed, sample: id, size: asked.size }, items, hashing);
  const among = before.among + within.length;
  if (next !== undefined) return { sample, among, next: `${among} ${lowest.join(',')} ${next}` };
  const result: SampleDrawn = { seed, among, items: lowest };
  const step = { at: now, by: readerAs(officer, 'auditor'), step: { drawn: result } };
  if (await auditSamples.add(sample, step)) return { sample: { ...sample, drawn: result }, among };
  const meanwhile = (await auditSamples.find(officer.id, id))?.drawn;
  if (meanwhile === undefined) throw new StoreUnavailable('A sample was changed meanwhile.');
  return { sample: { ...sample, drawn: meanwhile }, among: meanwhile.among };
}

/** Those of officers of the institution or one below it. */
async function looksWithin(
  registry: Pick<Registry, 'lineage'>,
  looks: readonly Look[],
  { institution }: SampleScope,
): Promise<readonly Look[]> {
  if (institution === undefined) return looks;
  const ids = [...new Set(looks.map(({ by }) => by.institution))];
  const lineages = await Promise.all(ids.map((id) => registry.lineage(id)));
  const within = new Set(
    ids.filter(
      (id, place) => id === institution || lineages[place]?.above.some((one) => one.id === institution),
    ),
  );
  return looks.filter(({ by }) => within.has(by.institution));
}

async function itemsShown(
  ports: Reading,
  { findings }: AuditSample,
  { items: drawn }: SampleDrawn,
  { officer, now, language }: ShowingSample,
): Promise<readonly DrawnItem[]> {
  const named = drawn.map((item) => ({ item, ...itemNamed(item) }));
  const seen = (await linesSeen(ports, named, { officer, now })).filter((line) => line !== undefined);
  const reads = await Promise.all(
    seen.map(async ({ number, count }) =>
      count === undefined ? undefined : (await ports.reads.readsBefore(number, 1, count + 1))[0],
    ),
  );
  const lookOf = await looksWorded(
    ports.registry,
    reads.filter((read) => read !== undefined),
    language,
  );
  return seen.map(({ item, number }, place) => {
    const of = findings.filter((finding) => finding.item === item);
    const newest = of.at(-1);
    const read = reads[place];
    return {
      item,
      number,
      ...(read !== undefined && { look: lookOf(read) }),
      ...(newest !== undefined && { finding: { verdict: newest.verdict, at: newest.at, ...noteOf(newest) } }),
      earlierFindings: Math.max(0, of.length - 1),
    };
  });
}

const noteOf = ({ note }: Pick<FiledFinding, 'note'>) => (note === undefined ? {} : { note });

async function looksWorded(
  registry: Pick<Registry, 'institution' | 'officer'>,
  reads: readonly TicketRead[],
  language: Language,
): Promise<(read: TicketRead) => DrawnLook> {
  const [officerOf, institutionOf] = await Promise.all([
    officersById(
      registry,
      reads.map(({ by }) => by.officer),
    ),
    institutionsById(
      registry,
      reads.map(({ by }) => by.institution),
    ),
  ]);
  return ({ by, at, opened, holder }) => ({
    officer: officerOf(by.officer),
    role: { code: by.role, word: roleWords[by.role][language] },
    institution: named(institutionOf(by.institution)),
    at,
    opened,
    ground: groundOf({ opened, by, ...(holder !== undefined && { holder }) }),
  });
}

interface ByAuditor {
  readonly officer: PresentOfficer;
  readonly log: Log;
}

interface AskedForSample extends SampleScope, ByAuditor {
  readonly idempotencyKey: string;
}

/**
 * Begins a sample, once for each idempotency key: its seed is the hash of the next checkpoint, which nobody knows yet. Throws the problems
 * `invalid-request` and `idempotency-key-reused`.
 */
export async function askForSample(
  {
    auditSamples,
    checkpoints,
    registry,
    now,
  }: Pick<Reading, 'auditSamples' | 'checkpoints' | 'registry'> & Pick<Container, 'now'>,
  { officer, idempotencyKey: id, log, of, from, until, size, institution }: AskedForSample,
): Promise<{ readonly sample: string }> {
  const at = now();
  auditPeriod({ from, until }, at, await registry.calendar());
  if (institution !== undefined && (await registry.institution(institution)) === undefined)
    throw new RequestRefused({
      code: 'invalid-request',
      fields: [{ path: ['institution'], code: 'invalid' }],
    });
  const newest = await checkpoints.newest();
  const scope = { of, from, until, size, ...(institution !== undefined && { institution }) };
  const asked = { ...scope, checkpoint: (newest?.statement.sequence ?? 0) + 1 };
  const isNew = await auditSamples.begin(id, { at, by: readerAs(officer, 'auditor'), step: { asked } });
  if (isNew) log.info('sample-asked', { outcome: of });
  else {
    const before = await auditSamples.find(officer.id, id);
    if (before === undefined || !isSameScope(before.asked, scope))
      throw new RequestRefused({ code: 'idempotency-key-reused' });
  }
  return { sample: id };
}

interface NewFinding extends ByAuditor {
  readonly sample: string;
  readonly item: string;
  readonly verdict: FindingVerdict;
  readonly note?: string | undefined;
}

/**
 * Files what an auditor found of an item that was drawn; a finding replaces none, and the newest counts. The same again is filed once. Throws the
 * problem `invalid-request` where no such item was drawn, or the auditor does not see its ticket any more.
 */
export async function fileFinding(
  ports: Pick<Reading, 'auditSamples' | 'listedTickets' | 'registry' | 'hashing'> &
    Pick<Container, 'salt' | 'now'>,
  { officer, log, sample: id, item, verdict, note }: NewFinding,
): Promise<{ readonly sample: string }> {
  const { auditSamples, hashing, salt } = ports;
  const now = ports.now();
  for (let tries = 0; tries < triesToAdd; tries += 1) {
    const sample = await auditSamples.find(officer.id, id);
    if (sample === undefined) throw noSuchSample('sample');
    const { number } = itemNamed(item);
    const [seen] = await linesSeen(ports, [{ number }], { officer, now });
    if (seen === undefined || sample.drawn?.items.includes(item) !== true) throw noSuchSample('item');
    const newest = sample.findings.findLast((finding) => finding.item === item);
    if (newest?.verdict === verdict && newest.note === note) return { sample: id };
    const step = { finding: { item, verdict } };
    const isFiled = await auditSamples.add(sample, {
      ...{ at: now, by: readerAs(officer, 'auditor'), step },
      ...(note !== undefined && { note: written({ reason: note }, salt(), hashing) }),
    });
    if (isFiled) {
      log.info('finding-filed', { outcome: verdict });
      return { sample: id };
    }
  }
  throw new StoreUnavailable('Others kept filing findings of the same sample.');
}
