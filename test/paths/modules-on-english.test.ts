import { proveAll } from './prove-all.ts';

proveAll({ modules: 'on', language: 'en' });
