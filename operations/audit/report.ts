import type { Hash } from '../../domain/audit/chain.ts';
import { sentenceOf } from '../../domain/audit/finding.ts';
import { lateness } from '../../domain/audit/next-batch.ts';
import type { ProofVerdict, ProvenContent, ReceiptProof } from '../../domain/audit/receipt-proof.ts';
import type { HiddenBy } from '../../domain/audit/checkpoint-store.ts';
import type { ChainsFound, EntryCounts } from '../../domain/audit/verify-chains.ts';
import type { CheckpointedLog } from '../../domain/audit/verify-log.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { howMany } from './how-many.ts';
import { notCovered } from './not-covered.ts';
import type { Trust } from './given-keys.ts';
import type { HiddenKey, ReadExport } from './read-export.ts';
import { worstOf, type VerificationEnding } from './ending.ts';

/** What a verification says, and how it ended. */
export interface Report {
  readonly lines: readonly string[];
  readonly ending: VerificationEnding;
}

type Given = Pick<Trust, 'isGiven'>;

/** Checkpoints come every five minutes; a longer silence rings, in seconds. Source: docs/design/audit-export.md, Exit codes of a verification. */
const longestSilence = 15 * 60;

const entriesIn = ({ events, reads, secrets }: EntryCounts): string =>
  `${howMany(events, 'event')}, ${howMany(reads, 'read')} and ${howMany(secrets, 'replaced secret')}`;

const sumOf = ({ events, reads, secrets }: EntryCounts): number => events + reads + secrets;

const noKeyGiven =
  'Nothing vouches for it: no published key was given, and whoever could forge the rest could forge the key that came along. ' +
  'Take it from where it is published, and say it with --key.';

/** What the checkpoints are, who signed them, until when they cover an export that began at this moment, and what lay over them. */
export function logReport(
  { newest, checkpoints, keys, forks }: CheckpointedLog,
  { isGiven }: Given,
  { begunAt, hidden }: Pick<ReadExport, 'begunAt' | 'hidden'>,
): Report {
  if (newest === undefined) {
    return {
      lines: [
        'No sound checkpoint is there: nothing is anchored, and nothing can be called valid.',
        ...hiddenLines(hidden),
      ],
      ending: 'unvouched',
    };
  }
  const { until, signedAt } = newest;
  const isSilent = plusSeconds(until, longestSilence) < begunAt;
  return {
    lines: [
      `Checkpoints: ${checkpoints} sound. The newest covers what was dated before ${until}, and was signed at ${signedAt}.`,
      ...[...keys].map(([key, first]) => `From checkpoint ${first} on signed with the key ${key}.`),
      `The export says that it began at ${begunAt}: ask who made it whether it did.`,
      ...(isSilent
        ? [
            `Checkpoints are missing between ${until} and ${begunAt}: nobody can say what happened in that time.`,
            ...(forks.length === 0 ? [standstill(newest.sequence)] : []),
          ]
        : []),
      ...forks.map(forkLine),
      ...hiddenLines(hidden),
      ...(isGiven ? [] : [noKeyGiven]),
    ],
    ending: isSilent || !isGiven ? 'unvouched' : 'sound',
  };
}

/** Nothing was signed twice: whatever stopped it, the next run goes on from the newest. */
const standstill = (newest: number): string =>
  `The log STANDS STILL after checkpoint ${newest} and has not forked: it goes on from there once checkpoints are written again.`;

const forkLine = (sequence: number): string =>
  `The log FORKED at checkpoint ${sequence}: two of this number are signed with our key, for the first was hidden when the second was written, ` +
  'and the log goes on from the second. What either covers is covered; no command makes one log of them again.';

const hiddenLines = (hidden: readonly HiddenKey[]): readonly string[] =>
  hidden.length === 0
    ? []
    : [
        `Hidden in the bucket: ${howMany(hidden.length, 'object')}, each read from behind what hides it. Take the marks away: npm run audit:heal.`,
        ...hidden.map(({ key, by }) => `- ${key}: ${hidings[by]}`),
      ];

const hidings: Readonly<Record<HiddenBy, string>> = {
  marks: 'marked as deleted',
  versions: 'written over, which nobody can undo before its lock ends: the first version counts',
};

