import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRegistry, type ParsedRegistry } from '../../adapters/registry-files/parse-registry.ts';
import { formatProblem } from '../../adapters/registry-files/problem.ts';
import type { RegistryFiles } from '../../adapters/registry-files/registry-files.ts';
import type { SourceFile } from '../../adapters/registry-files/source-file.ts';

/** Columns of the tables, as the files of the registry have them. */
const headers = {
  institutions:
    'id,kind,parent,jurisdiction,level,name_sw,name_en,short_sw,short_en,head,not_served_address,outside_body_sw,outside_body_en,about_head_to',
  officers: 'id,institution,name,roles,active,trained,email,phone',
  actingHeads: 'institution,officer,from,until',
  holidays: 'date,name_sw,name_en,certainty,source',
  bounds: 'region,west,south,east,north',
  points: 'place,latitude,longitude,name,source',
  areas: 'institution,place',
  formerNames: 'institution,name,source',
  routing: 'category,place,words,to,reason_sw,reason_en',
} as const;

/** A small country that is in order: a root, a ministry, an agency with a unit, and a tree that is not served. */
const rows = {
  institutions: [
    'kmk,national-office,,union,yes,Ofisi Kuu,Head Office,Ofisi Kuu,Head Office,mkuu-wa-nchi,,Tume,Commission,utumishi',
    'utumishi,ministry,kmk,union,yes,Utumishi,Public Service,Utumishi,Public Service,katibu,,,,',
    'takukuru,agency,utumishi,mainland,yes,Kuzuia Rushwa,Corruption Bureau,TAKUKURU,PCCB,mkurugenzi,,,,',
    'maji,agency,utumishi,mainland,yes,Mamlaka ya Maji,Water Authority,Maji,Water,meneja,,,,',
    'maji-bili,unit,maji,mainland,yes,Kitengo cha Bili,Billing Unit,Bili,Billing,,,,,',
    'zanzibar,national-office,,zanzibar,yes,Zanzibar,Zanzibar,SMZ,Zanzibar,,https://smz.example,,,',
  ],
  officers: [
    'mkuu-wa-nchi,kmk,Juma Sanga,head oversight,yes,no,juma@example.org,',
    'katibu,utumishi,Asha Komba,head,yes,yes,asha@example.org,',
    'mkurugenzi,takukuru,Elia Ngowi,head,yes,no,elia@example.org,',
    'meneja,maji,Neema Haule,head,yes,no,neema@example.org,',
    'karani,maji-bili,Petro Mlay,officer,yes,no,petro@example.org,',
    'kaimu,maji,Zuhura Temba,officer head,yes,no,zuhura@example.org,',
    'mtunza-siri,utumishi,Leah Urio,custodian,yes,no,leah@example.org,',
  ],
  actingHeads: ['maji-bili,kaimu,2026-11-01,2026-12-31'],
  holidays: ['2026-12-09,Siku ya Uhuru,Independence Day,fixed,Public Holidays Act (Cap. 35)'],
  bounds: [],
  points: [],
  areas: [],
  formerNames: [],
  routing: [
    'rushwa,,,takukuru,Rushwa hupokelewa na TAKUKURU pekee.,PCCB alone receives corruption.',
    'huduma,,,named,Umeitaja.,You named it.',
    'huduma,,bili | ankara,maji,Mamlaka ya Maji hutoa bili.,The Water Authority sends bills.',
    'huduma,,,utumishi,UTUMISHI husimamia huduma.,Public Service oversees services.',
  ],
} as const;
type Table = keyof typeof headers;

const texts = {
  categories: `emergencyNumbers:
  emergency: { number: '112', name: { sw: Dharura, en: Emergency } }
categories:
  - id: rushwa
    name: { sw: Rushwa, en: Corruption }
    kinds: [complaint]
    onlyReceiver: takukuru
    defaultOpenness: confidential
  - id: huduma
    name: { sw: Huduma, en: Service }
    kinds: [complaint, question, suggestion, opinion, compliment]
    emergencyNumbers: [emergency]
`,
  policy: readFileSync(path.join(import.meta.dirname, '../../registry/policy.yaml'), 'utf8'),
  calendar: `timeZone: Africa/Dar_es_Salaam
weekdays: [1, 2, 3, 4, 5]
opens: '07:30'
closes: '15:30'
`,
} as const;
type Document = keyof typeof texts;

const names = {
  institutions: 'institutions/all.csv',
  officers: 'officers/all.csv',
  actingHeads: 'acting-heads.csv',
  holidays: 'holidays.csv',
  bounds: 'bounds.csv',
  points: 'points.csv',
  areas: 'areas.csv',
  formerNames: 'former-names.csv',
  routing: 'routing.csv',
  categories: 'categories.yaml',
  policy: 'policy.yaml',
  calendar: 'calendar.yaml',
} as const;

export const registryFileNames = Object.keys(names) as (keyof typeof names)[];

/** The files of a small registry that is in order, to be spoilt. Tables have a header in line 1 and no remarks. */
export class RegistryFilesBuilder {
  readonly #texts: Record<Table | Document, string>;

  constructor() {
    const table = (name: Table) => [headers[name], ...rows[name], ''].join('\n');
    this.#texts = {
      ...texts,
      institutions: table('institutions'),
      officers: table('officers'),
      actingHeads: table('actingHeads'),
      holidays: table('holidays'),
      bounds: table('bounds'),
      points: table('points'),
      areas: table('areas'),
      formerNames: table('formerNames'),
      routing: table('routing'),
    };
  }

  /** Replaces a piece of a file, which must be there. */
  with(file: Table | Document, piece: string, by: string): this {
    if (!this.#texts[file].includes(piece)) throw new Error(`${file} has no ${piece}`);
    this.#texts[file] = this.#texts[file].replace(piece, by);
    return this;
  }

  /** Adds a line at the end of a file. */
  adding(file: Table | Document, line: string): this {
    this.#texts[file] += `${line}\n`;
    return this;
  }

  containing(file: Table | Document, text: string): this {
    this.#texts[file] = text;
    return this;
  }

  lines(file: Table | Document): readonly string[] {
    return this.#texts[file].split('\n');
  }

  build(): RegistryFiles {
    const file = (name: Table | Document): SourceFile => ({ name: names[name], text: this.#texts[name] });
    return {
      institutions: [file('institutions')],
      officers: [file('officers')],
      actingHeads: file('actingHeads'),
      categories: file('categories'),
      policy: file('policy'),
      calendar: file('calendar'),
      holidays: file('holidays'),
      bounds: file('bounds'),
      points: file('points'),
      areas: file('areas'),
      formerNames: file('formerNames'),
      routing: file('routing'),
    };
  }

  parse(): ParsedRegistry {
    return parseRegistry(this.build());
  }

  /** What is wrong, `file:line: words` each. */
  problems(): readonly string[] {
    const parsed = this.parse();
    return parsed.outcome === 'broken' ? parsed.problems.map(formatProblem) : [];
  }
}

export const registryFiles = (): RegistryFilesBuilder => new RegistryFilesBuilder();
