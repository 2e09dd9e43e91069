import { figureWords, attributionWords, publicUnitWords, readingWords } from '../../words/public-figures.ts';
import { ministry, type Examples } from './example.ts';

const licence = {
  code: 'CC-BY-4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: attributionWords,
};
const { name, unit, formula, care } = figureWords['answered-in-time'];

/** A row of a ministry that told little of itself and more of all under it. */
const counts = {
  'complaints-received': { itself: 35, remainder: 15, together: 410 },
  'answered-in-time': { itself: 25, together: 300, partial: true },
  late: { together: 40, partial: true },
};

const table = [
  'month,institution,parent,kind,name_sw,name_en,figure,unit,itself,itself_status,remainder,together,together_status',
  '2026-10,,,country,,,overdue,tickets,240,told,,240,whole',
  '2026-10,wizara-maji,,ministry,Wizara ya Maji,Ministry of Water,late,stages,,withheld,,40,partial',
];

export const publicMeasuresReplies: Readonly<Record<string, Examples>> = {
  'list-public-months': {
    one: {
      summary: 'Mwezi mmoja, na maana ya namba moja',
      value: {
        licence,
        months: [
          {
            month: '2026-10',
            publishedAt: '2026-12-01T00:30:00Z',
            json: '/v1/public/measures/2026-10',
            csv: '/v1/public/measures/2026-10/csv',
          },
        ],
        coming: { month: '2026-11', from: '2027-01-01' },
        reading: readingWords,
        figures: [
          {
            figure: 'answered-in-time',
            ...{ name, formula, care, of: 'institution', ofIndependent: false },
            unit: { code: unit, name: publicUnitWords[unit] },
          },
        ],
      },
    },
  },
  'show-public-month': {
    month: {
      summary: 'Nchi nzima, na taasisi moja',
      value: {
        month: '2026-10',
        licence,
        country: { counts: { overdue: { itself: 240, together: 240 } }, days: { median: 9, ninetieth: 18 } },
        institutions: [
          { id: ministry.id, kind: 'ministry', name: ministry.name, counts, days: { median: 8 } },
        ],
      },
    },
  },
  'download-public-month': {
    table: { summary: 'Mistari miwili', value: table.map((line) => `${line}\r\n`).join('') },
  },
};
