import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actWords } from '../../words/acts.ts';
import { closingWords } from '../../words/closing-reasons.ts';
import { outcomeWords } from '../../words/findings.ts';
import { kindWords, opennessWords } from '../../words/kinds.ts';
import { roleWords } from '../../words/roles.ts';
import { statusWords } from '../../words/statuses.ts';
import { institutionKinds } from '../../domain/institutions/registry/institution.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { officerRoles } from '../../domain/institutions/registry/officer.ts';
import { actNames, actors } from '../../domain/foundation/vocabulary/acts.ts';
import { outcomes } from '../../domain/foundation/vocabulary/findings.ts';
import { channels, kinds, opennesses } from '../../domain/foundation/vocabulary/kinds.ts';
import { closingReasons, statusNames } from '../../domain/foundation/vocabulary/statuses.ts';
import { capacities } from '../../domain/casework/visibility/capacities.ts';

interface Row {
  readonly sw: string;
  readonly en: string;
  readonly code: string;
  readonly means: string;
}

const text = readFileSync('docs/glossary.md', 'utf8');

/** The rows of the table under a heading. */
function rowsUnder(heading: string): readonly Row[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, sw = '', en = '', code = '', means = '']) => ({
      sw,
      en,
      code: code.replaceAll('`', ''),
      means,
    }));
}

const vocabularies = {
  Kinds: kinds,
  Openness: opennesses,
  Statuses: statusNames,
  'Closing reasons': closingReasons,
  Findings: outcomes,
  Acts: actNames,
  Roles: officerRoles,
  Actors: actors,
  Capacities: Object.keys(capacities),
  'Institution kinds': institutionKinds,
  Channels: channels,
} as const satisfies Record<string, readonly string[]>;

const spoken: Readonly<Record<string, Readonly<Partial<Record<string, Text>>>>> = {
  Kinds: Object.fromEntries(Object.entries(kindWords).map(([kind, { name }]) => [kind, name])),
  Openness: opennessWords,
  Statuses: statusWords,
  'Closing reasons': Object.fromEntries(Object.entries(closingWords).map(([code, { name }]) => [code, name])),
  Findings: outcomeWords,
  Acts: actWords,
  Roles: roleWords,
};

describe.each(Object.entries(vocabularies))('the glossary, under %s', (heading, names) => {
  const rows = rowsUnder(heading);

  it('has every name of the code once, and no other', () => {
    expect(rows.map(({ code }) => code).toSorted()).toEqual([...names].toSorted());
  });

  it('says each in both languages, and what it means', () => {
    for (const { sw, en, means, code } of rows) expect([sw, en, means].includes(''), code).toBe(false);
  });
});

it.each(Object.entries(spoken))('the glossary, under %s, says it as the product does', (heading, words) => {
  const said = rowsUnder(heading).map(({ code, sw, en }) => [code, { sw, en }]);
  expect(Object.fromEntries(said)).toEqual(words);
});

describe('the words of the field', () => {
  const rows = rowsUnder('Words of the field');
  const code = globSync('{domain,contracts,functions,web/src}/**/*.{ts,tsx}')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

  /** As an exported name, a field of a type, or a word of a vocabulary. */
  const isInCode = (name: string) =>
    new RegExp(
      `^export (?:async )?(?:const|function|class|interface|type) ${name}\\b|^\\s+(?:readonly )?'?${name}'?\\??:|'${name}'`,
      'm',
    ).test(code);

  it('are there, each with a name of the code that exists', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.map(({ code: name }) => name).filter((name) => !isInCode(name))).toEqual([]);
  });

  it('would be missed where the code has no such name', () => {
    expect(isInCode('escalateTicketUpwards')).toBe(false);
  });

  it('are one word for one thing', () => {
    const english = rows.map(({ en }) => en);
    expect(english).toEqual([...new Set(english)]);
  });
});
