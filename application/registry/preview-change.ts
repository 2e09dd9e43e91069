import { base64UrlOf } from '../../domain/audit/bytes.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';
import type { RegistryDecision } from '../../domain/administration/change.ts';
import { foreseen, type Foreseen } from '../../domain/administration/foreseen.ts';
import { decidedAlone, type Naming } from '../../domain/administration/decided-alone.ts';
import type { GuardedMatter } from '../../domain/administration/guarded.ts';
import type { RegistryAct } from '../../domain/administration/registry-acts.ts';
import { changedItems } from '../../domain/administration/shown-differences.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Container } from '../container.ts';
import { refusingInWords } from './change-refusal.ts';
import { registryDecisions, type RegistryStatements } from './decisions.ts';
import { replayRules, type ReplayedRules } from './replay-rules.ts';
import { sayForeseen, type SaidForeseen } from './say-foreseen.ts';
import { sayItem, Speaker, type SaidItem } from './say-differences.ts';

/** A change as it would be, had it been asked for now. */
interface PreviewedChange {
  readonly act: RegistryAct;
  /** The registry's version that it was decided on. */
  readonly version: number;
  /** Names what it would change: it is done on the condition that this is still so. */
  readonly tag: string;
  readonly items: readonly SaidItem[];
  readonly consequences: readonly SaidForeseen[];
  /** A portion of the last months under the rules that it would bring. */
  readonly replayed?: ReplayedRules;
}

/** Which portion of a replay is asked for; without a cursor the first. */
interface AskedReplay {
  readonly cursor?: string | undefined;
}

/**
 * Names what a decision changes of what people are shown. Two decisions have the same tag exactly when they would be
 * shown alike: a change elsewhere in the registry makes no other of it, and neither does the hour.
 */
export const tagOf = (
  { canonical, sha256 }: Pick<Hashing, 'canonical' | 'sha256'>,
  { act, ...decision }: RegistryDecision,
): string => base64UrlOf(sha256(canonical([act, changedItems(decision)]))).slice(0, 22);

/** How decisions and what they bring are named. */
export const namingBy = (hashing: Pick<Hashing, 'canonical' | 'sha256'>): Naming => ({
  nameOf: (...parts) => base64UrlOf(hashing.sha256(hashing.canonical(parts))).slice(0, 22),
  tagOf: (decision) => tagOf(hashing, decision),
});

const waitsFor = (matters: readonly GuardedMatter[]): readonly Foreseen[] =>
  matters.length === 0 ? [] : [{ what: 'second-administrator', matters }];

/** Decides a change and stores nothing: what would differ, and what would follow. Refused exactly as the change itself. */
export async function previewChange<Change extends keyof RegistryStatements>(
  ports: Pick<Container, 'administration' | 'registry' | 'queues' | 'hashing' | 'now'> & {
    readonly tickets: Pick<Container['tickets'], 'eventsAfter'>;
  },
  {
    change,
    stated,
    officer: { id, institution },
    language,
    replay,
  }: {
    readonly change: Change;
    readonly stated: RegistryStatements[Change];
    readonly officer: PresentOfficer;
    readonly language: Language;
    readonly replay?: AskedReplay | undefined;
  },
): Promise<PreviewedChange> {
  const { administration, queues, hashing, now } = ports;
  const at = now();
  const version = await administration.version();
  const doing = { by: { id, institution }, at, why: '' };
  const asked = await refusingInWords(registryDecisions[change](administration, doing, stated));
  const { matters, decision } = await decidedAlone(administration, asked, doing, namingBy(hashing));
  const { institutions = [], officers = [] } = decision;
  const speaker = new Speaker(administration, language, {
    institutions: institutions.map(({ after }) => after),
    officers: officers.map(({ after }) => after),
  });
  const [items, consequences] = await Promise.all([
    Promise.all(changedItems(decision).map((item) => sayItem(speaker, item))),
    foreseen(administration, decision, at).then((follows) =>
      Promise.all([...waitsFor(matters), ...follows].map((one) => sayForeseen(one, speaker, queues))),
    ),
  ]);
  return {
    act: decision.act,
    version,
    tag: tagOf(hashing, asked),
    items,
    consequences,
    ...(replay !== undefined && { replayed: await replayRules(ports, { decision, language, ...replay }) }),
  };
}
