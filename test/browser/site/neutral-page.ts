/** To which page of another site "leave quickly" leads in the tests, and what stands there. */
export const neutralPage = 'https://hali-ya-hewa.example/';
export const saidThere = 'Hali ya hewa: jua kali';
