import type { Center } from '../center/center.ts';

/** What fills the placeholders of every page. */
export function pageValues({ id, name, phone }: Center): Readonly<Record<string, string>> {
  return { center: id, name, phone, tel: phone.replace(/[^\d+]/g, '') };
}
