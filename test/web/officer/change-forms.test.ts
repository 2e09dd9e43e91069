import { describe, expect, it } from 'vitest';
import { previewRegistryActRoute } from '../../../contracts/http/registry-acts/preview.ts';
import { questionsAsked } from '../../../web/src/forms/answers.ts';
import type { Answers } from '../../../web/src/forms/question.ts';
import type { ChangeName } from '../../../web/src/officer/administration/change-command.ts';
import {
  changeForms,
  changeNamed,
  commandOf,
  questionsOf,
  type ChangeQuestion,
} from '../../../web/src/officer/change/change-forms.ts';
import type { ChangeSubject } from '../../../web/src/officer/change/subject.ts';
import { withChanges } from '../../../web/src/officer/change/suggested-id.ts';

const rows = [
  {
    kind: 'complaint',
    urgent: false,
    acknowledge: { amount: 2, unit: 'working-days' },
    respond: { amount: 15, unit: 'working-days' },
  },
];

const subject = {
  registry: {
    deadlines: { rows },
    routing: {
      category: 'maji',
      rules: [
        {
          rule: {
            target: { to: 'institution', id: 'dawasa' },
            reason: { sw: 'DAWASA hutoa maji.', en: 'DAWASA supplies water.' },
          },
          text: 'DAWASA',
        },
      ],
    },
  },
  institution: {
    id: 'dawasa',
    name: { sw: 'Mamlaka ya Maji', en: 'Water Authority' },
    shortName: { sw: 'Maji Dar', en: 'Dar Water' },
    jurisdiction: { code: 'union' },
    deadlines: { rows },
  },
  officer: {
    id: 'musa-mollel',
    name: 'Musa Mollel',
    roles: [{ code: 'head' }, { code: 'officer' }, { code: 'duty-officer' }],
    trained: true,
    suspended: false,
  },
} as unknown as ChangeSubject;

/** A fitting answer to a question. */
function fittingFor({ kind, name, ...question }: ChangeQuestion): string {
  if (kind === 'date') return '2026-12-01';
  if (kind === 'institution' || kind === 'officer' || name === 'id') return 'ewura';
  if (kind === 'yes') return 'yes';
  if ('choices' in question && kind !== 'choice') return Object.keys(question.choices)[0] ?? '';
  if (name === 'email') return 'rehema@example.org';
  return name === 'phone' ? '0712345678' : 'Maji Dar';
}

const begun = (act: ChangeName): Answers => changeForms[act].begins?.(subject) ?? {};

const answeredAll = (act: ChangeName): Answers => ({
  ...Object.fromEntries(
    questionsAsked(questionsOf(act), {}, subject).map((question) => [question.name, fittingFor(question)]),
  ),
  ...begun(act),
  'day-0-date': '2026-12-10',
});

const changes = Object.keys(changeForms).flatMap((name) => changeNamed(name) ?? []);

describe('the forms of changes of the registry', () => {
  it.each(changes)('%s sends what its route takes', (act) => {
    const asked = commandOf(act, answeredAll(act), subject);
    expect(previewRegistryActRoute.body.safeParse(asked)).toMatchObject({ success: true });
  });

  it('are of changes that there are', () => {
    expect(changeNamed('toString')).toBeUndefined();
    expect(changeNamed(undefined)).toBeUndefined();
  });

  it('say of an officer only what differs from what stood there', () => {
    const detailsOf = (answers: Answers) =>
      commandOf('change-officer', { ...begun('change-officer'), why: 'Barua', ...answers }, subject).details;
    expect(detailsOf({})).toEqual({ why: 'Barua' });
    expect(detailsOf({ trained: '' })).toEqual({ trained: false, why: 'Barua' });
    expect(detailsOf({ roles: 'officer', phone: '0712345678' })).toEqual({
      roles: ['officer'],
      contact: { phone: '0712345678' },
      why: 'Barua',
    });
  });

  it('change the access alone of an officer who is not theirs otherwise', () => {
    const elsewhere = { ...subject, officer: { ...subject.officer, onlyAccess: true } } as ChangeSubject;
    const asked = questionsAsked(questionsOf('change-officer'), {}, elsewhere);
    expect(asked.map(({ name }) => name)).toEqual(['suspended', 'why']);
  });
});

describe('an id', () => {
  it('follows the name as long as nobody typed one', () => {
    const named = withChanges({}, { person: 'Zawadi Mushi' });
    expect(named['id']).toBe('zawadi-mushi');
    expect(withChanges(named, { person: 'Zawadi A. Mushi' })['id']).toBe('zawadi-a-mushi');
    const typed = withChanges(named, { id: 'zm' });
    expect(withChanges(typed, { person: 'Zawadi' })['id']).toBe('zm');
  });
});
