import * as z from 'zod';
import {
  appliedStates,
  checkedStates,
  sheetColumns,
  type SheetColumn,
} from '../../../domain/administration/sheets.ts';
import { registryActs } from '../../../domain/administration/registry-acts.ts';
import { worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { registryAct, why } from './registry-act.ts';

/** So many rows are checked at once, and so many applied. */
export const mostRowsChecked = 500;
export const mostRowsApplied = 20;

const longestCell = 254;

const examples: Readonly<Record<SheetColumn, string>> = {
  what: 'afisa',
  name: 'Zawadi Mushi',
  nameInEnglish: 'Rural Water Agency',
  shortName: 'Maji Vijijini',
  office: 'dawasa',
  email: 'zawadi.mushi@dawasa.example',
  phone: '0712345678',
  trained: 'hapana',
  level: 'ndiyo',
};

const descriptions: Readonly<Record<SheetColumn, string>> = {
  what: 'A kind of institution, or the roles of a person, in words of any language.',
  name: "The person's name, or the institution's in Swahili.",
  nameInEnglish: 'Of an institution; absent: as in Swahili.',
  shortName: 'Of an institution; absent: its name.',
  office:
    'Where a person works, or what an institution lies under: a name, or an id. Absent: the own institution.',
  email: 'Of a person.',
  phone: 'Of a person.',
  trained: 'Whether a person may handle sensitive categories. Absent: no, or as it is.',
  level: 'Whether escalations and appeals stop at an institution. Absent: no.',
};

const cell = (column: SheetColumn) =>
  z
    .string()
    .max(longestCell)
    .transform((written) => written.trim())
    .meta({ description: descriptions[column], examples: [examples[column]] });

const cells = z
  .strictObject(
    Object.fromEntries(sheetColumns.map((column) => [column, cell(column).exactOptional()])) as Record<
      SheetColumn,
      z.ZodExactOptional<ReturnType<typeof cell>>
    >,
  )
  .meta({ description: 'As they were written; an empty cell is absent.' });

const rowNumber = z
  .int()
  .min(1)
  .max(1_000_000)
  .meta({ description: 'Its number in the file.', examples: [17] });

const checkedRows = z.array(z.strictObject({ row: rowNumber, cells })).min(1);

const fault = z
  .object({
    column: z.enum(sheetColumns).exactOptional(),
    text: z.string().meta({ description: 'What is wrong, and what to do.' }),
    offers: z
      .array(z.object({ value: z.string(), text: z.string() }))
      .meta({ description: 'What can stand in the cell instead.' }),
  })
  .meta({ id: 'SheetFault' });

export const checkSheetRoute = {
  method: 'POST',
  path: '/v1/officer/registry/sheets/check',
  name: 'check-sheet',
  family: 'registry-acts',
  for: 'registry:administer',
  summary: {
    sw: 'Kagua orodha ya taasisi na maafisa, mstari kwa mstari',
    en: 'Check a sheet of institutions and officers row by row',
  },
  /** Five hundred rows, each with every cell filled. */
  largestBody: 512 * 1024,
  body: z.strictObject({ rows: checkedRows.max(mostRowsChecked) }),
  replies: {
    200: {
      description: 'What each row would do, decided after the rows before it. Nothing was stored.',
      body: z
        .object({
          rows: z.array(
            z.object({
              row: rowNumber,
              is: z.enum(['office', 'person']),
              state: z.enum(checkedStates),
              id: z.string().exactOptional(),
              office: z.object({ id: z.string(), name: z.string() }).exactOptional(),
              tag: z.string().exactOptional().meta({ description: 'For applying the row just so.' }),
              acts: z.array(worded(registryActs)),
              fault: fault.exactOptional(),
              notes: z.array(z.string()),
            }),
          ),
        })
        .meta({ id: 'CheckedSheet' }),
    },
  },
  problems: [],
} as const satisfies Route;

export const applySheetRoute = {
  method: 'POST',
  path: '/v1/officer/registry/sheets',
  name: 'apply-sheet',
  family: 'registry-acts',
  for: 'registry:administer',
  summary: {
    sw: 'Sajili mistari ya orodha ya taasisi na maafisa',
    en: 'Put rows of a sheet of institutions and officers into the registry',
  },
  headers: registryAct.headers.pick({ 'idempotency-key': true }),
  body: z.strictObject({
    rows: z
      .array(
        z.strictObject({
          row: rowNumber,
          id: z.string().max(longestCell).exactOptional().meta({ description: 'As the check answered it.' }),
          tag: z.string().max(longestCell).exactOptional().meta({ description: 'As the check answered it.' }),
          cells,
        }),
      )
      .min(1)
      .max(mostRowsApplied),
    why,
  }),
  replies: {
    200: {
      description:
        'What became of each row. A row that the registry has already is the same, and changes nothing.',
      body: z
        .object({
          rows: z.array(
            z.object({
              row: rowNumber,
              state: z.enum(appliedStates),
              id: z.string().exactOptional(),
              proposal: z.string().exactOptional(),
              fault: fault.exactOptional(),
            }),
          ),
        })
        .meta({ id: 'AppliedSheet' }),
    },
  },
  problems: registryAct.problems.filter(
    (problem) => problem !== 'registry-moved-on' && problem !== 'change-refused',
  ),
} as const satisfies Route;
