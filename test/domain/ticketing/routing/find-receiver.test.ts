import { describe, expect, it, test } from 'vitest';
import {
  findReceiver,
  RegistryIncomplete,
  type Addressee,
} from '../../../../domain/ticketing/routing/find-receiver.ts';
import type { Lineage } from '../../../../domain/institutions/registry/institution.ts';
import { markOf } from '../../../../domain/institutions/registry/head-mark.ts';
import type { Officer } from '../../../../domain/institutions/registry/officer.ts';
import { nameRules } from '../../../../application/tickets/name-rules.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { anOfficer } from '../../../builders/officer.ts';

const at = '2026-11-24T09:00:00Z';
const root = { id: 'kmk', head: { officer: 'mkuu' }, aboutHeadTo: 'utumishi' };

function registryOf(lineages: readonly Lineage[], officers: readonly Officer[] = []) {
  const asked: string[] = [];
  return {
    asked,
    lineage: (id: string) => {
      asked.push(id);
      return Promise.resolve(lineages.find(({ institution }) => institution.id === id));
    },
    officer: (id: string) => Promise.resolve(officers.find((officer) => officer.id === id)),
  };
}

const lineages = [
  aLineage({ id: 'maji', head: { officer: 'meneja' } }, root),
  aLineage('takukuru', 'utumishi', root),
  aLineage('utumishi', root),
  aLineage(root),
];
const to = (details: Partial<Addressee> = {}): Addressee => ({
  sentTo: 'maji',
  category: {},
  aboutHead: false,
  ...details,
});

describe('finding the receiver of a submission', () => {
  it('says that the institution is unknown', async () => {
    expect(await findReceiver(registryOf(lineages), to({ sentTo: 'majji' }), at)).toEqual({
      outcome: 'unknown',
      what: 'institution',
    });
  });

  it('sends what is for a closed institution to who took its place, and on where that was closed too', async () => {
    const closedFor = (successor: string) => ({ closed: { at, successor } }) as const;
    const closed = [
      aLineage({ id: 'visima', ...closedFor('mabomba') }, root),
      aLineage({ id: 'mabomba', ...closedFor('maji') }, root),
    ];

    const receiver = await findReceiver(registryOf([...closed, ...lineages]), to({ sentTo: 'visima' }), at);

    expect(receiver).toMatchObject({ holder: { id: 'maji' } });
  });

  it('says that the officer is unknown', async () => {
    expect(await findReceiver(registryOf(lineages), to({ aboutOfficer: 'nani' }), at)).toEqual({
      outcome: 'unknown',
      what: 'officer',
    });
  });

  it('asks for one lineage when nothing is special', async () => {
    const registry = registryOf(lineages);
    await findReceiver(registry, to(), at);
    expect(registry.asked).toEqual(['maji']);
  });

  it('sends the category with one receiver there', async () => {
    const receiver = await findReceiver(
      registryOf(lineages),
      to({ category: { onlyReceiver: 'takukuru' } }),
      at,
    );
    expect(receiver).toMatchObject({ outcome: 'received', holder: { id: 'takukuru' } });
  });

  it('sends what is about the head of everything to the institution that the top names', async () => {
    const receiver = await findReceiver(registryOf(lineages), to({ sentTo: 'kmk', aboutHead: true }), at);
    expect(receiver).toMatchObject({ outcome: 'received', holder: { id: 'utumishi' } });
  });

  it('does not count a custodian as somebody who works there', async () => {
    const custodian = anOfficer({ id: 'mtunza', institution: 'maji', roles: ['custodian'] });
    const receiver = await findReceiver(
      registryOf(lineages, [custodian]),
      to({ aboutOfficer: 'mtunza' }),
      at,
    );
    expect(receiver).toMatchObject({ outcome: 'received', holder: { id: 'maji' } });
  });

  it('treats a receiver that is missing as our own defect', async () => {
    const lost = findReceiver(registryOf(lineages), to({ category: { onlyReceiver: 'pccb' } }), at);
    await expect(lost).rejects.toThrow(RegistryIncomplete);
  });
});

describe('naming somebody in free text', () => {
  const anna = anOfficer({ id: 'anna', name: 'Anna Mushi' });
  const gerald = anOfficer({ id: 'gerald', name: 'Gerald Mlay' });
  const katibu = anOfficer({ id: 'mkuu', name: 'Neema Sanga' });
  const utumishi = { id: 'utumishi', head: { officer: 'upendo' } };
  const upendo = anOfficer({ id: 'upendo', name: 'Upendo Urio' });
  const ministry = { id: 'maji', head: { officer: 'gerald' } };
  const court = {
    id: 'mahakama',
    head: { officer: 'anna' },
    outsideBody: { sw: 'Tume', en: 'Commission' },
  };
  const country = registryOf(
    [
      aLineage({ id: 'dawasa', head: { officer: 'anna' } }, ministry, root),
      aLineage({ id: 'takukuru', head: { officer: 'gerald' } }, utumishi, root),
      aLineage(utumishi, root),
      aLineage({ id: 'kanda', head: { officer: 'gerald' } }, court),
      aLineage(court),
    ],
    [anna, gerald, katibu, upendo],
  );
  const naming = (words: string, details: Partial<Addressee> = {}) =>
    findReceiver(country, to({ sentTo: 'dawasa', named: { words, rules: nameRules }, ...details }), at);

  test.each([
    ['nobody whom it could mean', 'Bwana Mussa', 'dawasa', [], ['anna', 'gerald', 'mkuu']],
    ['the head', 'Anna Mushi, mkuu wa DAWASA', 'maji', ['could-mean-head'], ['gerald', 'mkuu']],
    ['the head by a title alone', 'mkurugenzi', 'maji', ['could-mean-head'], ['gerald', 'mkuu']],
    ['the minister', 'Bw. Mlay', 'kmk', ['could-mean-head'], ['mkuu']],
    ['the head and the minister', 'Anna Mlay', 'kmk', ['could-mean-head'], ['mkuu']],
    ['the head of everything', 'Neema', 'utumishi', ['could-mean-head', 'about-top'], ['upendo']],
  ])('that could mean %s, as “%s”, is received by %s', async (_, words, holder, because, clearedHeads) => {
    expect(await naming(words)).toMatchObject({
      holder: { id: holder },
      because,
      clearedHeads: clearedHeads.map(markOf),
    });
  });

  it('that could mean the head of the one receiver starts above it', async () => {
    const category = { onlyReceiver: 'takukuru' };
    expect(await naming('Gerald', { category })).toMatchObject({
      holder: { id: 'utumishi' },
      clearedHeads: ['upendo', 'mkuu'].map(markOf),
    });
    expect(await naming('Anna Mushi, mkuu wa DAWASA', { category })).toMatchObject({
      holder: { id: 'takukuru' },
    });
  });

  it('that could mean the head of a tree with nobody above goes to the highest whom it cannot mean', async () => {
    expect(await naming('Anna', { sentTo: 'kanda' })).toMatchObject({
      holder: { id: 'kanda' },
      because: ['could-mean-head'],
      clearedHeads: [markOf('gerald')],
    });
  });

  it('that could mean whoever could decide it belongs to the outside body', async () => {
    expect(await naming('Anna', { sentTo: 'mahakama' })).toMatchObject({ outcome: 'outside-body' });
    expect(await naming('Anna na Gerald', { sentTo: 'kanda' })).toMatchObject({ outcome: 'outside-body' });
  });
});
