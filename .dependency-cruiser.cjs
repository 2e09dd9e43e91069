/** The folders of the house and what each may import of the others. */
const allowed = {
  domain: ['domain'],
  words: ['words', 'domain'],
  application: ['application', 'words', 'domain'],
  contracts: ['contracts', 'words', 'domain'],
  adapters: ['adapters', 'domain', 'contracts'],
  functions: ['functions', 'application', 'words', 'domain', 'contracts', 'adapters'],
  // Its bundler writes texts into modules, and its edge functions know the languages.
  lib: ['lib', 'contracts', 'words', 'domain/foundation/vocabulary'],
  bin: ['bin', 'lib'],
  operations: ['operations', 'lib', 'domain', 'words', 'contracts', 'adapters', 'application'],
  'web/src': ['web', 'words', 'contracts', 'domain', 'adapters'],
  // It reads the registry's files for the pages.
  'web/build': ['web', 'words', 'domain', 'application', 'adapters', 'operations'],
  local: ['local', 'operations', 'lib', 'domain', 'words', 'contracts', 'adapters'],
};
const house = `^(${[...Object.keys(allowed), 'test', 'benchmarks'].join('|')})/`;

const houseRules = Object.entries(allowed).map(([folder, mayImport]) => ({
  name: `${folder}-imports-only-${mayImport.join('-')}`.replaceAll('/', '-'),
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: house, pathNot: `^(${mayImport.join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...houseRules,
    {
      name: 'only-adapters-import-the-sdk',
      severity: 'error',
      from: { pathNot: '^(adapters|test|benchmarks)/' },
      to: { path: '(^|node_modules/)@aws-sdk/' },
    },
    {
      name: 'only-ports-make-adapters',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/ports\\.ts$' },
      to: { path: '^adapters/' },
    },
    {
      name: 'the-core-does-no-io',
      severity: 'error',
      // Catalogues are files; bundles have their texts within.
      from: { path: '^(domain|words|application)/', pathNot: '^words/catalogue\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-core-knows-nothing-from-outside',
      severity: 'error',
      from: { path: '^(domain|words|application)/' },
      to: { path: '(node_modules/|^aws-lambda$)' },
    },
    {
      // What may be done comes from the API: of the domain, pages know the words, how words and positions are understood, which
      // words of a search tell one office from another, by which codes figures name wards, and how a record is verified.
      name: 'pages-know-no-rules',
      severity: 'error',
      from: { path: '^web/src/' },
      to: {
        path: '^domain/',
        pathNot:
          '^domain/((foundation/vocabulary|audit|institutions/understanding|institutions/positions)/|casework/queues/codes[.]|institutions/(search/(stop-words|vocabulary)|registry/search-words)[.])',
      },
    },
    {
      name: 'pages-know-only-the-cryptography-of-browsers',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^adapters/', pathNot: '^adapters/web-crypto/' },
    },
    {
      // The schemas themselves weigh more than a page: of contracts only types reach a browser.
      name: 'of-contracts-pages-know-only-types',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^contracts/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-looks-know-no-page',
      severity: 'error',
      from: { path: '^web/src/design/' },
      to: { path: '^web/src/(public|citizen|officer|oversight)/' },
    },
    {
      name: 'nobody-but-officers-loads-their-pages',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/officer/' },
      to: { path: '^web/src/officer/' },
    },
    {
      // What is on the phone of a citizen is no business of a machine in an office.
      name: 'officers-load-nothing-of-citizens',
      severity: 'error',
      from: { path: '^web/src/officer/' },
      to: { path: '^web/src/(citizen|public|phone|lines|leave|service-worker|without-script)/' },
    },
    {
      // Types count: what two files say of each other belongs into a third.
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-folder-in-a-circle',
      severity: 'error',
      scope: 'folder',
      from: { path: house },
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      // Of aws-lambda there are only types, in @types: no package has that name. What is virtual the build makes.
      to: { couldNotResolve: true, pathNot: '^(aws-lambda$|virtual:)' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { pathNot: '^(test|benchmarks)/' },
      to: { path: '^(test|benchmarks)/' },
    },
    {
      // What both need is a builder.
      name: 'no-benchmark-in-a-test',
      severity: 'error',
      from: { path: '^test/' },
      to: { path: '^benchmarks/' },
    },
    {
      name: 'builders-import-no-test',
      severity: 'error',
      from: { path: '^test/builders/' },
      to: { path: '^test/', pathNot: '^test/builders/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
