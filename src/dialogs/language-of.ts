import type { Center } from '../center/center.ts';
import type { Language } from '../machines/settings.ts';

/**
 * The language that a new conversation begins in: that of its locale where the center offers it,
 * else the center's first.
 *
 * @example languageOf('es-MX', center) // 'es'
 */
export function languageOf(
  locale: string | undefined,
  { languages }: Pick<Center, 'languages'>,
): Language {
  const [wanted] = (locale ?? '').toLowerCase().split(/[-_]/);
  return languages.find((each) => each === wanted) ?? languages[0] ?? 'en';
}
