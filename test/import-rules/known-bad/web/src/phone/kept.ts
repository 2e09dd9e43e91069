export const kept = 'on the phone';
