import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ComparedUnit } from '../../../application/measures/compare-units.ts';
import type { ShownMeasures } from '../../../application/measures/show-measures.ts';
import { allTime } from '../../../domain/analytics/measures/roll-ups.ts';
import { officerRoles, type Officer } from '../../../domain/institutions/registry/officer.ts';
import { positions } from '../../builders/authority.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { Office } from '../../builders/views/an-office.ts';
import { Deviations } from './deviations.ts';
import { Oracle } from './oracle.ts';
import { countryIn, officerIn, viewer } from './scenes.ts';

/** So many of each that is about people, and a few of all else: a figure this large has them in it. */
const [ofPeople, ofOthers] = [1_000, 7];
/** Answers that their citizens rejected within the hour: a figure of its own, for overseers alone. */
const rejected = 77_777;
/** How much was answered in time: of independent bodies that is for their own heads. */
const answered = 500;
const places = ['kmk', 'utumishi', 'takukuru', 'wizara', 'wakala', 'idara-a', 'wakala-2', 'mahakama'];

const figures = Object.fromEntries(
  [
    'open',
    'arrived',
    'left.naming',
    'due.answered',
    'appealed',
    'settled.confirmed',
    'sign.answer',
    'since.2026-11-20',
  ].flatMap((figure) => [
    [`complaint.${figure}`, ofOthers],
    [`kept.complaint.${figure}`, ofPeople],
  ]),
);

const figuresWithSigns = { ...figures, 'complaint.sign.answer.rejected': rejected };

async function anOfficeWithFigures(content: ReturnType<typeof countryIn>): Promise<Office> {
  const office = new Office(content);
  await office.rollUps.saveProgress({
    revision: 1,
    round: 1,
    upTo: aTuesdayNoon,
    furtherUpTo: aTuesdayNoon,
    treeDay: '2026-11-24',
  });
  const periods = [allTime, '2026-10', '2026-11', '2026-11-23', '2026-11-24'];
  const rolled = places.flatMap((institution) =>
    periods.map((period) => ({ institution, period, adds: figuresWithSigns })),
  );
  await office.rollUps.add({ round: 1, treeDay: '2026-11-24' }, { rolled });
  return office;
}

const numbersIn = (body: unknown): readonly number[] => {
  if (typeof body === 'number') return [body];
  if (typeof body !== 'object' || body === null) return [];
  return Object.values(body).flatMap(numbersIn);
};
const tellsOfPeople = (body: unknown): boolean =>
  numbersIn(body).some((figure) => Math.abs(figure) >= ofPeople && figure !== rejected);
const tellsOfSigns = (body: unknown): boolean =>
  numbersIn(body).includes(rejected) || JSON.stringify(body).includes('rejected-at-once');

/** The rows of a file under the names of its columns; of what is refused none. */
function rowsIn({ status, text }: Seen): readonly (readonly string[])[] {
  if (status !== 200) return [];
  const rows: readonly (readonly string[])[] = parse(text, { bom: true, record_delimiter: '\r\n' });
  return rows.slice(1);
}

const isHeadedBy = (officer: Officer, oracle: Oracle, place: string): boolean => {
  const own = oracle.heads(officer);
  return (
    own.includes(place) || (officer.roles.includes('complaints-officer') && officer.institution === place)
  );
};
const isOver = (officer: Officer, oracle: Oracle, place: string): boolean =>
  oracle.chain(place).some((id) => isHeadedBy(officer, oracle, id));
/** Whether signs of gaming at a place are for the officer: not at their own offices, but at the top of the nation. */
function overseesPlace(officer: Officer, oracle: Oracle, place: string): boolean {
  const chain = oracle.chain(place);
  const isIndependent = chain.some((id) => oracle.node(id).kind === 'independent');
  const oversees = oracle.holds(officer).includes('oversight') && !isIndependent;
  const [, ...above] = chain;
  if (above.length === 0) return !isIndependent && (oversees || isOver(officer, oracle, place));
  const own = [officer.institution, ...oracle.heads(officer)];
  if (own.some((where) => oracle.chain(where).includes(place))) return false;
  return oversees || above.some((id) => isHeadedBy(officer, oracle, id));
}
const wasWithin = (officer: Officer, oracle: Oracle, place: string): boolean =>
  [
    officer.institution,
    ...oracle.heads(officer),
    ...(officer.placements ?? []).map(({ institution }) => institution),
  ].some((where) => oracle.chain(where).includes(place));