/** What was found of events, reads and replaced secrets, and how many of them are covered. */
export function chainsReport(
  { findings, anchored, unanchored }: ChainsFound,
  { newest }: Pick<CheckpointedLog, 'newest'>,
  { isGiven }: Given,
): Report {
  const covered = newest !== undefined && findings.length === 0;
  return {
    lines: [
      ...(findings.length === 0
        ? []
        : [`Found: ${howMany(findings.length, 'thing')} not as it was.`, ...findings.map(sentenceOf)]),
      ...(covered && isGiven
        ? [`Anchored: ${entriesIn(anchored)} are as they were. Nothing is missing.`]
        : [`Covered by sound checkpoints: ${entriesIn(anchored)}.`]),
      ...unanchoredLines(unanchored),
    ],
    ending:
      findings.length > 0
        ? 'tampered'
        : Object.values(unanchored).some((count) => count > 0)
          ? 'incomplete'
          : 'sound',
  };
}

function unanchoredLines(unanchored: EntryCounts): readonly string[] {
  if (sumOf(unanchored) === 0) return [];
  return [
    `Not yet anchored: ${entriesIn(unanchored)}. No checkpoint vouches for them: they are neither valid nor wrong. ` +
      `What was done up to ${lateness / 60} minutes before the newest checkpoint may be among them.`,
  ];
}

/** What no verification covers, however it ends. */
export const notCoveredReport: Report = {
  lines: ['Not covered, however this ends:', ...notCovered.map(({ what }) => `- ${what}`)],
  ending: 'sound',
};

const endings: Readonly<Record<VerificationEnding, string>> = {
  tampered: 'It is NOT as it was.',
  unvouched: 'Nothing vouches for it: it is called neither sound nor wrong.',
  incomplete: 'Sound as far as it is covered, and not all of it is.',
  sound: 'Sound, and all of it covered.',
};

/** Several reports as one, which ends as the worst of them, and says so. */
export function together(...reports: readonly Report[]): Report {
  const ending = worstOf(reports.map((report) => report.ending));
  return { lines: [...reports.flatMap(({ lines }) => lines), endings[ending]], ending };
}

/** Where only the fingerprint of a key is known, no signature can be checked. */
export const lackingReport = (lacking: ReadonlySet<Hash>): Report =>
  together({
    lines: [...lacking].map(
      (key) =>
        `The key ${key} did not come along, and its fingerprint alone checks no signature: give the key itself, as a file.`,
    ),
    ending: 'unvouched',
  });

const refusals = {
  'unknown-key': 'its checkpoint is signed with a key that is none of those given',
  'wrong-signature': 'the signature of its checkpoint is not of what it says',
  'not-in-the-log': 'the submission is not in the log that the checkpoint vouches for',
} as const satisfies Record<Extract<ProofVerdict, { outcome: 'refused' }>['because'], string>;

/** What the proof of a receipt shows, in plain words. */
export function proofReport(
  { number, checkpoint }: Pick<ReceiptProof, 'number' | 'checkpoint'>,
  verdict: ProofVerdict,
  { isGiven }: Given,
): Report {
  if (verdict.outcome === 'refused') {
    const lines = [`Ticket ${number}: not proven, for ${refusals[verdict.because]}.`];
    return together({ lines, ending: 'tampered' });
  }
  const { at, anchoredAt, content } = verdict;
  return together(
    {
      lines: [
        `Ticket ${number} was submitted at ${at}; it was in the record by ${anchoredAt}.`,
        `Signed with the key ${checkpoint.statement.key}.`,
        ...(isGiven ? [] : [noKeyGiven]),
      ],
      ending: isGiven ? 'sound' : 'unvouched',
    },
    contentReports[content ?? 'unasked'],
  );
}

const contentReports = {
  unasked: { lines: ['Its content was not compared: say --content.'], ending: 'sound' },
  missing: {
    lines: [
      'Its content is MISSING: the record had lost it when this proof was made, and nothing says that it was erased.',
    ],
    ending: 'tampered',
  },
  same: { lines: ['The content presented is what was sent, to the letter.'], ending: 'sound' },
  other: { lines: ['The content presented is NOT what was sent.'], ending: 'tampered' },
} as const satisfies Record<ProvenContent | 'unasked', Report>;
