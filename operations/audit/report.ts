import type { Hash } from '../../domain/audit/chain.ts';
import { sentenceOf } from '../../domain/audit/finding.ts';
import { lateness } from '../../domain/audit/next-batch.ts';
import type { ProofVerdict } from '../../domain/audit/receipt-proof.ts';
import { sentenceOfFile, type FilesFound } from '../../domain/audit/verify-files.ts';
import type { Verdict } from '../../domain/audit/verify.ts';

/** What a command says, and whether all is well. */
export interface Report {
  readonly lines: readonly string[];
  readonly sound: boolean;
}

const trustWarning =
  'These keys came with what was verified: compare their fingerprints with the published ones, or say them with --key.';

const keyLines = (keys: ReadonlyMap<Hash, number>, pinned: boolean): readonly string[] => [
  ...[...keys].map(([key, first]) => `From checkpoint ${first} on signed with the key ${key}.`),
  ...(pinned || keys.size === 0 ? [] : [trustWarning]),
];

/** What a verification found, in plain words. */
export function reportOf({ findings, anchored, unanchored, log }: Verdict, pinned: boolean): Report {
  const { newest, checkpoints, keys } = log;
  const basis =
    newest === undefined
      ? ['No sound checkpoint is there: nothing is anchored, and nothing can be called valid.']
      : [
          `Checkpoints: ${checkpoints} are sound. The newest covers what was dated before ${newest.until}, and was signed at ${newest.signedAt}.`,
          ...keyLines(keys, pinned),
        ];
  const judgement =
    findings.length > 0
      ? [`Found: ${findings.length} things that are not as they were.`, ...findings.map(sentenceOf)]
      : newest === undefined
        ? []
        : [`Anchored: ${anchored} events and reads are as they were. Nothing is missing.`];
  return {
    lines: [...basis, ...judgement, ...unanchoredLines(unanchored.length)],
    sound: findings.length === 0,
  };
}

const unanchoredLines = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `Not yet anchored: ${count} events and reads. No checkpoint vouches for them: they are neither valid nor wrong. ` +
          `What was done up to ${lateness / 60} minutes before the newest checkpoint may be among them.`,
      ];

/** What a verification found of attachments, in plain words. */
export function filesReport({ findings, sound, unseen, removed, unanchored }: FilesFound): Report {
  return {
    lines: [
      ...(findings.length === 0
        ? []
        : [
            `Found: ${findings.length} attachments that are not as they were.`,
            ...findings.map(sentenceOfFile),
          ]),
      ...(sound === 0 ? [] : [`Attachments: ${sound} are to the byte those that the history says.`]),
      ...(unseen === 0
        ? []
        : [
            `Attachments: of ${unseen} the store says what the history says. The files themselves were not looked at: say --files.`,
          ]),
      ...(removed === 0 ? [] : [`Attachments: ${removed} were taken away by who sent them, and are gone.`]),
      ...(unanchored === 0 ? [] : [`Not yet anchored: ${unanchored} attachments.`]),
    ],
    sound: findings.length === 0,
  };
}

/** Two reports as one. */
export const together = (one: Report, other: Report): Report => ({
  lines: [...one.lines, ...other.lines],
  sound: one.sound && other.sound,
});

const refusals = {
  'unknown-key': 'its checkpoint is signed with a key that is not trusted',
  'wrong-signature': 'the signature of its checkpoint is not of what it says',
  'not-in-the-log': 'the submission is not in the log that the checkpoint vouches for',
} as const satisfies Record<Extract<ProofVerdict, { outcome: 'refused' }>['because'], string>;

/** What the proof of a receipt shows, in plain words. */
export function proofReport(number: string, verdict: ProofVerdict, key: Hash, pinned: boolean): Report {
  if (verdict.outcome === 'refused') {
    return { lines: [`Ticket ${number}: not proven, for ${refusals[verdict.because]}.`], sound: false };
  }
  const { at, anchoredAt, content } = verdict;
  return {
    lines: [
      `Ticket ${number} was submitted at ${at}; it was in the record by ${anchoredAt}.`,
      ...(content === undefined ? ['Its content was not compared.'] : [contentLines[`${content}`]]),
      `Signed with the key ${key}.`,
      ...(pinned ? [] : [trustWarning]),
    ],
    sound: content !== false,
  };
}

const contentLines = {
  true: 'The content presented is what was sent, to the letter.',
  false: 'The content presented is NOT what was sent.',
} as const;
