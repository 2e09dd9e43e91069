export { page } from '../../contracts/page.ts';
