import type { Instant } from '../foundation/time/instant.ts';
import type { Written } from '../ticketing/tickets/written.ts';
import type { Hash } from './chain.ts';
import type { ListRead } from './list-log.ts';
import type { Look } from './looks.ts';

/** What a sample is drawn from: single looks at tickets, or the tickets that were looked at. */
export const sampledThings = ['looks', 'tickets'] as const;
export type SampledThing = (typeof sampledThings)[number];

/** What an auditor objects to in something drawn. */
export const objections = ['no-business', 'too-often', 'at-odd-hours', 'badly-handled', 'otherwise'] as const;
/** What an auditor finds of something drawn. */
export const findingVerdicts = ['in-order', ...objections] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];

/** So many items a sample has at most. */
export const mostSampled = 50;

/** What is drawn from, laid down before anybody can know the lot. */
export interface SampleScope {
  readonly of: SampledThing;
  /** Local dates, both included. */
  readonly from: string;
  readonly until: string;
  readonly size: number;
  /** Whose officers looked: of this institution and those below. Absent: of all. */
  readonly institution?: string;
}

/** A sample that was asked for; its seed is the hash of this checkpoint, which was not signed then. */
export interface SampleAsked extends SampleScope {
  readonly checkpoint: number;
}

/** What the lot drew. */
export interface SampleDrawn {
  readonly seed: Hash;
  /** From so many looks. */
  readonly among: number;
  /** Names of items, the smallest rank first. */
  readonly items: readonly string[];
}

/** What an auditor wrote down of an item. */
export interface SampleFinding {
  readonly item: string;
  readonly verdict: FindingVerdict;
}

/** What an entry of a sample's chain adds: the first asks, the second says what was drawn, each later one is a finding. */
export type SampleStep =
  { readonly asked: SampleAsked } | { readonly drawn: SampleDrawn } | { readonly finding: SampleFinding };

/**
 * An entry of a sample's chain. It lies among reads as a page of a list, for it is one: what an auditor was shown. A finding's note is text,
 * and only committed to.
 */
export type SampleEntry = ListRead & SampleStep & { readonly commitment?: string };

/** A step that is about to be written. */
export interface NewSampleStep {
  readonly at: Instant;
  readonly by: ListRead['by'];
  readonly step: SampleStep;
  readonly note?: Written;
}

/** A finding on file. */
export interface FiledFinding extends SampleFinding {
  readonly at: Instant;
  readonly note?: string;
}

/** A sample of an auditor as its chain says. */
export interface AuditSample {
  readonly id: string;
  readonly officer: string;
  readonly at: Instant;
  readonly asked: SampleAsked;
  readonly drawn?: SampleDrawn;
  /** In the order in which they were filed. */
  readonly findings: readonly FiledFinding[];
  /** The end of its chain. */
  readonly count: number;
  readonly lastHash: Hash;
}

/** A sample as the list of an auditor's samples has it. */
export type ListedSample = Pick<AuditSample, 'id' | 'at'> & SampleScope;

/** So many samples a list has at most, the newest. */
export const mostSamplesListed = 100;

/** Samples of auditors, each a chain of its own. Every method throws `StoreUnavailable` when the store cannot be reached. */
export interface AuditSamples {
  /** The auditor's samples, the newest first; eventually consistent. */
  askedBy(officer: string): Promise<readonly ListedSample[]>;
  find(officer: string, id: string): Promise<AuditSample | undefined>;
  /** Begins a sample. False: there is one of this id. */
  begin(
    id: string,
    step: NewSampleStep & { readonly step: { readonly asked: SampleAsked } },
  ): Promise<boolean>;
  /** Adds a step behind what was read of a sample. False: somebody added another since. */
  add(
    sample: Pick<AuditSample, 'id' | 'officer' | 'count' | 'lastHash'>,
    step: NewSampleStep,
  ): Promise<boolean>;
}

/** Names an item of a sample: a ticket by its number, a look by its place among the reads of its ticket besides. */
export const itemOf = (of: SampledThing, { number, count }: Pick<Look, 'number' | 'count'>): string =>
  of === 'tickets' ? number : `${number}-${count}`;

/** The ticket of an item, and which of its reads it is. */
export function itemNamed(item: string): { readonly number: string; readonly count?: number } {
  const [number = '', count] = item.split('-');
  return { number, ...(count !== undefined && { count: Number(count) }) };
}

/** Names the chain of a sample among those of reads. */
export const sampleChainOf = (officer: string, id: string): string => `${officer}@${id}`;

/** Names the queue under which the entries of samples stand. */
export const queueOfSamples = 'audit-sample';

/** The tickets that a step names. */
export function ticketsOfStep(step: SampleStep): readonly string[] {
  if ('drawn' in step) return [...new Set(step.drawn.items.map((item) => itemNamed(item).number))];
  return 'finding' in step ? [itemNamed(step.finding.item).number] : [];
}

/** Reports whether two requests for a sample ask for the same. */
export const isSameScope = (one: SampleScope, other: SampleScope): boolean =>
  one.of === other.of &&
  one.from === other.from &&
  one.until === other.until &&
  one.size === other.size &&
  one.institution === other.institution;
