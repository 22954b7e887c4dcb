import { askedLifeRules } from './asked-life-rules.ts';
import { careRules } from './care-rules.ts';
import { homeRules } from './home-rules.ts';
import { lifeRules } from './life-rules.ts';

/** What people say of themselves or of someone they love, in so many words. */
export const rules = [...careRules, ...homeRules, ...lifeRules, ...askedLifeRules];
