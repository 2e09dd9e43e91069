export { hash } from '../../application/makes-a-hash.ts';
