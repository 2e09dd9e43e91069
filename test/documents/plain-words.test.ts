import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishIn, saidIn } from './said-in.ts';

/** What reads like an office speaking to itself, or means something else to people, with what is said instead. */
const stiff: readonly (readonly [RegExp, string])[] = [
  [/namba ya siri(?! ya benki)/i, 'msimbo wa siri: the other is a mobile money PIN'],
  [/\bhoja\b/i, 'lalamiko, swali, pendekezo, maoni, pongezi by kind, or ujumbe'],
  [/\btarehe (mpya )?ya mwisho\b/i, 'utajibiwa ifikapo: the other reads as the citizen’s own deadline'],
  [/\bmwisho wa kujibu\b/i, 'utajibiwa ifikapo'],
  [/chapish/i, 'printi; of figures kutoa'],
  [/\b\w*kiri\w*( \w+)? ku\w*pokea\b|(?<!fi)kiri(wa)?\b/i, 'kuthibitisha kupokea'],
  [
    /kupokelewa rasmi|^(bado )?(hai|i)(ja|me)thibitishwa$/i,
    'kuthibitishwa kupokelewa: the other may be read as proven',
  ],
  [/\b\w*wek(a|e|wa|ewa|wek)\w*( \w+)? kando\b/i, 'kukataa kushughulikia'],
  [/\bfanya hesabu\b|\bkufanya hesabu\b/i, 'kifaa chako kitahitaji sekunde chache'],
  [/\bukuu\b/i, 'mkuu wa'],
  [/\breceipt secrets?\b/i, 'secret code'],
  [/\bopenness\b(?!\.)/i, 'how your name is shown, who sees your name'],
  [/\banswer due by (?!\{\}: |\w+day )/i, 'you will be answered by'],
  [/\bitategemea\b/i, 'say on what, in a plain sentence'],
  [/\b(ha|wa|i)ruhusiwi\b/i, 'hawezi, haiwezekani'],
  [/\b(chombo|vyombo)\b/i, 'taasisi nje ya mfumo, mahali pengine'],
  [/tengu(a|e|liwa)\b/i, 'kubadili uamuzi, kurudisha'],
  [/\binayomhusu\b/i, 'kuhusu'],
  [/utambulisho usionekane|kuonyesha utambulisho/i, 'kukataa ombi la kumjua aliyetuma'],
  [/\bmuda maalumu\b/i, 'muda mfupi'],
  [/\byou need do\b/i, 'there is nothing you need to do'],
];

/** Every file that holds what people read. */
const read = [
  ...globSync([
    'words/**/*.{ts,json}',
    'web/*.html',
    'web/public/*.webmanifest',
    'web/src/**/*.{ts,tsx}',
    'web/build/*.ts',
    'application/**/*.ts',
    'domain/**/!(sms)/*.ts', // what people write in SMS is theirs
    'contracts/**/*.ts',
    'functions/**/*.ts',
    'operations/openapi/**/*.ts',
    'operations/registry/**/*.ts',
    'local/**/*.{ts,txt}',
    'lib/edge-functions/*.ts',
  ]),
  ...globSync(['registry/*.yaml', 'registry/demonstration/*.yaml']),
  'registry/texts/notices.json',
].sort();

describe('what people read', () => {
  const said = read.flatMap((path) => saidIn(path).map((text) => ({ path, text })));

  it.each(stiff)('is in plain words: never %s, but %s', (words) => {
    expect(said.filter(({ text }) => words.test(text))).toEqual([]);
  });
});

describe('what people read in English', () => {
  const paths = globSync(['words/texts/en/**/*.json', 'words/**/*.ts', 'web/src/**/*.{ts,tsx}']).sort();
  const said = paths.flatMap((path) => englishIn(path).map((text) => ({ path, text })));

  it('calls the secret code that and nothing shorter', () => {
    expect(said.length).toBeGreaterThan(2500);
    const shorter = /(?<!\b(?:in|it) |Mrejesho-)\bsecrets?\b(?! codes?\b)/i;
    expect(said.filter(({ text }) => shorter.test(text))).toEqual([]);
  });

  /** What officers alone read: there it is a ticket, as they call it among themselves. */
  const ofOfficers = /^web\/src\/officer\/|^words\/texts\/en\/officer\//;
  const isToCitizens = (key: string): boolean => !/^officer\w+\//.test(key);

  it('never speaks to citizens of tickets, but of what they sent', () => {
    const toCitizens = paths
      .filter((path) => !ofOfficers.test(path))
      .flatMap((path) => englishIn(path, isToCitizens).map((text) => ({ path, text })));
    expect(toCitizens.length).toBeGreaterThan(1500);
    expect(toCitizens.filter(({ text }) => /\btickets?\b/i.test(text))).toEqual([]);
  });
});
