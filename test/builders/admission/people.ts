/** Calls of the API, cached ones too, by what one person does within five minutes. */
export const callsInFiveMinutes = {
  /** Sends a ticket (10), with five files (5), and follows it as long as five minutes are (10). A browser test holds the ten. */
  sender: 25,
  /** Goes through three tickets of a queue (30), while the list is asked anew each minute (5) and each ticket twice before it is left (9). */
  officer: 44,
} as const;

/** What the pages themselves take of that, without what is asked again and again. */
export const callsOfPages = { sending: 10, threeTickets: 30 } as const;

/** Logins of an officer within five minutes, and their renewals: one begins in the morning, and two more pages are opened. */
const loginsOfOfficer = 3;

/** An address of a carrier with 300 who send in five minutes, and one of a ministry with 100 officers at work, four of whom write a ticket down. */
export const sharedAddresses = {
  carrier: {
    people: 300,
    calls: callsInFiveMinutes.sender,
    ticketPath: '/v1/tickets',
    tickets: 300,
    logins: 0,
  },
  ministry: {
    people: 100,
    calls: callsInFiveMinutes.officer,
    ticketPath: '/v1/officer/desk/tickets',
    tickets: 20,
    logins: 100 * loginsOfOfficer,
  },
} as const;
