import { runCenter } from './run.ts';

test('every plan is listed with its id, and what names no plan is not', async () => {
  const { out, complaint, code } = await runCenter(['plans']);
  const lines = out.trim().split('\n');
  expect(lines.length).toBeGreaterThan(200);
  expect(lines).toContainEqual(expect.stringMatching(/^medicaid_ca {2,}Medi-Cal$/));
  expect(out).not.toMatch(/^(medicaid|bcbs|self_pay|unknown) /m);
  expect([complaint, code]).toEqual(['', 0]);
});

test.each([
  [['kaisser'], /^kaiser {2}Kaiser Permanente\n$/],
  [['medi', 'cal'], /^medicaid_ca {2}Medi-Cal\n$/],
  [['Blue', 'Shield'], /^bs_ca +Blue Shield of California$/m],
  [['nevada'], /^hpn .*\nmedicaid_nv .*\n$/],
])('those that a name may mean: %j', async (name, says) => {
  const { out, code } = await runCenter(['plans', ...name]);
  expect(out).toMatch(says);
  expect(code).toBe(0);
});

test('a plan in no list is told what to do with', async () => {
  const { out, complaint, code } = await runCenter(['plans', 'Ridge Care']);
  expect([out, code]).toEqual(['', 1]);
  expect(complaint).toContain('a plan that is in no list is left out');
});
