import { useLayoutEffect } from 'preact/hooks';

/** What a key does; keys are named as KeyboardEvent.key names them, letters small. */
type Keys = Readonly<Record<string, (() => void) | undefined>>;

const SETTING = 'porchlight-desk-keys';

/** Whether single letters are keys: someone who dictates can switch them off. */
export const singleKeys = {
  get: () => localStorage.getItem(SETTING) !== 'off',
  set: (on: boolean) => localStorage.setItem(SETTING, on ? 'on' : 'off'),
};

/** Listens for keys outside of fields and dialogs, from the moment the page is seen. */
export function useKeys(keys: Keys): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, dialog')
      ) {
        return;
      }
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || (event.key.length === 1 && !singleKeys.get())) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [keys]);
}
