import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const verifyTexts = {
  title: { sw: 'Kagua uthibitisho wa risiti', en: 'Check the proof of a receipt' },
  description: {
    sw: 'Ona kama faili la uthibitisho linathibitisha kwamba ulichotuma kilipokelewa, na lini.',
    en: 'See whether a proof file shows that something was received, and when.',
  },
  lead: {
    sw: 'Chagua faili la uthibitisho ulilopakua ukifuatilia. Linakaguliwa hapa hapa, na haliondoki kwenye simu yako.',
    en: 'Choose the proof file that was downloaded. It is checked right here and does not leave your phone.',
  },
  offline: {
    sw: 'Ukishaufungua mara moja, ukurasa huu hufanya kazi hata bila mtandao.',
    en: 'Once you have opened it, this page works without a connection too.',
  },
  file: { sw: 'Chagua faili la uthibitisho', en: 'Choose the proof file' },
  fileHint: {
    sw: 'Jina lake huishia na -proof.json. Unaweza pia kuliburuta hadi hapa.',
    en: 'Its name ends with -proof.json. You can also drop it here.',
  },
  checking: { sw: 'Inakagua…', en: 'Checking…' },
  result: { sw: 'Matokeo', en: 'Result' },
  proven: { sw: 'Uthibitisho ni sahihi', en: 'The proof is valid' },
  provenMeans: {
    sw: 'Ujumbe wenye namba hii ulipokelewa wakati huu. Rekodi yake haijabadilishwa tangu ilipotiwa sahihi.',
    en: 'Something with this number was received at this time. Its record has not changed since it was signed.',
  },
  notWords: {
    sw: 'Faili halina maneno yaliyotumwa. Ukiwa nayo, unaweza kuyalinganisha hapa chini.',
    en: 'The file does not contain what was written. If you have the words, you can compare them below.',
  },
  number: { sw: 'Namba ya kumbukumbu', en: 'Reference number' },
  at: { sw: 'Ilitumwa', en: 'Sent on' },
  anchoredAt: { sw: 'Ilitiwa sahihi kabla ya', en: 'In the signed record by' },
  key: { sw: 'Alama ya ufunguo', en: 'Fingerprint of the key' },
  keyCame: {
    sw: 'Ufunguo huu umo ndani ya faili. Linganisha alama yake na ile iliyotangazwa na wanaoendesha huduma hii.',
    en: 'This key came with the file. Compare its fingerprint with the one published by those who run this service.',
  },
  refused: { sw: 'Uthibitisho huu hauthibitishi kitu', en: 'This file proves nothing' },
  'unknown-key': {
    sw: 'Ufunguo uliotia sahihi si ule uliomo kwenye faili.',
    en: 'The key that signed it is not the one in the file.',
  },
  'wrong-signature': {
    sw: 'Sahihi si ya kweli: faili limebadilishwa, au halikutoka hapa.',
    en: 'The signature is wrong: the file was changed, or did not come from here.',
  },
  'not-in-the-log': {
    sw: 'Namba hii haimo kwenye rekodi iliyotiwa sahihi: faili limebadilishwa.',
    en: 'This number is not in the signed record: the file was changed.',
  },
  refusedAdvice: {
    sw: 'Fuatilia, na upakue uthibitisho tena.',
    en: 'Open what you sent and download the proof again.',
  },
  unreadable: {
    sw: 'Faili hili si uthibitisho wa Mrejesho. Chagua jingine.',
    en: 'This is not a Mrejesho proof file. Choose another.',
  },
  unable: {
    sw: 'Kivinjari hiki hakiwezi kukagua sahihi. Tumia kingine kipya zaidi.',
    en: 'This browser cannot check signatures. Use a newer one.',
  },
  compare: { sw: 'Linganisha na maneno yaliyotumwa', en: 'Compare with what was written' },
  compareLead: {
    sw: 'Andika au bandika maneno yaleyale, kila herufi. Sehemu ambayo haikujazwa iache wazi.',
    en: 'Write or paste exactly the same words. Leave empty what was empty then.',
  },
  subject: { sw: 'Kwa ufupi', en: 'In short' },
  words: { sw: 'Maelezo', en: 'What happened' },
  remedySought: { sw: 'Kilichoombwa', en: 'What was asked for' },
  officerName: { sw: 'Afisa aliyetajwa', en: 'The officer who was named' },
  compareNow: { sw: 'Linganisha', en: 'Compare' },
  same: {
    sw: 'Ndiyo: haya ndiyo maneno yaliyotumwa, kila herufi.',
    en: 'Yes: these are the words that were sent, to the letter.',
  },
  notSame: {
    sw: 'Hapana: haya si maneno yaliyotumwa. Hata nafasi moja ya ziada huyafanya mengine.',
    en: 'No: these are not the words that were sent. Even one extra space makes a difference.',
  },
  notComparable: {
    sw: 'Faili hili haliwezi kulinganishwa na maneno.',
    en: 'This file cannot be compared with words.',
  },
  missingWords: {
    sw: 'Rekodi ilikuwa imepoteza maneno yaliyotumwa faili hili lilipotolewa. Hakuna kinachosema kuwa yalifutwa. Waulize wasimamizi wa mfumo.',
    en: 'The record had lost the words that were sent when this file was made. Nothing says that they were erased. Ask whoever runs the system.',
  },
  notYet: { sw: 'Umetuma sasa hivi na hakuna uthibitisho?', en: 'No proof yet for what you just sent?' },
  notYetMeans: {
    sw: 'Rekodi hutiwa sahihi kila dakika chache. Ulichotuma sasa hivi hupata uthibitisho baada ya hapo.',
    en: 'The record is signed every few minutes. What was just sent gets its proof after that.',
  },
  whatItIs: { sw: 'Uthibitisho huu ni nini?', en: 'What is this proof?' },
  whatItIsMeans: {
    sw: 'Kila kinachotumwa huingia kwenye rekodi inayotiwa sahihi. Kikifutwa au kikibadilishwa kwa siri, faili hili linaonyesha hivyo.',
    en: 'All that is sent goes into a signed record. If it is removed or changed in secret, this file shows that.',
  },
} as const satisfies Record<string, Text>;
