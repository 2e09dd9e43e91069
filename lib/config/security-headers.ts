/** Two years, the time that browsers' own lists ask for. */
export const strictTransport = { seconds: 2 * 365 * 24 * 3600, includeSubdomains: true } as const;

/** What pages may do beside what every page may: find where the phone is, and take a picture. */
const allowedToPages = ['camera', 'geolocation'];

/** What a page of ours never does, nor whoever got into one. Browsers complain aloud of a name that they do not know. */
const refusedToPages = [
  'accelerometer',
  'autoplay',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Everything a page loads comes from its own origin, and no script or style stands in it. */
const pagePolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

const policyText = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

const everywhere = {
  'strict-transport-security': `max-age=${strictTransport.seconds}; includeSubDomains`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY', // for browsers that do not know frame-ancestors
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * What the edge says beside each answer, here and on AWS: with pages of the site, and with answers of the API and
 * files of citizens, which are no pages whatever stands in them.
 */
export const securityHeaders = {
  pages: {
    ...everywhere,
    'content-security-policy': policyText(pagePolicy),
    'permissions-policy': [
      ...allowedToPages.map((feature) => `${feature}=(self)`),
      ...refusedToPages.map((feature) => `${feature}=()`),
    ].join(', '),
  },
  answers: {
    ...everywhere,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'permissions-policy': [...allowedToPages, ...refusedToPages].map((feature) => `${feature}=()`).join(', '),
  },
} as const;

export type AnswerKind = keyof typeof securityHeaders;
