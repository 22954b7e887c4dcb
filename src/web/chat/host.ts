import type { LoaderMessage, PanelMessage } from '../messages.ts';

/** The page that the panel stands in, if it is not a page of its own. */
export interface Host {
  readonly embedded: boolean;
  tell(message: PanelMessage): void;
  /** Calls for each message of the loader's. */
  listen(listener: (message: LoaderMessage) => void): () => void;
}

/** The page around this one. */
export function createHost(): Host {
  const embedded = parent !== window;
  return {
    embedded,
    tell(message) {
      // To any origin: it holds nothing that the page may not know.
      if (embedded) parent.postMessage(message, '*');
    },
    listen(listener) {
      const hear = ({ source, data }: MessageEvent<LoaderMessage | null>) => {
        if (source === parent && data?.porchlight !== undefined) listener(data);
      };
      if (embedded) addEventListener('message', hear);
      return () => removeEventListener('message', hear);
    },
  };
}
