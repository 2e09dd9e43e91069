import { describe, expect, it } from 'vitest';
import { setRoutingRoute } from '../../../contracts/http/registry-acts/routing.ts';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import {
  leadsTo,
  missingIn,
  reasonField,
  ruleFields,
  ruleIn,
  valuesOfRule,
} from '../../../web/src/officer/change/routing-rules.ts';

const filled = {
  [ruleFields.office]: 'dawasa',
  [ruleFields.kind]: institutionKinds[0],
  [ruleFields.part]: 'kinondoni',
  [ruleFields.words]: 'maji, bomba la maji ,, hospital*',
  [reasonField('sw')]: ' DAWASA hutoa maji. ',
  [reasonField('en')]: 'DAWASA supplies water.',
};
const ways = Object.keys(leadsTo).flatMap((to) => ['', 'any', 'abroad', 'part'].map((at) => ({ to, at })));

describe('a rule of routing that is written in a form', () => {
  it.each(ways)(
    'leads to $to at "$at" as the API takes it, and fills the form again as it was',
    ({ to, at }) => {
      const rule = ruleIn({ ...filled, [ruleFields.to]: to, [ruleFields.at]: at });
      const body = { category: 'maji', rules: [rule], why: 'Barua' };
      expect(setRoutingRoute.body.parse(body)).toEqual(body);
      expect(rule).toMatchObject({ words: ['maji', 'bomba la maji', 'hospital*'] });
      expect(rule && ruleIn(valuesOfRule(rule))).toEqual(rule);
    },
  );

  it('says which field is missing, and is none until then', () => {
    const chosen = { ...filled, [ruleFields.to]: 'institution' };
    const missing = [
      [{ ...filled }, ruleFields.to],
      [{ ...chosen, [ruleFields.office]: '' }, ruleFields.office],
      [{ ...chosen, [ruleFields.to]: 'kind', [ruleFields.kind]: '' }, ruleFields.kind],
      [{ ...chosen, [ruleFields.at]: 'part', [ruleFields.part]: '' }, ruleFields.part],
      [{ ...chosen, [reasonField('en')]: ' ' }, reasonField('en')],
    ] as const;
    for (const [answers, field] of missing) {
      expect(missingIn(answers)).toBe(field);
      expect(ruleIn(answers)).toBeUndefined();
    }
  });
});
