import type { CenterFacts } from '../../src/content/center-texts.ts';
import { centerTexts } from '../../src/content/center-texts.ts';
import { wordsFor } from '../../src/content/index.ts';
import type { SiteFacts, SpecialDays } from '../../src/content/site-texts.ts';
import type { Language } from '../../src/machines/settings.ts';
import { loadCenter } from '../../src/center/reading/load-center.ts';

let demo: CenterFacts;
beforeAll(async () => {
  demo = await loadCenter('center');
});

const said = (
  center: CenterFacts,
  language: Language,
  special?: ReadonlyMap<string, readonly SpecialDays[]>,
) => centerTexts(center, wordsFor(language).centerFacts, language, { payers: {} }, special);

test('the demo center says where it is, how to get there and in, and when it is open', () => {
  expect(said(demo, 'en')).toMatchObject({
    siteList:
      'Lantern House Corona is at 100 Example Street, Corona, CA 92882.\n' +
      'Lantern House Riverside is at 200 Sample Avenue, Riverside, CA 92501.',
    siteTransport:
      'Lantern House Corona: Bus 1 stops in front.\n' +
      'Lantern House Riverside: The train station is a short walk away.',
    siteHours:
      'Lantern House Corona is open Monday to Thursday, 9 am to 9 pm, and Friday, 9 am to 5 pm.\n' +
      'Lantern House Riverside is open Monday to Friday, 8:30 am to 5 pm, and Saturday and Sunday, 8:30 am to 2 pm.',
  });
  expect(said(demo, 'es')).toMatchObject({
    siteList: expect.stringMatching(/^Lantern House Corona está en 100 Example Street/) as string,
    siteAccess: expect.stringContaining('Hay una rampa a la izquierda de la puerta.') as string,
    siteHours: expect.stringMatching(
      /^Lantern House Corona abre de lunes a jueves, de 9 de la mañana a 9 de la noche/,
    ) as string,
  });
});

const BARE: SiteFacts = { id: 'main', name: 'Harbor House', zip: '79901' };

test.each(['en', 'es'] as const)('what a place does not state is not made up (%s)', (language) => {
  const center = { ...demo, sites: [BARE], hours: { sites: {} } };
  const { sites: words } = wordsFor(language).centerFacts;
  expect(said(center, language)).toMatchObject({
    siteList: words.isInZip('Harbor House', '79901'),
    siteTransport: words.unknownTransport,
    siteAccess: words.unknownAccess,
    siteHours: words.unknownHours,
  });
});

test('a center with one place does not name it in front of its own sentences', () => {
  const sites = [{ ...BARE, transport: { en: 'Park behind the house.' } }];
  expect(said({ ...demo, sites }, 'es').siteTransport).toBe('Park behind the house.');
});

test('of many places a few are told, and the team is named for the others', () => {
  const sites = ['a', 'b', 'c', 'd'].map((id) => ({ ...BARE, id, name: `Harbor ${id}` }));
  const { siteList, siteAccess } = said(
    { ...demo, sites: [...sites, { ...BARE, access: { en: 'There is a ramp.' } }] },
    'en',
  );
  expect(siteList.split('\n')).toHaveLength(4);
  expect(siteList).toContain('Ask the team about the other places.');
  expect(siteAccess).toBe('Harbor House: There is a ramp.\nAsk the team about the other places.');
});

test('days ahead that are not as in other weeks are said after the hours', () => {
  const special = new Map([
    [
      'corona',
      [
        { from: '2026-12-24', until: '2026-12-24', open: ['08:00-12:00'] },
        { from: '2026-12-25', until: '2026-12-27', open: [] },
      ],
    ],
  ]);
  expect(said(demo, 'en', special).siteHours.split('\n')[0]).toMatch(
    /5 pm\. On December 24 it is open 8 am to noon\. From December 25 to December 27 it is closed\.$/,
  );
  expect(said(demo, 'es', special).siteHours.split('\n')[0]).toMatch(
    /tarde\. El 24 de diciembre abre de 8 de la mañana a 12 del mediodía\. Del 25 de diciembre al 27 de diciembre no abre\.$/,
  );
});
