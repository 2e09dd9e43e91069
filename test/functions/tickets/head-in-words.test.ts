import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../../domain/institutions/registry/head-mark.ts';
import { aCategory } from '../../builders/category.ts';
import { checkProperty } from '../../builders/chance.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const ofHead = { description: 'Mkurugenzi wa ofisi hii, Bi. Rehema Msuya, alinitukana.' };

/** The agency is headed by somebody of this name; the ministry above it by somebody else. */
function anAgencyOf(name: string, category = aCategory()): Service {
  const country = aSmallCountry({ categories: [category] });
  const headed = country.institutions.map((institution) =>
    institution.id === 'kituo'
      ? { ...institution, kind: 'agency' as const, head: { officer: 'mkuu' } }
      : { ...institution, level: true },
  );
  return new Service({
    ...country,
    institutions: headed,
    officers: [...country.officers, anOfficer({ id: 'mkuu', name, institution: 'kituo', roles: ['head'] })],
  });
}

const asked = async (service: Service, details: Readonly<Record<string, unknown>>) => {
  const { kind, category, institution, subject, description } = aNewTicket(details);
  const { status, body } = await service.answers('tell-before-sending', {
    body: { kind, category, institution, subject, description },
  });
  return { status, asks: body['asksAboutHead'] };
};

const receiverOf = async (service: Service, details: Readonly<Record<string, unknown>>) => {
  const { body } = await service.sends(aNewTicket(details));
  return (body['institution'] as { readonly id: string }).id;
};

describe('a complaint whose words name the head', () => {
  it('starts above that head where its sender was not asked, and the receipt says why', async () => {
    const service = anAgencyOf('Rehema Msuya');
    const { body } = await service.sends(aNewTicket(ofHead), { headers: { 'accept-language': 'en' } });
    expect(body).toMatchObject({ institution: { id: 'halmashauri' } });
    expect(body['next']).toContainEqual(expect.stringContaining('What you wrote could be about a head'));
    const ticket = await service.tickets.load(String(body['number']));
    expect(ticket).toMatchObject({ unboundName: true, clearedHeads: expect.any(Array) as unknown });
    expect(ticket?.clearedHeads).not.toContain(markOf('mkuu'));
  });

  it('is asked about before it goes, and the answer decides', async () => {
    const service = anAgencyOf('Rehema Msuya');
    expect(await asked(service, ofHead)).toEqual({ status: 200, asks: true });
    expect(await receiverOf(service, { ...ofHead, aboutHead: true, aboutHeadAsked: true })).toBe(
      'halmashauri',
    );
    expect(await receiverOf(service, { ...ofHead, aboutHead: false, aboutHeadAsked: true })).toBe('kituo');
  });

  it('in its subject alone does as well', async () => {
    const service = anAgencyOf('Rehema Msuya');
    const subject = { subject: 'Malalamiko dhidi ya mkurugenzi wa hapa' };
    expect(await asked(service, subject)).toMatchObject({ asks: true });
    expect(await receiverOf(service, subject)).toBe('halmashauri');
  });

  it('is compared too where an officer is named besides, whatever was answered', async () => {
    const service = anAgencyOf('Rehema Msuya');
    const words = { ...ofHead, officerName: 'Bwana Kweka wa dirisha la tatu' };
    expect(await receiverOf(service, words)).toBe('halmashauri');
    expect(await receiverOf(service, { ...words, aboutHeadAsked: true })).toBe('halmashauri');
  });

  it('stays where it was sent where a danger cannot wait', async () => {
    const service = anAgencyOf('Rehema Msuya', aCategory({ urgent: true }));
    expect(await receiverOf(service, ofHead)).toBe('kituo');
  });

  it('is no question of other kinds', async () => {
    const service = anAgencyOf('Rehema Msuya');
    expect(await asked(service, { ...ofHead, kind: 'compliment' })).toEqual({ status: 200, asks: false });
    expect(await receiverOf(service, { ...ofHead, kind: 'compliment' })).toBe('kituo');
  });
});

describe('an ordinary complaint', () => {
  it('is asked nothing and goes to the office', async () => {
    const service = anAgencyOf('Rehema Msuya');
    expect(await asked(service, {})).toEqual({ status: 200, asks: false });
    expect(await receiverOf(service, {})).toBe('kituo');
  });
});

const names = ['Rehema Msuya', 'Juma Kweka', 'Anna Mushi', 'Baraka Temba'];
const texts = fc.oneof(
  fc.constantFrom(
    ...names.flatMap((name) => [
      `${name} alinitukana.`,
      `Bi. ${name} haji kazini.`,
      `${name.toLowerCase()} kanifokea`,
      `Jirani yangu ${name} alinipiga.`,
    ]),
  ),
  fc.constantFrom('Mkurugenzi wa hapa anaiba.', 'Hakuna maji.', 'Nesi Anna alinicheka.'),
);

describe('the question whether it is about the head', () => {
  it('is the same whoever heads the office: it tells nobody who that is', async () => {
    await checkProperty(
      fc.asyncProperty(
        texts,
        fc.subarray(names, { minLength: 2, maxLength: 2 }),
        async (description, heads) => {
          const replies = await Promise.all(heads.map((head) => asked(anAgencyOf(head), { description })));
          expect(replies[0]).toEqual(replies[1]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
