import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What is said once a ticket was sent, or waits to be. */
export const receiptTexts = {
  received: { sw: 'Tumepokea ujumbe wako', en: 'We received what you sent' },
  number: { sw: 'Namba ya kumbukumbu', en: 'Number' },
  secret: { sw: 'Msimbo wa siri', en: 'Secret code' },
  to: { sw: 'Imepelekwa kwa', en: 'Sent to' },
  earlier: {
    sw: 'Ilikuwa imefika kabla hujaibadilisha. Mabadiliko hayakutumwa: fuatilia, na uyaandike kama ujumbe.',
    en: 'It had arrived before you changed it. The changes were not sent: write them as a message when you follow it up.',
  },
  keep: { sw: 'Tunza namba na msimbo sasa', en: 'Keep the number and the secret code now' },
  keepWhy: {
    sw: 'Bila vyote viwili huwezi kuona jibu. Msimbo hauonyeshwi tena.',
    en: 'Without both you cannot see the answer. The secret code is not shown again.',
  },
  keepFirst: {
    sw: 'Tunza kwanza namba na msimbo wa siri.',
    en: 'First keep the number and the secret code.',
  },
  copy: { sw: 'Nakili', en: 'Copy' },
  share: { sw: 'Shiriki', en: 'Share' },
  picture: { sw: 'Hifadhi kama picha', en: 'Save as a picture' },
  print: { sw: 'Printi', en: 'Print' },
  copied: { sw: 'Imenakiliwa. Ibandike mahali salama.', en: 'Copied. Paste it in a safe place.' },
  shareDone: { sw: 'Imeshirikiwa.', en: 'Shared.' },
  pictureDone: { sw: 'Picha imehifadhiwa.', en: 'The picture was saved.' },
  printDone: { sw: 'Imepelekwa kwenye printa.', en: 'Sent to the printer.' },
  onDevice: { sw: 'Tunza kwenye kifaa hiki', en: 'Keep on this device' },
  onDeviceWhy: {
    sw: 'Utafungua bila kuandika namba. Anayetumia kifaa hiki anaweza kufungua pia.',
    en: 'You can open it without typing. Anyone who uses this device can open it too.',
  },
  label: { sw: 'Jina lake kwenye kifaa hiki', en: 'Name for it on the device' },
  onDeviceDone: { sw: 'Imetunzwa kwenye kifaa hiki.', en: 'Kept on this device.' },
  onDeviceRefused: {
    sw: 'Kivinjari hiki kimekataa kutunza. Tumia njia nyingine.',
    en: 'This browser will not keep it. Use another way.',
  },
  notDone: { sw: 'Haikufanikiwa. Tumia njia nyingine.', en: 'That did not work. Use another way.' },
  typed: { sw: 'Uliandika kwenye karatasi?', en: 'Did you write it on paper?' },
  typeAgain: {
    sw: 'Andika tarakimu nne za mwisho za msimbo wa siri',
    en: 'Type the last four digits of the secret code',
  },
  confirm: { sw: 'Thibitisha', en: 'Confirm' },
  typedWrong: {
    sw: 'Hizo si tarakimu nne za mwisho. Angalia tena.',
    en: 'Those are not the last four digits. Check again.',
  },
  typedRight: {
    sw: 'Sawa. Karatasi yako ina msimbo sahihi.',
    en: 'Correct. The secret code on your paper is right.',
  },
  kept: { sw: 'Umetunza. Sasa unaweza kuondoka.', en: 'Kept. You can leave now.' },
  next: { sw: 'Kinachofuata', en: 'What happens next' },
  files: { sw: 'Picha na nyaraka', en: 'Pictures and documents' },
  filesGo: { sw: 'Zinatumwa sasa. Usifunge ukurasa.', en: 'They are being sent. Do not close the page.' },
  showQr: { sw: 'Onyesha namba kama msimbo wa mraba (QR)', en: 'Show the number as a QR code' },
  qr: {
    sw: 'Msimbo huu wa mraba una namba ya kumbukumbu tu.',
    en: 'This QR code holds only the number.',
  },
  follow: { sw: 'Fuatilia ulichotuma', en: 'Follow this up' },
  another: { sw: 'Tuma jingine', en: 'Send something else' },
  leaveDeletes: {
    sw: '“Ondoka haraka” hufuta pia risiti hii.',
    en: '“Leave quickly” deletes this receipt too.',
  },

  waiting: { sw: 'Bado haijatumwa', en: 'Not sent yet' },
  waitingLead: {
    sw: 'Ulichoandika kiko kwenye kifaa hiki. Kitatumwa mtandao ukirudi, na hakitarudiwa.',
    en: 'What you wrote is on this device. It will be sent once, when the connection is back.',
  },
  waitingLasts: {
    sw: 'Ukifunga ukurasa au simu ikizima, itatumwa ukifungua tovuti hii tena.',
    en: 'If you close the page or the phone goes off, it will be sent when you open this site again.',
  },
  waitingOnlyHere: {
    sw: 'Usifunge ukurasa huu: kivinjari hiki hakihifadhi chochote.',
    en: 'Do not close this page: this browser keeps nothing.',
  },
  sendNow: { sw: 'Jaribu kutuma sasa', en: 'Try to send now' },
  sending: { sw: 'Inatumwa…', en: 'Sending…' },
  openOutbox: { sw: 'Fungua sanduku la kutuma', en: 'Open the outbox' },
} as const satisfies Record<string, Text>;

/** What is copied, shared and put on paper. */
export const receiptInWords = (number: string, secret: string): Text => ({
  sw: `Mrejesho. Namba ya kumbukumbu: ${number}. Msimbo wa siri: ${secret}.`,
  en: `Mrejesho. Number: ${number}. Secret code: ${secret}.`,
});
