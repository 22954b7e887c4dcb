import { proveAll } from './prove-all.ts';

proveAll({ modules: 'off', language: 'es' });
