import { describe, expect, test } from 'vitest';
import { markOf } from '../../../../domain/institutions/registry/head-mark.ts';
import { officeHeadsCleared, officeHeadsMeant } from '../../../../domain/institutions/names/heads-meant.ts';
import { pathOf } from '../../../../domain/institutions/registry/levels.ts';
import { nameRules } from '../../../../application/tickets/name-rules.ts';
import { local } from '../../../builders/calendar.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { anOfficer } from '../../../builders/officer.ts';

const at = local('2026-11-24 12:00:00');
const names: Readonly<Record<string, string>> = {
  'mkuu-bili': 'Kassimu Haule',
  anna: 'Anna Mushi',
  kaimu: 'Baraka Msuya',
  waziri: 'Gerald Mlay',
  katibu: 'Neema Sanga',
};
const registry = {
  officer: (id: string) => {
    const name = names[id];
    return Promise.resolve(name === undefined ? undefined : anOfficer({ id, name }));
  },
};

/** A unit of a water agency, under a ministry, under the top. */
const path = pathOf(
  aLineage(
    { id: 'bili', kind: 'unit', head: { officer: 'mkuu-bili' } },
    {
      id: 'dawasa',
      head: { officer: 'anna' },
      actingHeads: [{ officer: 'kaimu', from: local('2026-12-01 00:00'), until: local('2026-12-31 00:00') }],
      formerHeads: [{ officer: 'aliyekuwa', until: local('2026-01-01 00:00') }],
    },
    { id: 'maji', kind: 'ministry', head: { officer: 'waziri' } },
    { id: 'kmk', kind: 'national-office', head: { officer: 'katibu' } },
  ),
);
const meant = (words: string, sentTo = path) =>
  officeHeadsMeant({ words, sentTo, paths: [path], rules: nameRules, at }, registry);

describe('the heads whom words could mean', () => {
  test.each([
    ['Anna Mushi', ['anna']],
    ['Anna na Neema', ['anna', 'katibu']],
    ['Msuya, from December on', ['kaimu']],
    ['mkuu wa idara', ['mkuu-bili', 'anna', 'kaimu']],
    ['Bi. Rehema, mkurugenzi', ['mkuu-bili', 'anna', 'kaimu']],
    ['Katibu Mkuu', ['mkuu-bili', 'anna', 'kaimu', 'waziri']],
    ['A. M.', ['mkuu-bili', 'anna', 'kaimu']],
    ['Rehema wa dirisha la tatu', []],
  ])('“%s”', async (words, heads) => {
    expect(await meant(words)).toEqual(heads);
  });

  test('by a title are those of the office that was chosen', async () => {
    expect(await meant('bosi', path.slice(2))).toEqual(['waziri']);
  });

  test('are also those whom the registry does not know', async () => {
    const lost = pathOf(aLineage({ id: 'ofisi', head: { officer: 'hayupo' } }));
    const comparing = { words: 'Rehema', sentTo: lost, paths: [lost], rules: nameRules, at };
    expect(await officeHeadsMeant(comparing, registry)).toEqual(['hayupo']);
  });

  test.each([
    ['Bi. Rehema Kessy alinidai rushwa.', ['hayupo']],
    ['Maji hayatoki mtaani kwetu.', []],
  ])('are those whom the registry does not know where the texts name somebody: “%s”', async (text, heads) => {
    const lost = pathOf(aLineage({ id: 'ofisi', head: { officer: 'hayupo' } }));
    const comparing = { texts: [text], sentTo: lost, paths: [lost], rules: nameRules, at };
    expect(await officeHeadsMeant(comparing, registry)).toEqual(heads);
  });
});

describe('the heads who may know of a ticket with an unbound name', () => {
  test.each([
    ['nobody', [], ['mkuu-bili', 'anna', 'kaimu', 'waziri', 'katibu']],
    ['the head of the agency: those above', ['anna'], ['waziri', 'katibu']],
    ['heads at two levels: those above the highest', ['mkuu-bili', 'waziri'], ['katibu']],
    ['one who will act: all others', ['kaimu'], ['mkuu-bili', 'anna', 'waziri', 'katibu']],
    ['the head of the top: whoever is not meant', ['katibu'], ['mkuu-bili', 'anna', 'kaimu', 'waziri']],
    ['all of them: nobody', ['mkuu-bili', 'anna', 'kaimu', 'waziri', 'katibu'], []],
  ])('where the words could mean %s', (_, meant, cleared) => {
    expect(officeHeadsCleared(path, meant, at)).toEqual(cleared.map(markOf));
  });
});
