export { page } from '../application/knows-a-contract.ts';
