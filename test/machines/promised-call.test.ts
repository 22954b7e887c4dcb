import type { Fact, FactValue } from '../../src/machines/facts.ts';
import { mayBeCalled } from '../../src/machines/topics/contact.ts';

const told = (value: FactValue): Fact => ({
  value,
  status: 'answered',
  source: { activityId: 'a', how: 'typed', quote: '' },
});

const ALLOWED = {
  phone: told('+19515550143'),
  contact_permission: told('yes'),
  safe_contact: told(['call', 'morning']),
};

test('a time to be called is promised to whoever may be called, and set no limit to it', () => {
  expect(mayBeCalled(ALLOWED)).toBe(true);
  const limited = { ...ALLOWED, contact_limits: told(['not when he is home']) };
  expect(mayBeCalled(limited)).toBe(false);
});
