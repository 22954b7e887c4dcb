/** Who may import whom: the table in docs/architecture.md, checked. */
const ROOMS = {
  machines: [],
  recognizers: [],
  content: [],
  store: [],
  http: [],
  center: ['machines', 'content', 'recognizers'],
  availability: ['center', 'store'],
  handoff: ['machines', 'content', 'center', 'store'],
  dialogs: [
    'machines',
    'recognizers',
    'content',
    'center',
    'availability',
    'store',
    'handoff/summary',
  ],
  channels: ['http', 'dialogs', 'store', 'center'],
  desk: ['http', 'store', 'handoff', 'content', 'center', 'availability'],
  pages: ['http', 'center'],
  web: [],
};

const PURE = ['machines', 'recognizers', 'content'];

/** Packages without clock, network or disk. */
const PURE_PACKAGES =
  'node_modules/(xstate|zod|libphonenumber-js|luxon|@microsoft/recognizers-text)';

const rooms = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [room, ...allowed].map((each) => `^src/${each}`),
    // Everyone may share types: they are erased, and the pure rooms share nothing else.
    dependencyTypesNot: ['type-only'],
  },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'pure-rooms-know-no-host',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { dependencyTypes: ['npm', 'core'], pathNot: PURE_PACKAGES },
    },
    {
      name: 'only-dialogs-and-channels-know-the-bot-framework',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(dialogs|channels)/' },
      to: { path: 'node_modules/botbuilder' },
    },
    {
      // Types may refer to each other in a circle: they are erased.
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'commands-and-app-are-not-imported',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(index|start|app|commands/.*)\\.ts$' },
      to: { path: '^src/(index|start|app|commands/)' },
    },
    {
      name: 'src-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
