/** What the panel tells the page that it is embedded in. No answer and no name is ever among it. */
export type PanelMessage =
  | { readonly porchlight: 'minimise' }
  /** Leave quickly: the page is to be blank at once. */
  | { readonly porchlight: 'leave' }
  /** Something was said while the panel was closed. */
  | { readonly porchlight: 'news' };

/** What the page tells the panel. */
export interface LoaderMessage {
  /** `leave`: the page is blank by now; the panel empties its storage, says `leave` and is gone. */
  readonly porchlight: 'opened' | 'minimised' | 'leave';
}
