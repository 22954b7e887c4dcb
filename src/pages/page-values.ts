import type { Center } from '../center/center.ts';

/** What fills the placeholders of every page. */
export function pageValues(center: Center): Readonly<Record<string, string>> {
  const { id, name, phone, languages } = center;
  return {
    center: id,
    name,
    phone,
    tel: phone.replace(/[^\d+]/g, ''),
    languages: languages.join(' '),
  };
}
