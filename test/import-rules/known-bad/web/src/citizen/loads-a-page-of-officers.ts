export { ticket } from '../officer/ticket.ts';