describe('figures', () => {
  test('are open to heads, those they name, and oversight, and tell nobody of people who must not know', async () => {
    const found = new Deviations();
    let [open, withPeople, withSigns, withoutSigns] = [0, 0, 0, 0];
    for (const role of officerRoles)
      for (const position of positions)
        for (const withHead of [false, true]) {
          const content = countryIn(role, position, withHead);
          const oracle = new Oracle(content, aTuesdayNoon);
          const officer = officerIn(content);
          const office = await anOfficeWithFigures(content);
          const isOverseer = oracle.holds(officer).includes('oversight');
          for (const place of places)
            for (const route of ['show-measures', 'compare-units', 'show-today', 'show-brief']) {
              const { status, body } = await office.asks(viewer, route, { params: { institution: place } });
              const where = [role, position, withHead ? 'under my head' : 'alone', route, place];
              const isIndependent = oracle.chain(place).some((id) => oracle.node(id).kind === 'independent');
              const over = isOver(officer, oracle, place);
              found.hold(where, status, over || isOverseer ? 200 : 403);
              if (status !== 200) continue;
              open += 1;
              const isLarge = ['ministry', 'national-office'].includes(oracle.node(place).kind);
              const mayKnow =
                route === 'show-measures' &&
                isLarge &&
                !wasWithin(officer, oracle, place) &&
                (over || !isIndependent);
              found.hold([...where, 'people'], tellsOfPeople(body), mayKnow);
              if (mayKnow) withPeople += 1;
              const maySeeSigns = route === 'show-measures' && overseesPlace(officer, oracle, place);
              found.hold([...where, 'signs'], tellsOfSigns(body), maySeeSigns);
              withSigns += Number(maySeeSigns);
              withoutSigns += Number(!maySeeSigns && over);
              const countsAlone = isIndependent && !over;
              if (countsAlone) found.hold([...where, 'answers'], numbersIn(body).includes(answered), false);
              if (countsAlone)
                found.hold(
                  [...where, 'details'],
                  [(body as { summary?: unknown }).summary, (body as { units?: unknown[] }).units?.length],
                  [undefined, ['compare-units', 'show-today'].includes(route) ? 0 : undefined],
                );
            }
        }
    found.none();
    expect(open).toBeGreaterThan(100);
    expect(withPeople).toBeGreaterThan(5);
    expect(withSigns).toBeGreaterThan(50);
    expect(withoutSigns).toBeGreaterThan(50);
  });

  test('come as files to the same officers, with the same institutions and signs in them', async () => {
    const found = new Deviations();
    const files = { units: 0, signs: 0, refused: 0 };
    for (const role of officerRoles)
      for (const position of positions) {
        const office = await anOfficeWithFigures(countryIn(role, position, false));
        for (const place of places) {
          const asks = (route: string) => office.asks(viewer, route, { params: { institution: place } });
          const [shown, compared] = [await asks('show-measures'), await asks('compare-units')];
          const [units, signs] = [await asks('download-units'), await asks('download-signs')];
          const where = [role, position, place];
          const ofUnits = compared.body['units'] as readonly ComparedUnit[] | undefined;
          const ofSigns = shown.body['signs'] as ShownMeasures['signs'];
          found.hold(
            [...where, 'units'],
            rowsIn(units).map(([id, , ...cells]) => [id, ...cells.slice(0, 2)]),
            ofUnits?.map(({ institution, standing }) => [
              institution.id,
              String(standing.open),
              String(standing.inProgress),
            ]) ?? [],
          );
          found.hold(
            [...where, 'refused'],
            [units.status, signs.status],
            [compared.status, ofSigns === undefined ? 403 : 200],
          );
          found.hold(
            [...where, 'signs'],
            rowsIn(signs).map(([word, count, of]) => [word, count, of]),
            ofSigns?.map(({ word, share }) =>
              [word, share.count, share.of].map((cell) => String(cell ?? '')),
            ) ?? [],
          );
          files.units += rowsIn(units).length;
          files.signs += rowsIn(signs).length;
          files.refused += Number(signs.status === 403);
        }
      }
    found.none();
    for (const counted of Object.values(files)) expect(counted).toBeGreaterThan(100);
  });
});
