import { labelled } from './labelled-words.ts';

/** Ways to write the name of who heads the office: titles, initials, another order, slips, forms of address. */
export const spellings = labelled([
  // Anna Mushi heads DAWASA.
  ['dawasa', 'lugha-mbaya', 'Anna Mushi alinitukana mbele ya wateja wote ofisini.'],
  ['dawasa', 'utovu-nidhamu', 'Bi. Anna Mushi haonekani kazini wiki nzima na hakuna anayesaini fomu.'],
  ['dawasa', 'lugha-mbaya', 'Mushi Anna aliniambia mimi ni mjinga.'],
  ['dawasa', 'upendeleo', 'MUSHI A. anawapa kazi ndugu zake tu.'],
  ['dawasa', 'matumizi-mabaya', 'Mkurugenzi Mushi anatumia gari la serikali kwenda harusini.'],
  ['dawasa', 'matumizi-mabaya', 'Mhandisi A. Mushi anachukua mabomba ya mradi kujengea nyumba yake.'],
  ['dawasa', 'lugha-mbaya', 'anna mushi kanifokea jana kama mtoto mdogo'],
  ['dawasa', 'upendeleo', 'Dk. Mushi hapokei watu ambao si wa kabila lake.'],
  ['dawasa', 'utovu-nidhamu', 'Mama Mushi hufika ofisini saa sita mchana, kila siku.'],
  ['dawasa', 'lugha-mbaya', 'Anna Mushy alinifukuza ofisini kwake bila kunisikiliza.'],
  ['dawasa', 'upendeleo', 'Ana Mushi amewaajiri wadogo zake watatu mwaka huu.'],
  ['dawasa', 'matumizi-mabaya', 'Ms Mushi uses the water bowser for her own building site.'],
  // Rosemary Mbilinyi heads the municipality of Temeke.
  ['temeke-mc', 'matumizi-mabaya', 'DED Rosemary Mbilinyi ameuza kiwanja cha shule.'],
  ['temeke-mc', 'lugha-mbaya', 'R. Mbilinyi alinitolea maneno machafu nilipouliza kibali changu.'],
  ['temeke-mc', 'upendeleo', 'Bi Mbilinyi amewapa vibanda vya soko marafiki zake.'],
  ['temeke-mc', 'lugha-mbaya', 'Rosemari Mbilinyi aliniita mwizi mbele za watu.'],
  ['temeke-mc', 'utovu-nidhamu', 'MBILINYI ROSEMARY amekuwa mlevi kazini.'],
  ['temeke-mc', 'matumizi-mabaya', 'The director, Mrs. Rosemary Mbilinyi, took our market fees.'],
  ['temeke-mc', 'upendeleo', 'Mbilinyi ananinyima kibali kwa sababu ya chama changu.'],
  ['temeke-mc', 'lugha-mbaya', 'Mheshimiwa Rosemary alinitukana kwa simu.'],
  ['temeke-mc', 'matumizi-mabaya', 'rozmari mbilinyi anakula hela za mikopo ya vikundi'],
  // Kassimu Kessy heads the police of Kinondoni, Hadija Kivuyo the revenue authority.
  ['polisi-kinondoni', 'ukatili', 'Afande Kessy aliamuru nipigwe nikiwa mahabusu.'],
  ['polisi-kinondoni', 'matumizi-mabaya', 'Kamanda Kassim Kessy alichukua pikipiki yangu bila karatasi.'],
  ['polisi-kinondoni', 'ukatili', 'K. Kessy alinipiga makofi mwenyewe.'],
  ['tra', 'upendeleo', 'Khadija Kivuyo anawasamehe kodi wafanyabiashara anaowafahamu.'],
  ['tra', 'lugha-mbaya', 'Kamishna Mkuu Bi. H. Kivuyo alinidhalilisha kwenye kikao.'],
  ['tra', 'matumizi-mabaya', 'Hadija Kivuo amejenga hoteli kwa fedha za ofisi.'],
  // Veronika Mndeme heads the ward office of Mwananyamala.
  ['kata-mwananyamala', 'lugha-mbaya', 'Veronica Mndeme alinikashifu mbele ya majirani.'],
  ['kata-mwananyamala', 'upendeleo', 'Dada Vero Mndeme anagawa chakula cha msaada kwa rafiki zake.'],
  ['kata-mwananyamala', 'matumizi-mabaya', 'Mtendaji Veronika Mndeme anatoza faini na hatoi risiti.'],
]);
