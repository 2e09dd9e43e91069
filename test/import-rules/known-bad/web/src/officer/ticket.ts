export const ticket = 'an officer works on it';
